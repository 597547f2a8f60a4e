/** What a person can set: colours, motion and the keys of every action. */
@NullMarked
package dev.signalbox.app.ui.settings;

import org.jspecify.annotations.NullMarked;
