package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.canvas.gesture.Pointer;
import dev.signalbox.app.ui.canvas.gesture.Refusal;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down what a canvas asks for. */
final class RecordedRequests implements CanvasRequests {
  final List<String> asked = new ArrayList<>();
  final List<Map<Node, Box>> moves = new ArrayList<>();

  @Override
  public void select(List<Item> items) {
    asked.add("select " + items);
  }

  @Override
  public void open(Item item) {
    asked.add("open " + item);
  }

  @Override
  public void menu(Point screen) {
    asked.add("menu");
  }

  @Override
  public void moved(Map<Node, Box> places) {
    moves.add(places);
  }

  @Override
  public void connect(Node from, Node to) {
    asked.add("connect " + from + " " + to);
  }

  @Override
  public void create(Node from, Pointer where) {
    asked.add("create " + from);
  }

  @Override
  public void refuse(Refusal refusal, Node target) {
    asked.add("refuse " + refusal);
  }
}
