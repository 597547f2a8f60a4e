package dev.signalbox.model.fix;

import dev.signalbox.model.check.Check;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A finding in its Snapshot. */
record Subject(Snapshot snapshot, Finding finding) {
  /** Rules that never run have one of these. */
  private static final Set<String> NEVER_RUNS =
      Set.of(FindingCode.DEAD_RULE.code(), FindingCode.DUPLICATE_RULE.code());

  Config config() {
    return snapshot.config();
  }

  JsonDocument document() {
    return snapshot.working();
  }

  int start() {
    return finding.range().start();
  }

  /** The service at a finding's place. */
  Optional<Service> service() {
    return Items.at(config(), start()).flatMap(this::service);
  }

  /** The binding at the finding's place. */
  Optional<Item.BindingItem> binding() {
    return Items.at(config(), start())
        .filter(Item.BindingItem.class::isInstance)
        .map(Item.BindingItem.class::cast);
  }

  /** The services a request can get to, in file order. */
  List<Service> reachable() {
    Set<Integer> unreachable =
        snapshot.findings().stream()
            .filter(other -> other.code().equals(FindingCode.UNREACHABLE_SERVICE.code()))
            .map(other -> other.range().start())
            .collect(Collectors.toSet());
    return config().services().stream()
        .filter(service -> !unreachable.contains(service.member().key().range().start()))
        .toList();
  }

  /** Whether an edit leaves fewer findings of this kind. */
  boolean helps(Edit edit) {
    Set<String> kind = NEVER_RUNS.contains(finding.code()) ? NEVER_RUNS : Set.of(finding.code());
    try {
      String text = edit.on(document()).apply(document().text());
      List<Finding> after = Check.of(ConfigReader.read(JsonParser.parse(text)));
      return count(after, kind) < count(snapshot.findings(), kind);
    } catch (EditRefused refused) {
      return false;
    }
  }

  private static long count(List<Finding> findings, Set<String> kind) {
    return findings.stream().filter(finding -> kind.contains(finding.code())).count();
  }

  private Optional<Service> service(Item item) {
    return switch (item) {
      case Item.NodeItem(Node.ServiceNode(String name)) -> config().service(name);
      case Item.BindingItem(String caller, int index) -> config().service(caller);
      case Item.NodeItem other -> Optional.empty();
      case Item.RuleItem other -> Optional.empty();
    };
  }
}
