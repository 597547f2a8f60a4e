package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A service of the current model.
 *
 * @param name its name
 * @param root its folder, normalised
 * @param framework declared or detected; null for none
 * @param runtime null for static results
 * @param entrypoint null when a folder or none is given
 * @param builder who builds it
 * @param config the entry
 */
public record CurrentService(
    String name,
    String root,
    @Nullable String framework,
    @Nullable String runtime,
    @Nullable String entrypoint,
    Builder builder,
    JsonObject config)
    implements ResolvedService {

  @Override
  public String folder() {
    return root;
  }
}
