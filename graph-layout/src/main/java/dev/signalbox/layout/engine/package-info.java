/** Puts the phases together: request to net, net to drawing. */
@NullMarked
package dev.signalbox.layout.engine;

import org.jspecify.annotations.NullMarked;
