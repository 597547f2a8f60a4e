/** Incremental mode: what is drawn stays, what is new finds its way through the free space. */
@NullMarked
package dev.signalbox.layout.keep;

import org.jspecify.annotations.NullMarked;
