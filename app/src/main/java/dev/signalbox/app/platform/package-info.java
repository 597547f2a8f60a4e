/** The machine around us: bundled samples, a single instance, other programs. */
@NullMarked
package dev.signalbox.app.platform;

import org.jspecify.annotations.NullMarked;
