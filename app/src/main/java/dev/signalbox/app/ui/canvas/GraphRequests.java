package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.canvas.gesture.Pointer;
import dev.signalbox.app.ui.canvas.gesture.Refusal;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes on what the canvas asks for. */
final class GraphRequests implements CanvasRequests {
  private final Session session;
  private final Messages messages;
  private final Consumer<Item> details;
  private @Nullable Servants servants;

  private record Servants(
      GraphPainter painter, GraphForms forms, GraphPane pane, GraphMenus menus) {}

  GraphRequests(Session session, Messages messages, Consumer<Item> details) {
    this.session = session;
    this.messages = messages;
    this.details = details;
  }

  /** Names those who do the work; they need the canvas, which needs this. */
  void serve(GraphPainter painter, GraphForms forms, GraphPane pane, GraphMenus menus) {
    servants = new Servants(painter, forms, pane, menus);
  }

  @Override
  public void select(List<Item> items) {
    session.selection().set(new Selection(items));
  }

  @Override
  public void open(Item item) {
    details.accept(item);
  }

  @Override
  public void menu(Point screen) {
    servants().menus.show(screen);
  }

  @Override
  public void moved(Map<Node, Box> places) {
    servants().painter.place(places);
  }

  @Override
  public void connect(Node from, Node to) {
    servants().forms.connect(from, to);
  }

  @Override
  public void create(Node from, Pointer where) {
    servants().forms.create(from, where);
  }

  @Override
  public void refuse(Refusal refusal, Node target) {
    String name =
        switch (target) {
          case Node.Internet internet -> "";
          case Node.ServiceNode service -> service.name();
          case Node.Undeclared undeclared -> undeclared.name();
          case Node.ExternalHost host -> host.host();
          case Node.Timer timer -> timer.calls();
          case Node.Topic topic -> topic.name();
        };
    servants()
        .pane
        .say(messages.text("canvas.refused." + refusal.name().toLowerCase(Locale.ROOT), name));
  }

  private Servants servants() {
    return Objects.requireNonNull(servants);
  }
}
