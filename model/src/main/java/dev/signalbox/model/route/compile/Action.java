package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Destination.ToService;
import dev.signalbox.model.config.HeaderField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does; {@code $1} and {@code $name} stand for captured values.
 *
 * @param dest path or URL that replaces the request's; null to keep it
 * @param service service that answers; null for none
 * @param headers set on the response, {@code Location} of a redirect among them
 * @param status answered or remembered; null for none
 * @param continues whether later rules still run
 * @param check whether it counts only when a file is at {@code dest}; later rules run otherwise
 * @param transforms changes to the request and the response
 */
public record Action(
    @Nullable String dest,
    @Nullable ToService service,
    List<HeaderField> headers,
    @Nullable Integer status,
    boolean continues,
    boolean check,
    List<Transform> transforms) {
  /** Keeps immutable copies. */
  public Action {
    headers = List.copyOf(headers);
    transforms = List.copyOf(transforms);
  }

  /** Value of the {@code Location} header of a redirect, or null. */
  public @Nullable String location() {
    return headers.stream()
        .filter(header -> header.key().equalsIgnoreCase("location"))
        .map(HeaderField::value)
        .findFirst()
        .orElse(null);
  }

  /** Whether it sends the client elsewhere. */
  public boolean redirects() {
    return status != null && status >= 300 && status < 400;
  }
}
