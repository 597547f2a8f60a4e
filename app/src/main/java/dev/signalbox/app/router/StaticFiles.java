package dev.signalbox.app.router;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Sends files of the project with the headers {@code vercel dev} gives them. */
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("gif", "image/gif"),
          Map.entry("htm", "text/html; charset=utf-8"),
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("js", "application/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("map", "application/json; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("mjs", "application/javascript; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml"));

  private StaticFiles() {}

  /**
   * Sends a file, or the part of it a {@code Range} asks for.
   *
   * @throws IOException when the file cannot be read; nothing has been sent then
   */
  static void send(HttpServerRequest request, Path file, int status) throws IOException {
    HttpServerResponse response = request.response();
    long size = Files.size(file);
    String tag = '"' + sha1(file) + '"';
    String name = String.valueOf(file.getFileName());
    response.putHeader("content-disposition", "inline; filename=\"" + name + '"');
    response.putHeader("accept-ranges", "bytes");
    response.putHeader("etag", tag);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (type != null) {
      response.putHeader("content-type", type);
    }
    if (tag.equals(request.getHeader("if-none-match"))) {
      response.setStatusCode(304).end();
      return;
    }
    ByteRange range = ByteRange.parse(request.getHeader("range"), size);
    if (!range.satisfiable()) {
      response.putHeader("content-range", "bytes */" + size).setStatusCode(416).end();
      return;
    }
    if (range.partial()) {
      response.putHeader(
          "content-range", "bytes " + range.first() + '-' + range.last() + '/' + size);
    }
    response.setStatusCode(range.partial() ? 206 : status);
    response.sendFile(file.toString(), range.first(), range.length());
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot);
  }

  /** The tag covers the extension too, as in {@code vercel dev}. */
  private static String sha1(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update((extension(file) + "-").getBytes(StandardCharsets.UTF_8));
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
