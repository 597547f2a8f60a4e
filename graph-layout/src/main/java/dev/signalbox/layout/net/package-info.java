/** The graph as integers: what every phase reads. */
@NullMarked
package dev.signalbox.layout.net;

import org.jspecify.annotations.NullMarked;
