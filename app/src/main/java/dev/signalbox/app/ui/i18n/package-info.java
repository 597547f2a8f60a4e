/** Words of the window, by key; no other text reaches a control. */
@NullMarked
package dev.signalbox.app.ui.i18n;

import org.jspecify.annotations.NullMarked;
