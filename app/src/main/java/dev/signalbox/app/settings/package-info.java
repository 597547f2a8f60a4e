/** What is remembered between starts, and where on this machine. */
@NullMarked
package dev.signalbox.app.settings;

import org.jspecify.annotations.NullMarked;
