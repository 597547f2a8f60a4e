package dev.signalbox.model.suppress;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.file.ConfigLocator;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.VercelCodes;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions about findings.
 *
 * @param severities by code, in place of the usual ones
 * @param suppressions findings not to report
 */
public record Policy(Map<String, Severity> severities, List<Suppression> suppressions) {
  /** No decisions: every finding stays as it is. */
  public static final Policy NONE = new Policy(Map.of(), List.of());

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.range().start());

  /** Keeps immutable copies. */
  public Policy {
    severities = Map.copyOf(severities);
    suppressions = List.copyOf(suppressions);
  }

  /**
   * The findings that are left, worst first, then in text order.
   *
   * @param config the config they are about
   */
  public List<Finding> apply(List<Finding> findings, Config config) {
    return judge(findings, config).kept();
  }

  /**
   * The findings with their severities, those that are reported apart from the others.
   *
   * @param config the config they are about
   */
  public Judgement judge(List<Finding> findings, Config config) {
    List<Finding> kept = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : findings.stream().map(this::judged).sorted(ORDER).toList()) {
      suppression(finding, config)
          .ifPresentOrElse(
              by -> suppressed.add(new Suppressed(finding, by)), () -> kept.add(finding));
    }
    return new Judgement(this, kept, suppressed);
  }

  /** Whether a project can decide anything about a finding: not that its file is unreadable. */
  public static boolean decidable(Finding finding) {
    return !finding.code().equals(VercelCodes.UNREADABLE);
  }

  /** The decision not to report a finding, if there is one. */
  public Optional<Suppression> suppression(Finding finding, Config config) {
    return suppressions.stream()
        .filter(one -> decidable(finding))
        .filter(one -> one.code().equals(finding.code()))
        .filter(one -> one.about().equals(about(finding, config)))
        .findFirst();
  }

  /**
   * What to write as {@code about} to suppress a finding: the name of the item it is about, else
   * the top-level key it stands in, else {@code vercel.json}.
   */
  public static String about(Finding finding, Config config) {
    int place = finding.range().start();
    return Items.at(config, place)
        .flatMap(item -> name(item, config))
        .or(() -> key(place, config))
        .orElse(ConfigLocator.VERCEL_JSON);
  }

  private static Optional<String> key(int place, Config config) {
    return config.json().members().stream()
        .filter(member -> member.range().start() <= place && place < member.range().end())
        .map(member -> member.key().value())
        .findFirst();
  }

  private static Optional<String> name(Item item, Config config) {
    return switch (item) {
      case Item.RuleItem rule -> Items.rule(config, rule).map(Rule::source);
      case Item.BindingItem binding -> Items.binding(config, binding).map(Binding::env);
      case Item.NodeItem(Node.ServiceNode(String service)) -> Optional.of(service);
      case Item.NodeItem(Node.Timer timer) -> Optional.of(timer.calls());
      case Item.NodeItem(Node.Topic topic) -> Optional.of(topic.name());
      case Item.NodeItem other -> Optional.empty();
    };
  }

  private Finding judged(Finding finding) {
    if (!decidable(finding)) {
      return finding;
    }
    Severity severity = severities.getOrDefault(finding.code(), finding.severity());
    return new Finding(
        finding.code(),
        severity,
        finding.range(),
        finding.message(),
        finding.why(),
        finding.witness(),
        finding.related());
  }
}
