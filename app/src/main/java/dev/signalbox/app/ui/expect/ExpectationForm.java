package dev.signalbox.app.ui.expect;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.expect.Expectation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Changes one expectation: the request and what should become of it. */
final class ExpectationForm {
  private final Overlay overlay;
  private final Messages messages;
  private final Expectation old;
  private final Consumer<Expectation> done;
  private final TextField method = new TextField();
  private final TextField url = new TextField();
  private final ComboBox<String> service = new ComboBox<>();
  private final TextField status = new TextField();
  private final TextField location = new TextField();
  private final Label wrong = Parts.label("", "sb-small", "sb-wrong");
  private final Button save;

  private ExpectationForm(
      Overlay overlay,
      Messages messages,
      Expectation old,
      List<String> services,
      Consumer<Expectation> done) {
    this.overlay = overlay;
    this.messages = messages;
    this.old = old;
    this.done = done;
    this.save =
        Parts.button(messages.text("expect.form.save"), "expect-save", this::save, "primary");
    method.setText(old.method());
    url.setText(old.url());
    service.setEditable(true);
    service.getItems().setAll(services);
    service.setValue(Objects.requireNonNullElse(old.service(), ""));
    service.getEditor().setAccessibleText(messages.text("expect.form.service"));
    status.setText(old.status() == null ? "" : old.status().toString());
    location.setText(Objects.requireNonNullElse(old.location(), ""));
    wrong.setId("expect-wrong");
    wrong.setWrapText(true);
    for (TextField field : List.of(method, url, status, location, service.getEditor())) {
      field.textProperty().addListener((property, before, now) -> check());
    }
  }

  /**
   * Opens the form.
   *
   * @param services what can be expected to answer
   * @param done receives the changed expectation
   */
  static void show(
      Overlay overlay,
      Messages messages,
      Expectation old,
      List<String> services,
      Consumer<Expectation> done) {
    ExpectationForm form = new ExpectationForm(overlay, messages, old, services, done);
    form.check();
    overlay.show(form.box(), form.url);
  }

  private Region box() {
    HBox buttons =
        new HBox(
            8,
            Parts.gap(),
            Parts.button(
                messages.text("expect.form.cancel"), "expect-cancel", overlay::hide, "plain"),
            save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox box =
        new VBox(
            8,
            Parts.label(messages.text("expect.form.title"), "sb-title"),
            line("method", method),
            line("url", url),
            line("service", service),
            line("status", status),
            line("location", location),
            wrong,
            buttons);
    box.getStyleClass().addAll("sb-popup", "sb-trust");
    box.setMaxWidth(420);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            event.consume();
            save();
          }
        });
    return box;
  }

  private VBox line(String id, Control field) {
    String words = messages.text("expect.form." + id);
    Label label = Parts.label(words, "sb-label");
    label.setLabelFor(field);
    field.setId("expect-" + id);
    field.setAccessibleText(words);
    field.setMaxWidth(Double.MAX_VALUE);
    field.getStyleClass().add(field instanceof ComboBox ? "sb-combo" : "sb-field");
    return new VBox(4, label, field);
  }

  private void check() {
    String problem = problem().map(key -> messages.text("expect.form." + key)).orElse("");
    wrong.setText(problem);
    wrong.setVisible(!problem.isEmpty());
    wrong.setManaged(!problem.isEmpty());
    save.setDisable(!problem.isEmpty());
  }

  private Optional<String> problem() {
    Expectation typed = typed();
    if (!method.getText().strip().matches("[A-Za-z]+")) {
      return Optional.of("bad.method");
    }
    if (Asking.request(typed).isEmpty()) {
      return Optional.of("bad.url");
    }
    if (!status.getText().isBlank() && typed.status() == null) {
      return Optional.of("bad.status");
    }
    return typed.outcome().isEmpty() ? Optional.of("bad.outcome") : Optional.empty();
  }

  private Expectation typed() {
    String name = service.getEditor().getText().strip();
    String target = location.getText().strip();
    String number = status.getText().strip();
    return new Expectation(
        method.getText().strip().toUpperCase(java.util.Locale.ROOT),
        url.getText().strip(),
        old.headers(),
        name.isEmpty() ? null : name,
        target.isEmpty() ? null : target,
        number.matches("[1-9]\\d\\d") ? (Integer) Integer.parseInt(number) : null);
  }

  private void save() {
    if (problem().isEmpty()) {
      overlay.hide();
      done.accept(typed());
    }
  }
}
