/** The text of the file: colours, marks, and selection in step with the other views. */
@NullMarked
package dev.signalbox.app.ui.source;

import org.jspecify.annotations.NullMarked;
