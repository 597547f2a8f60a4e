package dev.signalbox.app.ui.shell;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Room;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The middle of the window: the same project as graph, list or text. */
public final class Workbench {

  /**
   * One way to look at the project.
   *
   * @param id short name; its words are {@code view.<id>}, its action {@code view.<id>}
   * @param icon Ikonli literal
   * @param keys default keys of its action
   * @param content what is shown; made when it is first
   * @param focus puts the focus where it belongs in it
   */
  public record View(
      String id, String icon, String keys, Supplier<Region> content, Runnable focus) {}

  private final List<View> views;
  private final ObjectProperty<View> current;
  private final BorderPane pane = new BorderPane();
  private final HBox segments = new HBox();
  private final StackPane content = new StackPane();

  /**
   * Shows the first view.
   *
   * @param trailing right end of the header, such as a search field
   */
  public Workbench(List<View> views, Node trailing, Messages messages) {
    this.views = List.copyOf(views);
    this.current = new SimpleObjectProperty<>(views.getFirst());
    segments.getStyleClass().add("sb-segments");
    segments.setFocusTraversable(false);
    views.forEach(view -> segments.getChildren().add(segment(view, messages)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(segments, gap, trailing);
    header.getStyleClass().add("sb-workbench-header");
    pane.setTop(header);
    pane.setCenter(content);
    pane.getStyleClass().add("sb-canvas");
    pane.setId("workbench");
    current.subscribe(view -> content.getChildren().setAll(view.content().get()));
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** Id of the view that is shown. */
  public String shown() {
    return current.get().id();
  }

  /** Whether a view is shown. */
  public BooleanBinding shows(String id) {
    return Bindings.createBooleanBinding(() -> shown().equals(id), current);
  }

  /** Shows the view with an id and gives it the focus. */
  public void show(String id) {
    views.stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .ifPresent(view -> {
          current.set(view);
          view.focus().run();
        });
  }

  /** Leaves the words on the switch away where there is no room for them. */
  public void adapt(Room room) {
    ContentDisplay display = room.words() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    segments.getChildren().stream()
        .map(ToggleButton.class::cast)
        .forEach(segment -> segment.setContentDisplay(display));
  }

  /** Switches between the views. */
  public void register(Actions actions) {
    for (View view : views) {
      String id = "view." + view.id();
      actions.addAll(
          List.of(Action.always(id, Menu.VIEW, view.icon(), view.keys(), () -> show(view.id()))));
      actions.mark(id, current.isEqualTo(view));
    }
  }

  private ToggleButton segment(View view, Messages messages) {
    ToggleButton segment =
        new ToggleButton(messages.text("view." + view.id()), Icons.of(view.icon(), Icons.ROW));
    segment.getStyleClass().setAll("sb-segment");
    segment.setId("segment-" + view.id());
    segment.setOnAction(event -> show(view.id()));
    segment.setAccessibleText(messages.text("view." + view.id()));
    segment.setTooltip(new Tooltip(segment.getText()));
    current.subscribe(shown -> segment.setSelected(shown.equals(view)));
    return segment;
  }
}
