/** The services graph: Internet, services, public and private edges, as a JGraphT graph. */
@NullMarked
package dev.signalbox.model.graph;

import org.jspecify.annotations.NullMarked;
