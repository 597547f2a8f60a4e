package dev.signalbox.app.ui.tester;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.RuleWords;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.fix.NearMiss;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step of a trace. */
final class TraceRow {
  private static final double OWNER_MOST = 120;

  private TraceRow() {}

  static Node of(TraceStep step, Answer answer, NearMissCard cards, Messages messages) {
    return switch (step) {
      case TraceStep.Note note -> note(note.sentence());
      case TraceStep.Tried tried -> tried(tried, answer, cards, messages);
    };
  }

  private static Node note(String sentence) {
    return row(Icons.of("mdoal-info", Icons.ROW), new VBox(wrapped(sentence)), "note");
  }

  private static Node tried(
      TraceStep.Tried tried, Answer answer, NearMissCard cards, Messages messages) {
    Config config = answer.question().config();
    NearMiss near = answer.near(tried).orElse(null);
    String kind = near == null ? kind(tried.verdict()) : "near";
    Rule rule = tried.rule().rule();
    Label source = Parts.label(source(tried, rule), "sb-mono");
    source.setMinWidth(40);
    Label verdict = Parts.label(messages.text("trace." + kind), "sb-small", "sb-verdict");
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    String table = tried.table().isEmpty() ? "" : tried.table() + " ";
    HBox head = new HBox(8, Parts.ruleNumber(table + number(tried, config, rule), kind), source);
    String owner = rule == null ? "" : RuleWords.owner(rule);
    if (!owner.isEmpty()) {
      head.getChildren().addAll(Icons.of("mdoal-arrow_forward", Icons.CHIP), owner(owner));
    }
    head.getChildren().addAll(Parts.gap(), verdict);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(2, head);
    Optional<Label> plain =
        near == null ? Optional.empty() : cards.sentence(near, tried.path()).map(TraceRow::wrapped);
    plain.or(() -> sentence(tried.verdict())).ifPresent(content.getChildren()::add);
    if (near != null) {
      content.getChildren().add(cards.buttons(near));
    }
    return row(Icons.of(icon(kind), Icons.ROW, "sb-trace-icon"), content, kind);
  }

  /** Why; nothing where that would only repeat the verdict. */
  private static Optional<Label> sentence(Verdict verdict) {
    if (!(verdict instanceof Verdict.NotReached behind)) {
      return Optional.of(wrapped(verdict.sentence()));
    }
    return Optional.ofNullable(behind.alone())
        .map(alone -> {
          Label label = wrapped(behind.sentence());
          label.setTooltip(new Tooltip(alone.sentence()));
          label.setAccessibleHelp(alone.sentence());
          return label;
        });
  }

  private static Label owner(String name) {
    Label owner = Parts.label(name, "sb-medium");
    owner.setMinWidth(24);
    owner.setMaxWidth(OWNER_MOST);
    return owner;
  }

  private static String source(TraceStep.Tried tried, @Nullable Rule rule) {
    return rule == null
        ? tried.rule().id()
        : Objects.requireNonNullElse(rule.source(), tried.rule().id());
  }

  private static String number(TraceStep.Tried tried, Config config, @Nullable Rule rule) {
    if (rule == null || !tried.table().isEmpty()) {
      return tried.rule().id();
    }
    return rule instanceof Redirect redirect
        ? Integer.toString(redirect.status())
        : Answer.number(config, rule);
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Matched matched -> matched.stops() ? "matched" : "passed";
      case Verdict.ConditionFails fails -> "near";
      case Verdict.NotReached not -> "unreached";
      case Verdict.OtherPath path -> "skipped";
      case Verdict.OtherMethod method -> "skipped";
      case Verdict.LeftOut left -> "skipped";
      case Verdict.GivenUp up -> "near";
    };
  }

  private static String icon(String kind) {
    return switch (kind) {
      case "matched", "passed" -> "mdoal-check_circle_outline";
      case "near" -> "mdomz-report_problem";
      case "unreached" -> "mdomz-more_horiz";
      default -> "mdomz-remove_circle_outline";
    };
  }

  private static Label wrapped(String text) {
    Label label = Parts.label(text, "sb-small", "sb-muted");
    label.setWrapText(true);
    return label;
  }

  private static HBox row(Node icon, VBox content, String kind) {
    HBox.setHgrow(content, Priority.ALWAYS);
    content.getStyleClass().add("sb-trace-box");
    HBox row = new HBox(8, icon, content);
    row.getStyleClass().addAll("sb-trace-row", kind);
    return row;
  }
}
