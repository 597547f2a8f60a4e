package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.canvas.gesture.Pointer;
import dev.signalbox.app.ui.canvas.gesture.Refusal;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Map;

/** What the canvas asks for and cannot do itself. */
public interface CanvasRequests {
  /** Select these items in all views. */
  void select(List<Item> items);

  /** Show the details of an item. */
  void open(Item item);

  /** Show what can be done with what is selected. */
  void menu(Point screen);

  /** Keep cards where a person put them. */
  void moved(Map<Node, Box> places);

  /** Connect two nodes: ask what is missing, then change the file. */
  void connect(Node from, Node to);

  /** Create a service that a node leads to. */
  void create(Node from, Pointer where);

  /** Say why a connection cannot end at a node. */
  void refuse(Refusal refusal, Node target);
}
