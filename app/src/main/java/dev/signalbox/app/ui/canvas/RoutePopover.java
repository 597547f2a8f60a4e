package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.edit.ExposeService;
import dev.signalbox.model.edit.RulePlaces;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks for the source pattern of a new rewrite to a service. */
final class RoutePopover extends Popover {
  private final TextField source;

  /**
   * Proposes the service's own name as path and a place where the rule is reached.
   *
   * @param preview says what the rewrite would take from others
   * @param add receives the finished edit
   */
  RoutePopover(
      Messages messages,
      Config config,
      String service,
      EditPreview preview,
      Consumer<ExposeService> add,
      Runnable close) {
    super(messages.text("canvas.route.title"), close);
    List<Rewrite> rewrites = config.routing().rewrites();
    int index = RulePlaces.beforeCatchAll(config.routing());
    Label heading = new Label(messages.text("canvas.route.heading", service));
    heading.getStyleClass().add("sb-strong");
    getChildren().add(heading);
    source = field(messages.text("canvas.route.source"), "/" + service + "(/.*)?", "route-source");
    Label place = new Label(place(messages, rewrites, index));
    place.setWrapText(true);
    place.getStyleClass().addAll("sb-small", "sb-muted");
    Label same = new Label();
    same.setWrapText(true);
    same.getStyleClass().addAll("sb-small", "sb-muted");
    same.textProperty()
        .bind(source.textProperty().map(text -> same(messages, rewrites, text.strip())));
    same.visibleProperty().bind(same.textProperty().isNotEmpty());
    same.managedProperty().bind(same.visibleProperty());
    Kit.mark(same, Kit.WRONG, true);
    Label taken = new Label();
    taken.setId("route-preview");
    taken.setWrapText(true);
    taken.getStyleClass().addAll("sb-small", "route-preview");
    taken.visibleProperty().bind(taken.textProperty().isNotEmpty());
    taken.managedProperty().bind(taken.visibleProperty());
    source
        .textProperty()
        .subscribe(text -> {
          taken.setText("");
          if (text.strip().startsWith("/")) {
            preview.ask(
                new ExposeService(service, text.strip(), index),
                words -> {
                  taken.setText(words);
                  grown();
                });
          } else {
            preview.cancel();
          }
        });
    getChildren().addAll(place, same, taken);
    buttons(
        messages.text("canvas.cancel"),
        messages.text("canvas.route.add"),
        Bindings.createBooleanBinding(
            () -> source.getText().strip().startsWith("/"), source.textProperty()),
        () -> add.accept(new ExposeService(service, source.getText().strip(), index)));
  }

  @Override
  void start() {
    source.requestFocus();
    source.selectAll();
  }

  private static String place(Messages messages, List<Rewrite> rewrites, int index) {
    return index < rewrites.size()
        ? messages.text(
            "canvas.route.before",
            index + 1,
            Objects.requireNonNullElse(rewrites.get(index).source(), ""))
        : messages.text("canvas.route.last", index + 1);
  }

  private static String same(Messages messages, List<Rewrite> rewrites, String source) {
    if (!source.startsWith("/")) {
      return messages.text("canvas.route.slash");
    }
    return rewrites.stream()
        .filter(rewrite -> source.equals(rewrite.source()))
        .findFirst()
        .map(rewrite -> messages.text("canvas.route.same", rewrite.index() + 1))
        .orElse("");
  }
}
