package dev.signalbox.app.report;

import dev.signalbox.model.diff.ConfigChanges;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.OwnerChanges;
import java.util.List;

/** Differences for people at a terminal. */
final class DiffText {
  private static final String NOTHING = "Every request gets the same answer as before.\n";

  private DiffText() {}

  static String write(ConfigChanges changes) {
    StringBuilder text = new StringBuilder();
    list(text, "Services", changes.services().stream().map(DiffWords::service).toList());
    list(text, "Bindings", changes.bindings().stream().map(DiffWords::binding).toList());
    requests(text, "Requests", changes.owners());
    changes.within().forEach((service, own) -> requests(text, "Within " + service, own));
    return changes.owners().none() ? text + NOTHING : text.toString();
  }

  private static void list(StringBuilder text, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append(heading).append('\n');
      lines.forEach(line -> text.append("  ").append(line).append('\n'));
      text.append('\n');
    }
  }

  private static void requests(StringBuilder text, String heading, OwnerChanges owners) {
    if (owners.none()) {
      return;
    }
    text.append(heading).append('\n');
    for (OwnerChange change : owners.changes()) {
      text.append("  ").append(change.requests().words()).append('\n');
      text.append("    ").append(DiffWords.answers(change)).append('\n');
      text.append("    for example ").append(DiffWords.example(change)).append('\n');
    }
    owners.undecided().forEach(why -> text.append("  undecided: ").append(why).append('\n'));
    text.append('\n');
  }
}
