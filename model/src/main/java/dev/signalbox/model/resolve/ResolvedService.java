package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/** A service whose files Vercel understands. */
public sealed interface ResolvedService permits CurrentService, LegacyService {
  /** The name. */
  String name();

  /** The folder, relative to the project. */
  String folder();

  /** Slug, or null. */
  @Nullable String framework();

  /** What runs it; null for static files and frontends. */
  @Nullable String runtime();

  /** File, relative to {@link #folder}; null when none is needed. */
  @Nullable String entrypoint();

  /** Who builds it. */
  Builder builder();

  /** The entry of the config it comes from. */
  JsonObject config();
}
