/** Small parts that several panes are made of. */
@NullMarked
package dev.signalbox.app.ui.kit;

import org.jspecify.annotations.NullMarked;
