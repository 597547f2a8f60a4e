package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Route;
import org.jspecify.annotations.Nullable;

/**
 * The earlier drawing by number; null where there is nothing earlier.
 *
 * @param boxes the boxes, of their present size
 * @param routes the routes
 * @param plates the rooms of plates, of their present size
 * @param pinned vertices that must not move
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Previous(
    @Nullable Box[] boxes, @Nullable Route[] routes, @Nullable Box[] plates, boolean[] pinned) {}
