/** The ordered rules: see, reorder, edit. */
@NullMarked
package dev.signalbox.app.ui.rules;

import org.jspecify.annotations.NullMarked;
