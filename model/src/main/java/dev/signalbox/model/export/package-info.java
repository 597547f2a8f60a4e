/** The services graph as text for other tools. Same graph, same bytes. */
@NullMarked
package dev.signalbox.model.export;

import org.jspecify.annotations.NullMarked;
