package dev.signalbox.layout.net;

/**
 * The edges of a net with some turned round so that no cycle is left: arc {@code e} leads from
 * {@code tail[e]} to {@code head[e]}.
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Arcs(int[] tail, int[] head) {
  /** The edges of {@code net}, those marked in {@code turned} from target to source. */
  public static Arcs of(Net net, boolean[] turned) {
    int[] tail = new int[turned.length];
    int[] head = new int[turned.length];
    for (int e = 0; e < turned.length; e++) {
      tail[e] = turned[e] ? net.to()[e] : net.from()[e];
      head[e] = turned[e] ? net.from()[e] : net.to()[e];
    }
    return new Arcs(tail, head);
  }
}
