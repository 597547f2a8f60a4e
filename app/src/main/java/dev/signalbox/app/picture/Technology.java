package dev.signalbox.app.picture;

import dev.signalbox.model.config.Service;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.Runtimes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a service is made with, in words and as a kind.
 *
 * @param kind tile of its card
 * @param name of the framework or the language; empty where the kind says it all
 * @param language what its code is written in
 */
public record Technology(CardKind kind, String name, Language language) {

  /** What its code is written in, as far as the file tells. */
  public enum Language {
    NODE,
    PYTHON,
    GO,
    RUBY,
    RUST,
    /** A container holds anything. */
    ANY
  }

  /** What a service is made with. */
  public static Technology of(Service service) {
    return of(service.runtime(), service.framework(), service.entrypoint());
  }

  /** What to call it. */
  public String label(Words words) {
    return name.isEmpty()
        ? words.text(kind == CardKind.CONTAINER ? "picture.container" : "picture.static")
        : name;
  }

  /**
   * What a service with these fields is made with.
   *
   * @param runtime as its file says; null when it does not
   * @param framework slug; null when there is none
   * @param entrypoint file its code starts in; null when it is not said
   */
  public static Technology of(
      @Nullable String runtime, @Nullable String framework, @Nullable String entrypoint) {
    if ("container".equals(runtime) || (entrypoint != null && Runtimes.containerFile(entrypoint))) {
      return new Technology(CardKind.CONTAINER, "", Language.ANY);
    }
    String given = framework != null ? framework : runtime;
    String slug = given != null ? given : Runtimes.ofFile(entrypoint);
    if (slug == null) {
      return new Technology(CardKind.FRONTEND, "", Language.NODE);
    }
    String server = FrameworkCatalog.runtime(slug);
    return new Technology(kind(server), name(slug), language(server));
  }

  private static CardKind kind(@Nullable String runtime) {
    return switch (runtime) {
      case null -> CardKind.FRONTEND;
      case "go", "rust" -> CardKind.COMPILED;
      default -> CardKind.SERVER;
    };
  }

  private static Language language(@Nullable String runtime) {
    return switch (runtime) {
      case null -> Language.NODE;
      case "python" -> Language.PYTHON;
      case "go" -> Language.GO;
      case "rust" -> Language.RUST;
      case "ruby" -> Language.RUBY;
      default -> Language.NODE;
    };
  }

  private static String name(String slug) {
    return FrameworkCatalog.find(slug).map(Framework::name).orElseGet(() -> capitalized(slug));
  }

  private static String capitalized(String slug) {
    return slug.isEmpty()
        ? slug
        : slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
  }
}
