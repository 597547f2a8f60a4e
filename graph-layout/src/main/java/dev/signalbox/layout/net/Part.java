package dev.signalbox.layout.net;

/**
 * One connected part of a net.
 *
 * @param net the part with its own numbering
 * @param vertices the whole net's number of each vertex of the part
 * @param edges the whole net's number of each edge of the part
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Part(Net net, int[] vertices, int[] edges) {}
