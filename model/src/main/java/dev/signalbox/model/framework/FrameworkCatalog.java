package dev.signalbox.model.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static List<Framework> load() {
    try (InputStream in =
        Objects.requireNonNull(FrameworkCatalog.class.getResourceAsStream("frameworks.json"))) {
      List<Framework> frameworks = new ArrayList<>();
      new ObjectMapper().readTree(in).forEach(row -> frameworks.add(framework(row)));
      return List.copyOf(frameworks);
    } catch (IOException broken) {
      throw new UncheckedIOException("framework table is unreadable", broken);
    }
  }

  private static Framework framework(JsonNode row) {
    return new Framework(
        row.path("slug").asText(),
        row.path("name").asText(),
        text(row, "runtime"),
        row.path("nodeBackend").asBoolean(),
        row.path("experimental").asBoolean(),
        row.path("runtimeFramework").asBoolean(),
        text(row, "builder"),
        text(row, "source"),
        texts(row.path("supersedes")),
        text(row, "envPrefix"),
        text(row, "devCommand"),
        detectors(row.path("all")),
        detectors(row.path("any")));
  }

  private static List<Detector> detectors(JsonNode rows) {
    List<Detector> detectors = new ArrayList<>();
    rows.forEach(row -> detectors.add(detector(row)));
    return detectors;
  }

  private static Detector detector(JsonNode row) {
    if (row.has("package")) {
      return Detector.Dependency.of(row.path("package").asText(), text(row, "version"));
    }
    if (row.has("sources")) {
      return Detector.Source.of(texts(row.path("sources")), text(row, "importing"));
    }
    String contains = text(row, "contains");
    return new Detector.Present(
        row.path("file").asText(), contains == null ? null : Pattern.compile(contains));
  }

  private static @Nullable String text(JsonNode row, String key) {
    return row.has(key) ? row.path(key).asText() : null;
  }

  private static List<String> texts(JsonNode rows) {
    List<String> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.asText()));
    return texts;
  }
}
