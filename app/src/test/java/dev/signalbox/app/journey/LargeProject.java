package dev.signalbox.app.journey;

import java.util.StringJoiner;

/** Configs of any size, the same at every run. */
final class LargeProject {
  private LargeProject() {}

  /** Services in a chain of bindings, and rules that lead to them in turn. */
  static String services(int services, int rules) {
    StringJoiner entries = new StringJoiner(",\n    ", "{\n  \"services\": {\n    ", "\n  },\n");
    for (int i = 0; i < services; i++) {
      String binding =
          i + 1 < services && i % 3 != 2
              ? ", \"bindings\": [{ \"type\": \"service\", \"service\": \"%s\", \"env\": \"NEXT_URL\" }]"
                  .formatted(name(i + 1))
              : "";
      entries.add(
          "\"%s\": { \"root\": \"apps/%s\", \"framework\": \"express\"%s }"
              .formatted(name(i), name(i), binding));
    }
    StringJoiner list = new StringJoiner(",\n    ", "  \"rewrites\": [\n    ", "\n  ]\n}\n");
    for (int i = 0; i < rules; i++) {
      list.add(
          "{ \"source\": \"/part-%d/(.*)\", \"destination\": { \"service\": \"%s\" } }"
              .formatted(i, name(i % services)));
    }
    return entries + list.toString();
  }

  /** One service and many redirects. */
  static String redirects(int count) {
    StringJoiner list =
        new StringJoiner(
            ",\n    ",
            "{\n  \"services\": { \"web\": { \"root\": \".\" } },\n  \"redirects\": [\n    ",
            "\n  ]\n}\n");
    for (int i = 0; i < count; i++) {
      list.add(
          "{ \"source\": \"/old/page-%d\", \"destination\": \"/new/page-%d\", \"permanent\": true }"
              .formatted(i, i));
    }
    return list.toString();
  }

  /** Names of services have letters only. */
  static String name(int index) {
    return "service-" + (char) ('a' + index / 26) + (char) ('a' + index % 26);
  }
}
