/** One class per family of findings. */
@NullMarked
package dev.signalbox.model.check.rule;

import org.jspecify.annotations.NullMarked;
