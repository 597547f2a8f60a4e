package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code services} (or {@code experimentalServicesV2}).
 *
 * @param name the key
 * @param root folder relative to the config file, as written; null when missing
 * @param framework slug, or null to detect it
 * @param runtime {@code node python go rust ruby container}, or null to infer it
 * @param entrypoint file, folder, {@code module:attr} or Dockerfile name, or null
 * @param commands install, build, dev and ignore command and output folder
 * @param bindings services this one may call privately
 * @param functions settings of its functions by pattern
 * @param routing the service's own route table
 * @param member key and value in the file
 * @param json the value; fields not named above are read from it
 */
public record Service(
    String name,
    @Nullable String root,
    @Nullable String framework,
    @Nullable String runtime,
    @Nullable String entrypoint,
    Commands commands,
    List<Binding> bindings,
    List<FunctionSettings> functions,
    RouteTable routing,
    JsonMember member,
    JsonObject json) {
  /** Keeps immutable copies. */
  public Service {
    bindings = List.copyOf(bindings);
    functions = List.copyOf(functions);
  }
}
