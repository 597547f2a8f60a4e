package dev.signalbox.model.assist;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * What the keys of the file mean, one or two sentences each; taken from the behaviour of vercel
 * 64.0.2. Looked up by key and the key above it, then by key alone.
 */
final class KeyDocs {
  private static final Properties DOCS = load();

  /** Top-level keys the local schema does not check but Vercel's hosted one knows. */
  private static final List<String> UNCHECKED =
      List.of(
          "$schema",
          "buildCommand",
          "bulkRedirectsPath",
          "devCommand",
          "env",
          "fluid",
          "framework",
          "functionFailoverRegions",
          "git",
          "github",
          "ignoreCommand",
          "installCommand",
          "outputDirectory",
          "public",
          "regions",
          "relatedProjects");

  private KeyDocs() {}

  static List<String> unchecked() {
    return UNCHECKED;
  }

  /**
   * What a key means.
   *
   * @param container path to the object it stands in
   * @return an empty string where nothing is written about it
   */
  static String of(List<Step> container, String key) {
    String found = DOCS.getProperty(context(container) + "." + key);
    return found != null ? found : DOCS.getProperty(key, "");
  }

  static Set<String> all() {
    return DOCS.stringPropertyNames();
  }

  /** The last key of the schema above: names that people chose, such as of services, are passed. */
  private static String context(List<Step> container) {
    if (container.isEmpty()) {
      return "top";
    }
    boolean map =
        container.size() >= 2
            && container.getLast() instanceof Step.Key
            && container.get(container.size() - 2) instanceof Step.Key(var above)
            && (Words.SERVICE_KEYS.contains(above)
                || above.equals("functions")
                || above.equals("daemons"));
    List<Step> steps = map ? container.subList(0, container.size() - 1) : container;
    return steps.reversed().stream()
        .filter(Step.Key.class::isInstance)
        .map(step -> ((Step.Key) step).name())
        .findFirst()
        .orElse("top");
  }

  private static Properties load() {
    Properties docs = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(KeyDocs.class.getResourceAsStream("keys.properties")),
            StandardCharsets.UTF_8)) {
      docs.load(in);
      return docs;
    } catch (IOException broken) {
      throw new UncheckedIOException("documentation of keys is unreadable", broken);
    }
  }
}
