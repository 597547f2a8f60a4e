package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.HeaderField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that {@code cleanUrls} and {@code trailingSlash} stand for. */
final class SwitchRules {
  private static final int PERMANENT = 308;

  private SwitchRules() {}

  static List<CheckedDraft> cleanUrls(boolean on, boolean slash) {
    String location = slash ? "/$1/" : "/$1";
    List<CheckedDraft> rules = new ArrayList<>();
    if (on) {
      add(rules, "cleanUrls", "^/(?:(.+)/)?index(?:\\.html)?/?$", location);
      add(rules, "cleanUrls", "^/(.*)\\.html/?$", location);
    }
    return rules;
  }

  static List<CheckedDraft> trailingSlash(boolean slash) {
    List<CheckedDraft> rules = new ArrayList<>();
    if (slash) {
      add(rules, "trailingSlash", "^/\\.well-known(?:/.*)?$", null);
      add(rules, "trailingSlash", "^/((?:[^/]+/)*[^/\\.]+)$", "/$1/");
      add(rules, "trailingSlash", "^/((?:[^/]+/)*[^/]+\\.\\w+)/$", "/$1");
    } else {
      add(rules, "trailingSlash", "^/(.*)\\/$", "/$1");
    }
    return rules;
  }

  private static void add(
      List<CheckedDraft> rules, String list, String src, @Nullable String location) {
    List<HeaderField> headers =
        location == null ? List.of() : List.of(new HeaderField("Location", location));
    Integer status = location == null ? null : (Integer) PERMANENT;
    Action action = new Action(null, null, headers, status, false, false, List.of());
    String id = list + "[" + rules.size() + "]";
    rules.add(new Draft(id, null, src, null, true, Guard.NONE, action).checked());
  }
}
