package dev.signalbox.app.router;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One end of a TCP connection that speaks HTTP by hand, so that tests see the very bytes. */
final class Wire implements AutoCloseable {
  /** The start line and header lines of a message, as they stood on the wire. */
  record Head(String start, List<String> lines) {
    int status() {
      return Integer.parseInt(start.split(" ")[1]);
    }

    String target() {
      return start.split(" ", 3)[1];
    }

    List<String> all(String name) {
      List<String> values = new ArrayList<>();
      for (String line : lines) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
          values.add(line.substring(colon + 1).strip());
        }
      }
      return values;
    }

    String one(String name) {
      List<String> values = all(name);
      return values.size() == 1 ? values.getFirst() : values.toString();
    }

    boolean has(String name) {
      return !all(name).isEmpty();
    }
  }

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  Wire(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(10_000);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  static Wire connect(int port) throws IOException {
    return new Wire(new Socket(InetAddress.getByName("127.0.0.1"), port));
  }

  Wire send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  Wire send(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
    return this;
  }

  /** Reads a message head, skipping nothing. */
  Head head() throws IOException {
    String start = line();
    List<String> lines = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      lines.add(line);
    }
    return new Head(start, lines);
  }

  String line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("closed after '" + bytes + "'");
      }
      if (b != '\r') {
        bytes.write(b);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  byte[] exactly(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("closed after " + bytes.length + " of " + count + " bytes");
    }
    return bytes;
  }

  String text(int count) throws IOException {
    return new String(exactly(count), StandardCharsets.UTF_8);
  }

  /** The body that belongs to a head. */
  String body(Head head) throws IOException {
    if (head.has("content-length")) {
      return text(Integer.parseInt(head.one("content-length")));
    }
    if (head.has("transfer-encoding")) {
      StringBuilder all = new StringBuilder();
      for (String chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
        all.append(chunk);
      }
      line();
      return all.toString();
    }
    return head.start().startsWith("HTTP/") ? rest() : "";
  }

  /** The next chunk of a chunked body; empty for the last, whose trailers are left to read. */
  String chunk() throws IOException {
    int size = Integer.parseInt(line(), 16);
    if (size == 0) {
      return "";
    }
    String data = text(size);
    line();
    return data;
  }

  String rest() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Whether the other side closes, or resets, the connection in time. */
  boolean closedWithin(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      while (in.read() >= 0) {
        continue;
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
