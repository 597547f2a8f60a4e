package dev.signalbox.model.framework;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frameworks of @vercel/frameworks 3.34.0, in its order. */
public final class FrameworkCatalog {
  private static final Set<String> BACKENDS_FOR_FRONTENDS =
      Set.of("nextjs", "nuxtjs", "sveltekit", "remix", "solidstart");
  private static final List<Framework> ALL = load();
  private static final Map<String, Framework> BY_SLUG =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Framework::slug, Function.identity()));

  private FrameworkCatalog() {}

  /** Every framework, in the order Vercel looks for them. */
  public static List<Framework> all() {
    return ALL;
  }

  /** The framework with a slug; empty when there is none, also for null. */
  public static Optional<Framework> find(@Nullable String slug) {
    return slug == null ? Optional.empty() : Optional.ofNullable(BY_SLUG.get(slug));
  }

  /** What runs a framework on the server; null for frontends, statics and unknown slugs. */
  public static @Nullable String runtime(@Nullable String slug) {
    return slug != null && Runtimes.known(slug)
        ? slug
        : find(slug).map(Framework::runtime).orElse(null);
  }

  /** Whether a slug is given and names something without a server of its own. */
  public static boolean frontend(@Nullable String slug) {
    return slug != null && !slug.isEmpty() && runtime(slug) == null;
  }

  /** Whether a frontend brings its own {@code /api}, so others must not take it. */
  public static boolean ownsApi(@Nullable String slug) {
    return slug != null && BACKENDS_FOR_FRONTENDS.contains(slug);
  }

  /** Read with our own parser: Jackson's mapper takes longer to start than all else here. */
  private static List<Framework> load() {
    try (InputStream in =
        Objects.requireNonNull(FrameworkCatalog.class.getResourceAsStream("frameworks.json"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonArray rows = (JsonArray) JsonParser.parse(text).root();
      return rows(rows).map(FrameworkCatalog::framework).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("framework table is unreadable", broken);
    }
  }

  private static Framework framework(JsonObject row) {
    return new Framework(
        required(row, "slug"),
        required(row, "name"),
        row.string("runtime"),
        flag(row, "nodeBackend"),
        flag(row, "experimental"),
        flag(row, "runtimeFramework"),
        row.string("builder"),
        row.string("source"),
        texts(row.array("supersedes")),
        row.string("envPrefix"),
        row.string("devCommand"),
        rows(row.array("all")).map(FrameworkCatalog::detector).toList(),
        rows(row.array("any")).map(FrameworkCatalog::detector).toList());
  }

  private static Detector detector(JsonObject row) {
    String dependency = row.string("package");
    if (dependency != null) {
      return Detector.Dependency.of(dependency, row.string("version"));
    }
    JsonArray sources = row.array("sources");
    if (sources != null) {
      return Detector.Source.of(texts(sources), row.string("importing"));
    }
    String contains = row.string("contains");
    return new Detector.Present(
        required(row, "file"), contains == null ? null : Pattern.compile(contains));
  }

  private static String required(JsonObject row, String key) {
    return Objects.requireNonNull(row.string(key), key);
  }

  private static boolean flag(JsonObject row, String key) {
    return Boolean.TRUE.equals(row.bool(key));
  }

  private static Stream<JsonObject> rows(@Nullable JsonArray rows) {
    return rows == null ? Stream.of() : rows.items().stream().map(JsonObject.class::cast);
  }

  private static List<String> texts(@Nullable JsonArray texts) {
    return texts == null
        ? List.of()
        : texts.items().stream().map(text -> ((JsonString) text).value()).toList();
  }
}
