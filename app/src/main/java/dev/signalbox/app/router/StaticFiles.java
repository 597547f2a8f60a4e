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

/** Sends files of the project with the headers {@code vercel dev} gives them. */
final class StaticFiles {
  private StaticFiles() {}

  /**
   * Sends a file, or the part of it a {@code Range} asks for. One that asks for nothing the file
   * has is told so with all of it, as in {@code vercel dev} 64.0.2.
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
    String type = ContentTypes.of(name);
    if (type != null) {
      response.putHeader("content-type", type);
    } else {
      // The server would name a type of its own for a file.
      response.headersEndHandler(v -> response.headers().remove("content-type"));
    }
    if (tag.equals(request.getHeader("if-none-match"))) {
      response.setStatusCode(304).end();
      return;
    }
    ByteRange range = ByteRange.parse(request.getHeader("range"), size);
    if (!range.satisfiable()) {
      response.putHeader("content-range", "bytes */" + size);
      response.setStatusCode(416).setStatusMessage("Range Not Satisfiable");
    } else if (range.partial()) {
      response.putHeader(
          "content-range", "bytes " + range.first() + '-' + range.last() + '/' + size);
      response.setStatusCode(206);
    } else {
      response.setStatusCode(status);
    }
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
