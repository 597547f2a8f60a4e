package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.EnvNames;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Asks for the variable of a new binding. */
final class BindingPopover extends Popover {
  private final Messages messages;
  private final Config config;
  private final Service caller;
  private final TextField name;
  private final Label hint = new Label();
  private final ReadOnlyObjectWrapper<EnvCheck> check;

  /**
   * Proposes a free name.
   *
   * @param taken other names the caller already has, for example of its {@code .env} file
   * @param add receives the finished edit
   */
  BindingPopover(
      Messages messages,
      Config config,
      Service caller,
      String target,
      List<String> taken,
      Consumer<AddBinding> add,
      Runnable close) {
    super(messages.text("canvas.bind.title"), close);
    this.messages = messages;
    this.config = config;
    this.caller = caller;
    String proposal = EnvNames.suggest(caller, target, taken);
    check = new ReadOnlyObjectWrapper<>(EnvCheck.of(config, caller.name(), proposal));
    getChildren().add(heading(caller.name(), target));
    name = field(messages.text("canvas.bind.variable", caller.name()), proposal, "binding-env");
    hint.setWrapText(true);
    hint.getStyleClass().addAll("sb-small", "sb-muted");
    getChildren().addAll(hint, sample());
    buttons(
        messages.text("canvas.cancel"),
        messages.text("canvas.bind.add"),
        Bindings.createBooleanBinding(() -> check.get().allowed(), check),
        () -> add.accept(new AddBinding(caller.name(), target, name.getText().strip())));
    name.textProperty().subscribe(text -> judge(text.strip()));
  }

  /** The name as it is typed. */
  TextField name() {
    return name;
  }

  @Override
  void start() {
    name.requestFocus();
    name.selectAll();
  }

  private HBox heading(String from, String to) {
    HBox heading = new HBox(strong(from), strong("→"), strong(to), gap(), kind());
    heading.getStyleClass().add("popover-heading");
    return heading;
  }

  private Label kind() {
    Label kind = new Label(messages.text("canvas.bind.title"));
    kind.getStyleClass().addAll("sb-small", "sb-muted");
    return kind;
  }

  private static Label strong(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("sb-strong");
    return label;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private TextFlow sample() {
    Text variable = new Text();
    variable.textProperty().bind(name.textProperty());
    variable.getStyleClass().setAll("code-variable");
    TextFlow sample =
        new TextFlow(code(CodeSample.before(caller)), variable, code(CodeSample.after(caller)));
    sample.getStyleClass().add("code-sample");
    return sample;
  }

  private static Text code(String text) {
    Text code = new Text(text);
    code.getStyleClass().setAll("code-plain");
    return code;
  }

  private void judge(String text) {
    EnvCheck verdict = EnvCheck.of(config, caller.name(), text);
    check.set(verdict);
    String words =
        messages.text(
            "canvas.bind." + verdict.verdict().name().toLowerCase(Locale.ROOT), caller.name());
    boolean shared = verdict.allowed() && !verdict.alsoUsedBy().isEmpty();
    hint.setText(
        shared
            ? words
                + " "
                + messages.text("canvas.bind.shared", String.join(", ", verdict.alsoUsedBy()))
            : words);
    Kit.mark(hint, Kit.WRONG, !verdict.allowed());
  }
}
