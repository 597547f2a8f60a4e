/** Fields of the inspector: they keep what was typed and say what is wrong with it. */
@NullMarked
package dev.signalbox.app.ui.inspector.form;

import org.jspecify.annotations.NullMarked;
