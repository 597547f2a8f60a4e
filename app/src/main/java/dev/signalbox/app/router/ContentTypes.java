package dev.signalbox.app.router;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code vercel dev} 64.0.2 says about the kind of a file, by its name. */
final class ContentTypes {
  private static final String BYTES = "application/octet-stream";
  private static final Map<String, String> BY_EXTENSION = read();

  private ContentTypes() {}

  /** The value of {@code content-type}; null for a hidden file, about which nothing is said. */
  static @Nullable String of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    if (dot == 0) {
      return null;
    }
    String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot < 0 ? BYTES : BY_EXTENSION.getOrDefault(extension, BYTES);
  }

  private static Map<String, String> read() {
    Map<String, String> types = new HashMap<>();
    try (InputStream in = ContentTypes.class.getResourceAsStream("content-types.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(pair -> {
            for (String extension : pair[1].split(" ", -1)) {
              types.put(extension, pair[0]);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("content types cannot be read", e);
    }
    return Map.copyOf(types);
  }
}
