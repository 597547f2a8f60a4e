package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends one recorded request byte for byte and reads the answer. */
final class Replay {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Sent where the recording has a date. */
  static final String DATE = "Wed, 21 Oct 2015 07:28:00 GMT";

  private static final int PATIENCE_MILLIS = 8_000;
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
  private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding: *chunked");

  private final JsonNode request;
  private final ObjectNode answer = JSON.createObjectNode();
  private final InputStream in;
  private final OutputStream out;

  private Replay(JsonNode request, Socket socket) throws IOException {
    this.request = request;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
  }

  static ObjectNode send(JsonNode request, int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      Replay replay = new Replay(request, socket);
      try {
        replay.write(port);
        replay.read();
      } catch (SocketTimeoutException e) {
        replay.answer.put("truncated", "timeout");
      } catch (IOException e) {
        replay.answer.put("broken", String.valueOf(e.getMessage()));
      }
      if (!replay.answer.has("status")) {
        replay.answer.put("error", "connection closed without response");
      }
      return replay.answer;
    }
  }

  private void write(int port) throws IOException {
    String version = request.path("httpVersion").asText("1.1");
    StringBuilder head = new StringBuilder(request.get("method").asText());
    head.append(' ').append(request.get("path").asText()).append(" HTTP/").append(version);
    head.append("\r\n");
    for (Map.Entry<String, JsonNode> header : request.path("headers").properties()) {
      Iterable<JsonNode> values =
          header.getValue().isArray()
              ? header.getValue()
              : JSON.createArrayNode().add(header.getValue());
      for (JsonNode value : values) {
        String text = value.asText().replace("{port}", String.valueOf(port));
        text = text.replace("{date}", DATE);
        head.append(header.getKey()).append(": ").append(text).append("\r\n");
      }
    }
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    writeBody();
  }

  private void writeBody() throws IOException {
    boolean chunked =
        "chunked".equalsIgnoreCase(request.path("headers").path("transfer-encoding").asText());
    JsonNode repeat = request.path("bodyRepeat");
    String body =
        repeat.isObject()
            ? repeat.get("char").asText().repeat(repeat.get("count").asInt())
            : request.path("body").asText("");
    JsonNode chunks =
        request.has("bodyChunks") ? request.get("bodyChunks") : JSON.createArrayNode().add(body);
    for (JsonNode chunk : chunks) {
      byte[] bytes = chunk.asText().getBytes(StandardCharsets.UTF_8);
      if (chunked) {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
      out.write(bytes);
      out.write(chunked ? new byte[] {'\r', '\n'} : new byte[0]);
      out.flush();
    }
    if (chunked) {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.flush();
  }

  private void read() throws IOException {
    String head = head();
    while (head.matches("(?s)HTTP/1\\.1 1(?!01)\\d\\d.*")) {
      head = head();
    }
    if (head.isEmpty()) {
      return;
    }
    String[] start = head.lines().findFirst().orElse("").split(" ", 3);
    answer.put("status", Integer.parseInt(start[1]));
    answer.put("reason", start.length > 2 ? start[2] : "");
    headers(head);
    if (start[1].equals("101")) {
      frames();
    } else {
      body(head, start[1]);
    }
  }

  private String head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        return "";
      }
      head.write(b);
    }
    return head.toString(StandardCharsets.ISO_8859_1).strip();
  }

  private void headers(String head) {
    ObjectNode headers = answer.putObject("headers");
    head.lines()
        .skip(1)
        .forEach(line -> {
          String name = line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
          String value = line.substring(line.indexOf(':') + 1).strip();
          if (name.equals("set-cookie")) {
            headers.withArray("/set-cookie").add(value);
          } else {
            headers.put(
                name, headers.has(name) ? headers.get(name).asText() + ", " + value : value);
          }
        });
  }

  private void body(String head, String status) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Matcher length = LENGTH.matcher(head);
    try {
      if (request.get("method").asText().equals("HEAD") || status.matches("[23]04")) {
        body.reset();
      } else if (length.find()) {
        int expected = Integer.parseInt(length.group(1));
        body.write(in.readNBytes(expected));
        if (body.size() < expected) {
          answer.put("truncated", "closed");
        }
      } else if (CHUNKED.matcher(head).find()) {
        chunks(body);
      } else {
        body.write(in.readAllBytes());
      }
    } finally {
      answer.put("bodyLength", body.size());
      answer.put("body", body.toString(StandardCharsets.UTF_8));
      answer.put("bodyBase64", Base64.getEncoder().encodeToString(body.toByteArray()));
    }
  }

  private void chunks(ByteArrayOutputStream body) throws IOException {
    while (true) {
      int size = Integer.parseInt(line(), 16);
      if (size == 0) {
        return;
      }
      body.write(in.readNBytes(size));
      line();
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
  }

  private void frames() throws IOException {
    ArrayNode frames = answer.putArray("frames");
    frames.add(frame());
    for (JsonNode text : request.path("send")) {
      sendFrame(text.asText());
      frames.add(frame());
    }
  }

  private String frame() throws IOException {
    in.read();
    int length = in.read() & 127;
    if (length == 126) {
      length = in.read() << 8 | in.read();
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private void sendFrame(String text) throws IOException {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(new byte[] {(byte) 0x81, (byte) (0x80 | payload.length), 0, 0, 0, 0});
    frame.write(payload);
    out.write(frame.toByteArray());
    out.flush();
  }
}
