package dev.signalbox.model.route.compile;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a request or response.
 *
 * @param type {@code request.headers}, {@code request.query}, {@code request.path} or {@code
 *     response.headers}
 * @param op {@code append}, {@code set} or {@code delete}
 * @param args the values; null when absent
 * @param list whether the values are written as a list
 * @param env names of environment variables that the values may use
 * @param json as written
 */
public record Transform(
    String type,
    String op,
    @Nullable List<String> args,
    boolean list,
    List<String> env,
    JsonObject json) {
  /** Keeps immutable copies. */
  public Transform {
    args = args == null ? null : List.copyOf(args);
    env = List.copyOf(env);
  }

  /** The name of the header or parameter it is for; null when it selects names by operators. */
  public @Nullable String key() {
    JsonObject target = json.object("target");
    return target == null ? null : target.string("key");
  }

  /** Whether it replaces the path that is asked of the target. */
  public boolean changesPath() {
    return type.equals("request.path");
  }

  /** The same change with one other value. */
  Transform withArgument(String value) {
    return new Transform(type, op, List.of(value), false, env, json);
  }
}
