package dev.signalbox.app.report;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Witness requests as one line of text. */
final class Witnesses {
  private Witnesses() {}

  /** For example {@code GET /a (host: b.example)}; headers in alphabetical order. */
  static String line(Witness witness) {
    String request = witness.method() + " " + witness.url();
    if (witness.headers().isEmpty()) {
      return request;
    }
    return new TreeMap<>(witness.headers())
        .entrySet().stream()
            .map(Witnesses::header)
            .collect(Collectors.joining("; ", request + " (", ")"));
  }

  /** The proof of a finding as one line; empty when there is none, or its message names it. */
  static Optional<String> proof(Finding finding) {
    return Optional.ofNullable(finding.witness())
        .map(Witnesses::line)
        .filter(line -> !finding.message().contains(line));
  }

  private static String header(Map.Entry<String, List<String>> header) {
    return header.getKey() + ": " + String.join(", ", header.getValue());
  }
}
