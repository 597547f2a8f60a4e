/**
 * The open project as observable values: text, Snapshot, history, selection. Knows no scene.
 *
 * <p>Everything here is read and changed on the UI thread; computing happens elsewhere.
 */
@NullMarked
package dev.signalbox.app.session;

import org.jspecify.annotations.NullMarked;
