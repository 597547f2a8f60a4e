package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Commit;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A row for each test of a value.
 *
 * @param operators those that may stand here
 * @param commit receives the whole value; empty takes it out
 */
record TestRows(
    Form form, Messages messages, JsonDocument source, List<String> operators, Whole commit) {
  /** Takes a whole value over. */
  @FunctionalInterface
  interface Whole {
    /** Why not, or empty; an absent value is taken out. */
    Optional<String> of(Optional<Draft> value);
  }

  /**
   * The rows with a button for one more.
   *
   * @param id of the value's field
   * @param words what is tested, for screen readers
   */
  VBox of(String id, String words, @Nullable JsonValue whole) {
    VBox rows = new VBox(4);
    List<Tests.Test> tests = Tests.of(whole);
    for (int i = 0; i < tests.size(); i++) {
      rows.getChildren().add(row(id + "-" + i, words, whole, tests.get(i)));
    }
    rows.getChildren()
        .add(
            Parts.button(
                messages.text("rule.test.add"),
                form.id(id + "-add"),
                () -> add(whole, tests),
                "small",
                "plain"));
    return rows;
  }

  private void add(@Nullable JsonValue whole, List<Tests.Test> tests) {
    List<String> used = tests.stream().map(Tests.Test::operator).toList();
    String fresh =
        operators.stream()
            .filter(operator -> !used.contains(operator))
            .filter(operator -> used.isEmpty() || !operator.equals(Tests.MATCHES))
            .findFirst()
            .orElse("eq");
    commit.of(Tests.with(source, whole, null, fresh, Tests.fresh(fresh)));
  }

  private HBox row(String id, String words, @Nullable JsonValue whole, Tests.Test test) {
    String operator = test.operator();
    ComboBox<String> pick =
        form.pick(
            Named.in(id + "-operator", messages.text("rule.test.operator", words), null),
            operator,
            operators,
            this::word,
            chosen -> commit.of(Tests.with(source, whole, test, chosen, moved(test, chosen))));
    Named named = Named.in(id, messages.text("rule.test.value", words), test.value());
    Commit change =
        typed ->
            Tests.draft(operator, typed, test.value())
                .map(value -> commit.of(Tests.with(source, whole, test, operator, value)))
                .orElseGet(() -> Optional.of(messages.text("rule.bad.number")));
    VBox value =
        Tests.several(operator)
            ? form.block(
                named, test.text().lines().toList(), lines -> change.of(String.join("\n", lines)))
            : form.cell(named, test.text(), change);
    HBox.setHgrow(value, Priority.ALWAYS);
    return new HBox(
        4,
        pick,
        value,
        Parts.iconButton(
            "mdoal-close",
            messages.text("rule.test.remove", words),
            () -> commit.of(Tests.with(source, whole, test, operator, null))));
  }

  /** The value under another operator, where it can be kept. */
  private static Draft moved(Tests.Test test, String operator) {
    return Tests.draft(operator, test.text(), test.value()).orElseGet(() -> Tests.fresh(operator));
  }

  private String word(String operator) {
    String key = "rule.operator." + operator;
    return messages.has(key) ? messages.text(key) : operator;
  }
}
