package dev.signalbox.layout.engine;

import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.order.Order;

/**
 * What the first three phases leave.
 *
 * @param detours the ranked net
 * @param layered the same over its layers
 * @param order the rows
 * @param crossings how many edges cross
 */
record Ordered(Detours detours, Layered layered, Order order, long crossings) {}
