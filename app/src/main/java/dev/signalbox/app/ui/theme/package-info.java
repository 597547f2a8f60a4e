/** Colours, fonts and icons: AtlantaFX Primer, light and dark, and our roles on top. */
@NullMarked
package dev.signalbox.app.ui.theme;

import org.jspecify.annotations.NullMarked;
