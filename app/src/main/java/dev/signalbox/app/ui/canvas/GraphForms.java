package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.CardSize;
import dev.signalbox.app.picture.LinkShape;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.canvas.gesture.Connections;
import dev.signalbox.app.ui.canvas.gesture.Pointer;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Size;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.AddService;
import dev.signalbox.model.edit.DuplicateService;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EnvNames;
import dev.signalbox.model.edit.ExposeService;
import dev.signalbox.model.edit.RenameService;
import dev.signalbox.model.edit.RulePlaces;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks for what an edit needs, then makes it. */
final class GraphForms {
  /** How far below the target a form opens. */
  private static final double BELOW = 24;

  private static final double LEFT_OF_TARGET = 300;

  private final Session session;
  private final Messages messages;
  private final GraphCanvas canvas;
  private final GraphPane pane;
  private final EditPreview preview;

  private final Consumer<Map<Node, Box>> place;

  /**
   * Opens forms over a canvas.
   *
   * @param place keeps cards where a person put them
   */
  GraphForms(
      Session session,
      Messages messages,
      GraphCanvas canvas,
      GraphPane pane,
      EditPreview preview,
      Consumer<Map<Node, Box>> place) {
    this.place = place;
    this.preview = preview;
    this.session = session;
    this.messages = messages;
    this.canvas = canvas;
    this.pane = pane;
  }

  /** Connects two nodes: a binding, or a rewrite when the first one is the Internet. */
  void connect(Node from, Node to) {
    if (!(to instanceof Node.ServiceNode target)) {
      return;
    }
    aim(from, to);
    switch (from) {
      case Node.Internet internet -> route(target.name());
      case Node.ServiceNode caller -> bind(caller.name(), target.name());
      case Node.Undeclared undeclared -> close();
      case Node.ExternalHost host -> close();
      case Node.Timer timer -> close();
      case Node.Topic topic -> close();
    }
  }

  /** Lets a person pick what a node is connected to. */
  void pick(Node from) {
    List<String> names =
        Connections.targets(canvas.picture(), from).stream()
            .map(node -> node instanceof Node.ServiceNode service ? service.name() : "")
            .sorted()
            .toList();
    String title =
        from instanceof Node.ServiceNode caller
            ? messages.text("canvas.pick.connect", caller.name())
            : messages.text("canvas.pick.route");
    pane.open(
        new TargetPicker(
            messages,
            title,
            names,
            name -> {
              close();
              connect(from, new Node.ServiceNode(name));
            },
            this::close),
        beside(from));
  }

  /** Makes a service public. */
  void expose(Node service) {
    connect(new Node.Internet(), service);
  }

  /** Creates a service that nothing leads to yet. */
  void create(Point near) {
    create(
        messages.text("canvas.service.create"),
        messages.text("canvas.service.create"),
        (name, root) -> create(service(name, root), List.of()),
        near);
  }

  /** Creates a service where a connection was dropped, and what leads to it. */
  void create(Node from, Pointer where) {
    boolean bound = from instanceof Node.ServiceNode;
    create(
        from instanceof Node.ServiceNode caller
            ? messages.text("canvas.service.create_bound", caller.name())
            : messages.text("canvas.service.create_routed"),
        messages.text(bound ? "canvas.service.accept_bound" : "canvas.service.accept_routed"),
        (name, root) -> {
          if (create(service(name, root), leading(from, name))) {
            place.accept(Map.of(new Node.ServiceNode(name), entered(name, where.world())));
          }
        },
        where.screen());
  }

  private void create(String title, String accept, BiConsumer<String, String> done, Point near) {
    pane.open(
        new ServicePopover(
            messages,
            config(),
            title,
            accept,
            "",
            true,
            (name, root) -> finish(() -> done.accept(name, root)),
            this::close),
        near);
  }

  /** The card whose left port is where the connection ended. */
  private static Box entered(String name, Point port) {
    Size size = CardSize.card(name);
    return new Box(
        Math.round(port.x()),
        Math.round(port.y() - size.height() / 2),
        size.width(),
        size.height());
  }

  /** Gives a service another name, everywhere. */
  void rename(String service) {
    pane.open(
        new ServicePopover(
            messages,
            config(),
            messages.text("canvas.service.rename", service),
            messages.text("canvas.service.rename", service),
            service,
            false,
            (name, root) -> finish(() -> apply(new RenameService(service, name))),
            this::close),
        beside(new Node.ServiceNode(service)));
  }

  /** Copies a service under a new name. */
  void duplicate(String service) {
    pane.open(
        new ServicePopover(
            messages,
            config(),
            messages.text("canvas.service.duplicate", service),
            messages.text("canvas.service.duplicate", service),
            service + "-copy",
            false,
            (name, root) -> finish(() -> apply(new DuplicateService(service, name))),
            this::close),
        beside(new Node.ServiceNode(service)));
  }

  /** Makes an edit and says so, or why not. */
  void apply(Edit edit) {
    session.apply(edit).ifPresentOrElse(pane::say, () -> pane.announce(edit.name()));
  }

  private void bind(String from, String to) {
    Optional<Service> caller = config().service(from);
    if (caller.isEmpty()) {
      apply(new AddBinding(from, to, to));
      close();
      return;
    }
    BindingPopover form =
        new BindingPopover(
            messages, config(), caller.get(), to, List.of(), this::finish, this::close);
    open(form, new Node.ServiceNode(to));
  }

  private void route(String service) {
    open(
        new RoutePopover(messages, config(), service, preview, this::finish, this::close),
        new Node.ServiceNode(service));
  }

  private static AddService service(String name, String root) {
    return new AddService(name, Draft.object().with("root", root));
  }

  /** Whether it was done. */
  private boolean create(AddService add, List<Edit> leading) {
    List<Edit> edits = Stream.concat(Stream.of(add), leading.stream()).toList();
    Optional<String> refused = session.apply(add.name(), edits);
    refused.ifPresentOrElse(pane::say, () -> pane.announce(add.name()));
    session.select(Item.service(add.service()));
    return refused.isEmpty();
  }

  private List<Edit> leading(Node from, String name) {
    return switch (from) {
      case Node.ServiceNode caller -> List.of(binding(caller.name(), name));
      case Node.Internet internet ->
          List.of(
              new ExposeService(
                  name, "/" + name + "(/.*)?", RulePlaces.beforeCatchAll(config().routing())));
      default -> List.of();
    };
  }

  private Edit binding(String caller, String target) {
    String env =
        config()
            .service(caller)
            .map(service -> EnvNames.suggest(service, target, Set.of()))
            .orElse(target);
    return new AddBinding(caller, target, env);
  }

  private void finish(Edit edit) {
    finish(() -> apply(edit));
  }

  private void finish(Runnable change) {
    close();
    change.run();
  }

  private void close() {
    pane.closeForm();
    canvas.emphasize(canvas.emphasis().withConnecting(Optional.empty()));
    canvas.rubber(Optional.empty());
  }

  /** Draws the connection that is being asked about. */
  private void aim(Node from, Node to) {
    Set<Node> targets = Connections.targets(canvas.picture(), from);
    canvas.emphasize(
        canvas
            .emphasis()
            .withConnecting(Optional.of(new Emphasis.Connecting(from, targets, Optional.of(to)))));
    Optional<Box> start = box(from);
    Optional<Box> end = box(to);
    if (start.isPresent() && end.isPresent()) {
      Point out = new Point(start.get().right(), start.get().centerY());
      Point in = new Point(end.get().x(), end.get().centerY());
      canvas.rubber(Optional.of(LinkShape.direct(out, in)));
    }
  }

  /** Opens a form below its target, which stays in sight. */
  private void open(Popover form, Node target) {
    Optional<Box> onScreen = box(target).map(this::onScreen);
    if (onScreen.isPresent()) {
      pane.open(form, below(target), onScreen.get());
    } else {
      pane.open(form, below(target));
    }
  }

  private Box onScreen(Box box) {
    Point start = canvas.viewport().toScreen(new Point(box.x(), box.y()));
    Point end = canvas.viewport().toScreen(new Point(box.right(), box.bottom()));
    return new Box(start.x(), start.y(), end.x() - start.x(), end.y() - start.y());
  }

  private Point below(Node target) {
    return box(target)
        .map(box -> canvas.viewport().toScreen(new Point(box.x(), box.bottom())))
        .map(corner -> new Point(corner.x() - LEFT_OF_TARGET, corner.y() + BELOW))
        .orElse(new Point(0, 0));
  }

  private Point beside(Node node) {
    return box(node)
        .map(box -> canvas.viewport().toScreen(new Point(box.right() + BELOW, box.y())))
        .orElse(new Point(BELOW, BELOW));
  }

  private Optional<Box> box(Node node) {
    return canvas.picture().card(node).map(Card::box);
  }

  private Config config() {
    return session.snapshot().get().config();
  }
}
