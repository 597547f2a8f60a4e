/** What changes between two configs: exactly which requests get another answer. */
@NullMarked
package dev.signalbox.model.diff;

import org.jspecify.annotations.NullMarked;
