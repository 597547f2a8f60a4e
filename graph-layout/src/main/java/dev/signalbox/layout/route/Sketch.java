package dev.signalbox.layout.route;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Route;
import org.jspecify.annotations.Nullable;

/**
 * A drawing by number.
 *
 * @param boxes the box of each vertex
 * @param routes the path of each edge
 * @param plates the room for the plates of each edge, null without
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Sketch(Box[] boxes, Route[] routes, @Nullable Box[] plates) {}
