package dev.signalbox.app.picture;

import dev.signalbox.model.config.Service;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service is made with, in words and as a kind.
 *
 * @param kind tile of its card
 * @param label second line of its card
 * @param language what its code is written in
 */
public record Technology(CardKind kind, String label, Language language) {

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

  private static final Set<String> PYTHON =
      Set.of("fastapi", "flask", "django", "fasthtml", "python");
  private static final Set<String> CONTAINER_FILES =
      Set.of("dockerfile", "containerfile", "dockerfile.vercel", "containerfile.vercel");
  private static final Set<String> COMPILED = Set.of("go", "rust");

  /** Framework slugs that answer requests by themselves (spec of fs-detectors 7.7.3). */
  private static final Map<String, String> SERVERS =
      Map.ofEntries(
          Map.entry("fastapi", "FastAPI"),
          Map.entry("flask", "Flask"),
          Map.entry("django", "Django"),
          Map.entry("fasthtml", "FastHTML"),
          Map.entry("express", "Express"),
          Map.entry("hono", "Hono"),
          Map.entry("h3", "H3"),
          Map.entry("koa", "Koa"),
          Map.entry("nestjs", "NestJS"),
          Map.entry("fastify", "Fastify"),
          Map.entry("elysia", "Elysia"),
          Map.entry("nitro", "Nitro"),
          Map.entry("xmcp", "xmcp"),
          Map.entry("node", "Node.js"),
          Map.entry("python", "Python"),
          Map.entry("ruby", "Ruby"),
          Map.entry("go", "Go"),
          Map.entry("rust", "Rust"));

  private static final Map<String, String> FRONTENDS =
      Map.of(
          "nextjs", "Next.js",
          "nuxtjs", "Nuxt",
          "sveltekit", "SvelteKit",
          "sveltekit-1", "SvelteKit",
          "tanstack-start", "TanStack Start",
          "create-react-app", "Create React App",
          "react-router", "React Router",
          "solidstart-1", "SolidStart");

  /** What a service is made with. */
  public static Technology of(Service service) {
    return of(service.runtime(), service.framework(), service.entrypoint());
  }

  static Technology of(
      @Nullable String runtime, @Nullable String framework, @Nullable String entrypoint) {
    if ("container".equals(runtime) || containerFile(entrypoint)) {
      return new Technology(CardKind.CONTAINER, Words.say("container"), Language.ANY);
    }
    String slug = framework != null ? framework : runtime;
    if (slug == null) {
      return new Technology(CardKind.FRONTEND, Words.say("static"), Language.NODE);
    }
    String server = SERVERS.get(slug);
    if (server == null) {
      String label = FRONTENDS.getOrDefault(slug, capitalized(slug));
      return new Technology(CardKind.FRONTEND, label, Language.NODE);
    }
    CardKind kind = COMPILED.contains(slug) ? CardKind.COMPILED : CardKind.SERVER;
    return new Technology(kind, server, language(slug));
  }

  private static Language language(String slug) {
    return switch (slug) {
      case "go" -> Language.GO;
      case "rust" -> Language.RUST;
      case "ruby" -> Language.RUBY;
      default -> PYTHON.contains(slug) ? Language.PYTHON : Language.NODE;
    };
  }

  private static boolean containerFile(@Nullable String entrypoint) {
    if (entrypoint == null) {
      return false;
    }
    String name = entrypoint.substring(entrypoint.lastIndexOf('/') + 1);
    return CONTAINER_FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String capitalized(String slug) {
    return slug.isEmpty()
        ? slug
        : slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
  }
}
