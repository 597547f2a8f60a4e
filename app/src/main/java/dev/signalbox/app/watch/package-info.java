/** Notices that a file changed on disk behind our back. */
@NullMarked
package dev.signalbox.app.watch;

import org.jspecify.annotations.NullMarked;
