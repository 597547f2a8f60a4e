package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.ui.canvas.Emphasis;
import dev.signalbox.app.ui.canvas.Viewport;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a gesture sees of the canvas and does to it. */
public interface Surface {
  /** What is drawn. */
  GraphScene picture();

  /** Draws something else for now, until the next real picture. */
  void preview(GraphScene picture);

  /** Which part is seen. */
  Viewport viewport();

  /** Shows another part. */
  void look(Viewport viewport);

  /** What stands out. */
  Emphasis emphasis();

  /** Lets something else stand out. */
  void emphasize(Emphasis emphasis);

  /** Draws the line of a connection that is being made, or takes it away. */
  void rubber(Optional<Route> route);

  /** Draws a selection frame in screen coordinates, or takes it away. */
  void frame(Optional<Box> frame);

  /** Selects these items in all views. */
  void select(List<Item> items);

  /** Keeps cards where a person put them. */
  void moved(Map<Node, Box> places);

  /** Asks for what is needed to connect two nodes. */
  void connect(Node from, Node to);

  /** Asks for what is needed to create a service that a node leads to. */
  void create(Node from, Pointer where);

  /** Says why something was not done. */
  void refuse(Refusal refusal, Node target);
}
