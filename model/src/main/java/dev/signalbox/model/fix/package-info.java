/**
 * Quick fixes: edits that make a finding go away. Each is sure to: by what it does, or because the
 * analysis was asked about the file it leads to.
 */
@NullMarked
package dev.signalbox.model.fix;

import org.jspecify.annotations.NullMarked;
