package dev.signalbox.app.report;

import dev.signalbox.model.diff.ConfigChanges;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.OwnerChanges;
import java.util.List;

/** Differences as a comment on a pull request. */
final class DiffMarkdown {
  private DiffMarkdown() {}

  static String write(ConfigChanges changes) {
    StringBuilder text = new StringBuilder("### Routing\n");
    if (changes.owners().none()) {
      text.append("\nEvery request gets the same answer as before.\n");
    }
    requests(text, "Requests", changes.owners());
    changes.within().forEach((service, own) -> requests(text, "Within `" + service + "`", own));
    list(text, "Services", changes.services().stream().map(DiffWords::service).toList());
    list(text, "Bindings", changes.bindings().stream().map(DiffWords::binding).toList());
    return text.toString();
  }

  private static void requests(StringBuilder text, String heading, OwnerChanges owners) {
    if (owners.none()) {
      return;
    }
    text.append("\n| ").append(heading).append(" | Before | Now | For example |\n");
    text.append("|---|---|---|---|\n");
    for (OwnerChange change : owners.changes()) {
      text.append("| ").append(code(change.requests().words()));
      text.append(" | ").append(cell(DiffWords.of(change.before())));
      text.append(" | ").append(cell(DiffWords.of(change.after())));
      text.append(" | ").append(code(DiffWords.example(change))).append(" |\n");
    }
    owners.undecided().forEach(why -> text.append("\nUndecided: ").append(why).append('\n'));
  }

  private static void list(StringBuilder text, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append("\n**").append(heading).append("**\n\n");
      lines.forEach(line -> text.append("- ").append(cell(line)).append('\n'));
    }
  }

  /** Text inside a code span; a bar would end the cell. */
  private static String code(String text) {
    return "`" + text.replace("`", "'").replace("|", "\\|") + "`";
  }

  private static String cell(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }
}
