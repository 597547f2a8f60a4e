package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.ui.canvas.gesture.ConnectGesture;
import dev.signalbox.app.ui.canvas.gesture.FrameGesture;
import dev.signalbox.app.ui.canvas.gesture.Gesture;
import dev.signalbox.app.ui.canvas.gesture.MoveGesture;
import dev.signalbox.app.ui.canvas.gesture.PanGesture;
import dev.signalbox.app.ui.canvas.gesture.Pointer;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** Turns pointer events into gestures. */
final class CanvasMouse {
  /** A press becomes a drag after this many pixels. */
  private static final double SLOP = 4;

  /** One wheel notch, as JavaFX counts it, and how much it zooms. */
  private static final double NOTCH = 40;

  private static final double NOTCH_FACTOR = 1.15;

  private final GraphCanvas canvas;
  private final CanvasRequests requests;
  private @Nullable Gesture gesture;
  private @Nullable Pointer pressed;
  private Hit hit = new Hit.Nothing();
  private boolean dragging;
  private boolean space;

  CanvasMouse(GraphCanvas canvas, CanvasRequests requests) {
    this.canvas = canvas;
    this.requests = requests;
  }

  void listen() {
    canvas.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> hovered(Optional.empty()));
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(this::release);
    canvas.setOnScroll(this::scroll);
    canvas.setOnZoom(this::pinch);
    canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    canvas.addEventFilter(KeyEvent.KEY_RELEASED, this::keyUp);
  }

  private void hover(double x, double y) {
    Hit under = hitAt(canvas.pointer(x, y));
    hovered(under.item());
    canvas.setCursor(
        switch (under) {
          case Hit.OutPort port -> Cursor.CROSSHAIR;
          case Hit.OnPlate plate -> Cursor.HAND;
          case Hit.OnLink link -> Cursor.HAND;
          case Hit.OnCard card -> Cursor.DEFAULT;
          case Hit.Nothing nothing -> Cursor.DEFAULT;
        });
  }

  private void hovered(Optional<Item> item) {
    canvas.emphasize(canvas.emphasis().withHovered(item));
  }

  private Hit hitAt(Pointer pointer) {
    return HitTest.at(canvas.picture(), pointer.world(), canvas.viewport().scale());
  }

  private void press(MouseEvent event) {
    if (gesture != null) {
      return;
    }
    canvas.requestFocus();
    Pointer pointer = canvas.pointer(event.getX(), event.getY());
    pressed = pointer;
    dragging = false;
    hit = hitAt(pointer);
    gesture = gestureFor(event, pointer);
    event.consume();
  }

  private @Nullable Gesture gestureFor(MouseEvent event, Pointer pointer) {
    if (event.getButton() == MouseButton.MIDDLE || space) {
      return new PanGesture(canvas, pointer);
    }
    if (event.getButton() != MouseButton.PRIMARY) {
      return null;
    }
    return switch (hit) {
      case Hit.OutPort port -> new ConnectGesture(canvas, port.card(), pointer);
      case Hit.OnCard card ->
          canvas.locked().get()
              ? new FrameGesture(canvas, pointer)
              : new MoveGesture(canvas, movedWith(card.card()), pointer);
      case Hit.OnPlate plate -> new PanGesture(canvas, pointer);
      case Hit.OnLink link -> new PanGesture(canvas, pointer);
      case Hit.Nothing nothing -> new FrameGesture(canvas, pointer);
    };
  }

  /** The selected cards when the pressed one is among them, else that one alone. */
  private Set<Node> movedWith(Card card) {
    Set<Item> selected = canvas.emphasis().selected();
    if (!selected.contains(card.item())) {
      return Set.of(card.node());
    }
    Set<Node> nodes = new HashSet<>();
    for (Item item : selected) {
      if (item instanceof Item.NodeItem vertex && !(vertex.node() instanceof Node.Internet)) {
        nodes.add(vertex.node());
      }
    }
    return nodes;
  }

  private void drag(MouseEvent event) {
    Pointer now = canvas.pointer(event.getX(), event.getY());
    Pointer start = pressed;
    if (gesture == null || start == null) {
      return;
    }
    dragging = dragging || distance(start.screen(), now.screen()) >= SLOP;
    if (dragging) {
      gesture.drag(now);
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    Gesture ending = gesture;
    gesture = null;
    Pointer now = canvas.pointer(event.getX(), event.getY());
    if (ending != null && dragging) {
      ending.drop(now);
    } else if (pressed != null && ending != null) {
      click(event);
    } else if (event.getButton() == MouseButton.SECONDARY) {
      menu(now);
    }
    pressed = null;
    dragging = false;
    event.consume();
  }

  private void click(MouseEvent event) {
    Optional<Item> item = hit.item();
    if (event.isShortcutDown() || event.isShiftDown()) {
      item.ifPresent(this::toggle);
    } else {
      canvas.select(item.map(List::of).orElse(List.of()));
    }
    canvas.emphasize(canvas.emphasis().withFocused(Optional.empty()));
    if (event.getClickCount() == 2) {
      item.ifPresent(requests::open);
    }
  }

  private void toggle(Item item) {
    List<Item> items = new ArrayList<>(canvas.emphasis().selected());
    if (!items.remove(item)) {
      items.add(item);
    }
    canvas.select(items);
  }

  private void menu(Pointer pointer) {
    hit.item()
        .filter(item -> !canvas.emphasis().selected().contains(item))
        .ifPresent(item -> canvas.select(List.of(item)));
    requests.menu(pointer.screen());
  }

  private void key(KeyEvent event) {
    space = space || event.getCode() == KeyCode.SPACE;
    if (event.getCode() == KeyCode.ESCAPE && gesture != null) {
      gesture.cancel();
      gesture = null;
      event.consume();
    }
  }

  private void keyUp(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      space = false;
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown() || wheel(event)) {
      double factor = Math.pow(NOTCH_FACTOR, event.getDeltaY() / NOTCH);
      zoom(factor, event.getX(), event.getY());
    } else {
      canvas.look(canvas.viewport().panned(event.getDeltaX(), event.getDeltaY()));
    }
    event.consume();
  }

  /** A wheel turns in whole notches and in one direction; fingers on a pad do not. */
  private static boolean wheel(ScrollEvent event) {
    return !event.isDirect()
        && !event.isInertia()
        && !event.isShiftDown()
        && event.getDeltaX() == 0
        && event.getDeltaY() % NOTCH == 0;
  }

  private void pinch(ZoomEvent event) {
    zoom(event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }

  private void zoom(double factor, double x, double y) {
    Viewport now = canvas.viewport();
    canvas.look(now.zoomedTo(now.scale() * factor, new Point(x, y)));
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
