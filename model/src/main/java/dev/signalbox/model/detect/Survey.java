package dev.signalbox.model.detect;

import dev.signalbox.model.resolve.Notice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one finder says.
 *
 * @param services by name; empty when there are none to propose
 * @param errors any of them ends the search
 * @param warnings hints for the reader
 */
record Survey(Map<String, Found> services, List<Notice> errors, List<Notice> warnings) {
  Survey {
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }

  static Survey nothing() {
    return new Survey(Map.of(), List.of(), List.of());
  }

  static Survey hints(List<Notice> warnings) {
    return new Survey(Map.of(), List.of(), warnings);
  }

  static Survey error(Notice error) {
    return new Survey(Map.of(), List.of(error), List.of());
  }

  /** The finder's result: errors hide services; services get their mount paths. */
  static Survey of(Map<String, Found> services, List<Notice> errors, List<Notice> warnings) {
    if (!errors.isEmpty() || services.isEmpty()) {
      return new Survey(Map.of(), errors, warnings);
    }
    return MountPaths.assign(services, warnings);
  }
}
