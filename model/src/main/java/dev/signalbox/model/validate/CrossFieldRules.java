package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonObject;
import java.util.stream.Stream;

/** Vercel's rules across fields, in the order vercel 64.0.2 runs them. */
final class CrossFieldRules {
  private CrossFieldRules() {}

  static Stream<Finding> findings(JsonObject config, String fileName) {
    return Stream.of(
            ValueRules.timezones(config, fileName),
            ValueRules.affinities(config),
            ProxyRule.findings(config),
            ExclusionRules.findings(config),
            DaemonRules.findings(config),
            BindingRule.findings(config))
        .flatMap(found -> found);
  }
}
