package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.config.Config;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks for the name and the folder of a service. */
final class ServicePopover extends Popover {
  /** Names Vercel accepts (fs-detectors 7.7.3). */
  private static final Pattern NAME = Pattern.compile("[a-z]([a-z_-]*[a-z])?");

  private static final int MAX_NAME = 64;

  private final TextField name;

  /**
   * Asks.
   *
   * @param title what becomes of it
   * @param accept the same on the button, which has less room
   * @param proposal a name to start from
   * @param withRoot whether the folder is asked for too
   * @param done receives name and folder
   */
  ServicePopover(
      Messages messages,
      Config config,
      String title,
      String accept,
      String proposal,
      boolean withRoot,
      BiConsumer<String, String> done,
      Runnable close) {
    super(title, close);
    Label heading = new Label(title);
    heading.setWrapText(true);
    heading.getStyleClass().add("sb-strong");
    getChildren().add(heading);
    name = field(messages.text("canvas.service.name"), proposal, "service-name");
    Label hint = new Label();
    hint.setWrapText(true);
    hint.getStyleClass().addAll("sb-small", "sb-muted");
    getChildren().add(hint);
    TextField root =
        withRoot
            ? field(messages.text("canvas.service.root"), "", "service-root")
            : new TextField();
    if (withRoot) {
      root.promptTextProperty().bind(name.textProperty());
    }
    name.textProperty()
        .subscribe(text -> {
          String problem = problem(config, proposal, text.strip());
          hint.setText(messages.text("canvas.service." + problem));
          Kit.mark(hint, Kit.WRONG, !problem.equals("free") && !text.isBlank());
        });
    buttons(
        messages.text("canvas.cancel"),
        accept,
        Bindings.createBooleanBinding(
            () -> problem(config, proposal, name.getText().strip()).equals("free"),
            name.textProperty()),
        () -> done.accept(name.getText().strip(), folder(root, name)));
  }

  @Override
  void start() {
    name.requestFocus();
    name.selectAll();
  }

  private static String folder(TextField root, TextField name) {
    String typed = root.getText().strip();
    return typed.isEmpty() ? name.getText().strip() : typed;
  }

  private static String problem(Config config, String proposal, String text) {
    if (text.length() > MAX_NAME || !NAME.matcher(text).matches()) {
      return "shape";
    }
    boolean taken = config.serviceNames().contains(text) && !text.equals(proposal);
    return taken ? "taken" : "free";
  }
}
