/** The main window: regions, bars, tabs, banners, and the actions that belong to no pane. */
@NullMarked
package dev.signalbox.app.ui.shell;

import org.jspecify.annotations.NullMarked;
