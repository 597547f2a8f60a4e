/** What Vercel knows about frameworks and runtimes, and how it recognises them in a folder. */
@NullMarked
package dev.signalbox.model.framework;

import org.jspecify.annotations.NullMarked;
