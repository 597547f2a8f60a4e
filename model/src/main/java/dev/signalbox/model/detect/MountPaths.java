package dev.signalbox.model.detect;

import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.resolve.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides where found services would be reached. */
final class MountPaths {
  private static final Set<String> USUAL_NAMES = Set.of("frontend", "web");

  private MountPaths() {}

  static Survey assign(Map<String, Found> services, List<Notice> warnings) {
    List<String> frontends =
        services.entrySet().stream()
            .filter(entry -> FrameworkCatalog.frontend(entry.getValue().framework()))
            .map(Map.Entry::getKey)
            .toList();
    if (services.size() == 1) {
      return new Survey(
          mounted(services, services.keySet().iterator().next()), List.of(), warnings);
    }
    Optional<String> usual =
        frontends.stream().filter(name -> USUAL_NAMES.contains(name)).findFirst();
    List<String> listed = usual.isPresent() ? frontends : frontends.stream().sorted().toList();
    String root =
        frontends.size() == 1
            ? frontends.getFirst()
            : usual.orElse(listed.isEmpty() ? null : listed.getFirst());
    List<Notice> said = new ArrayList<>(warnings);
    if (frontends.size() > 1) {
      said.add(several(listed, root));
    }
    return new Survey(mounted(services, root), List.of(), said);
  }

  private static Notice several(List<String> frontends, @Nullable String root) {
    return Notice.of(
        "MULTIPLE_FRONTENDS",
        "Multiple frontend services detected (%s). \"%s\" was assigned mount path \"/\". Adjust manually if a different service should be the root."
            .formatted(String.join(", ", frontends), root));
  }

  private static Map<String, Found> mounted(Map<String, Found> services, @Nullable String root) {
    Found first = root == null ? null : services.get(root);
    boolean owned = first != null && FrameworkCatalog.ownsApi(first.framework());
    long others = services.keySet().stream().filter(name -> !name.equals(root)).count();
    Map<String, Found> mounted = new LinkedHashMap<>();
    services.forEach((name, found) ->
        mounted.put(
            name,
            found.withMount(
                name.equals(root) ? "/" : owned || others > 1 ? "/api/" + name : "/api")));
    return mounted;
  }
}
