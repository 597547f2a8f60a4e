package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.route.trace.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Says, while a rule is typed, whether it takes the URL of the tester. */
public final class MatchLine {
  private final Tester tester;
  private final Messages messages;
  private final Label line = Parts.label("", "sb-small", "sb-match");
  private final Latest<RuleTrial, Optional<Verdict>> trying;
  private final Map<String, Draft> typed = new LinkedHashMap<>();
  private @Nullable RuleEdits edits;

  /**
   * Nothing is tried yet.
   *
   * @param background tries rules
   */
  public MatchLine(Tester tester, Messages messages, Executor background, Executor ui) {
    this.tester = tester;
    this.messages = messages;
    this.trying = new Latest<>(background, ui, (trial, outdated) -> trial.run(), this::show);
    line.setWrapText(true);
    tester.url().subscribe(url -> again());
    tester.method().subscribe(method -> again());
    tester.headers().subscribe(headers -> again());
    tester.mode().subscribe(mode -> again());
  }

  Node node(String id) {
    line.setId(id);
    return line;
  }

  /** Tries a rule as it stands in the file. */
  void about(RuleEdits rule) {
    edits = rule;
    typed.clear();
    again();
  }

  /** Tries it with a field as typed. */
  void type(String key, Draft value) {
    typed.put(key, value);
    again();
  }

  private void again() {
    RuleEdits rule = edits;
    if (rule == null) {
      return;
    }
    if (tester.url().get().isBlank()) {
      trying.cancel();
      say(messages.text("rule.match.unasked"), "mdoal-alt_route", "sb-icon-accent");
      return;
    }
    Draft.Obj draft = Draft.ofObject(rule.source(), rule.rule().json());
    for (Map.Entry<String, Draft> field : typed.entrySet()) {
      draft = draft.with(field.getKey(), field.getValue());
    }
    trying.ask(
        new RuleTrial(rule.source(), rule.item(), draft, tester.request(), tester.mode().get()));
  }

  private void show(Optional<Verdict> verdict) {
    String url = tester.url().get();
    switch (verdict.orElse(null)) {
      case null ->
          say(messages.text("rule.match.unknown", url), "mdoal-help_outline", "sb-icon-warning");
      case Verdict.Matched matched ->
          say(said(url, matched), "mdoal-check_circle_outline", "sb-icon-success");
      case Verdict.ConditionFails fails ->
          say(said(url, fails), "mdomz-report_problem", "sb-icon-warning");
      case Verdict other -> say(said(url, other), "mdomz-remove_circle_outline", "sb-icon-warning");
    }
  }

  private String said(String url, Verdict verdict) {
    return messages.text("rule.match.said", url, verdict.words());
  }

  private void say(String sentence, String icon, String style) {
    line.setText(sentence);
    line.setGraphic(Icons.of(icon, Icons.CHIP, style));
  }
}
