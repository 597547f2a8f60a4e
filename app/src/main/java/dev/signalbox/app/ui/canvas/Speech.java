package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.app.picture.PlateFace;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** Says in words what the picture shows, for screen readers and tooltips. */
final class Speech {
  private final Messages messages;
  private final GraphScene picture;

  Speech(Messages messages, GraphScene picture) {
    this.messages = messages;
    this.picture = picture;
  }

  /** The whole graph in a sentence. */
  String graph() {
    long services =
        picture.cards().stream().filter(card -> card.node() instanceof Node.ServiceNode).count();
    return messages.text("canvas.graph", services, picture.links().size());
  }

  /** A card with its state and neighbours. */
  String card(Card card) {
    StringBuilder words = new StringBuilder(card.face().fullTitle());
    add(words, card.face().detail());
    add(words, card.face().fullPath());
    List<Link> arriving = links(link -> link.to().equals(card.node()));
    add(words, "canvas.publicAt", patterns(arriving));
    add(words, "canvas.calledBy", names(arriving, Link::from));
    List<Link> leaving = links(link -> link.from().equals(card.node()));
    add(words, "canvas.calls", names(leaving, Link::to));
    String state = "canvas.badge." + card.face().badge().name().toLowerCase(Locale.ROOT);
    if (messages.has(state)) {
      add(words, messages.text(state));
    }
    return words.toString();
  }

  /** What kind of thing a card is. */
  String role(Card card) {
    return messages.text("canvas.role." + card.face().kind().name().toLowerCase(Locale.ROOT));
  }

  /** A rule or binding with its ends. */
  String plate(Plate plate) {
    PlateFace face = plate.face();
    String from = picture.link(plate.item()).map(link -> name(link.from())).orElse("");
    String to = picture.link(plate.item()).map(link -> name(link.to())).orElse("");
    String words =
        plate.item() instanceof Item.BindingItem
            ? messages.text("canvas.binding", from, to, face.fullText())
            : messages.text("canvas.rule", face.number(), face.fullText(), to);
    return face.neverMatches() ? words + ", " + messages.text("canvas.never") : words;
  }

  /** The same, with how many requests took it since the start. */
  String plate(Plate plate, long requests) {
    String words = plate(plate);
    return requests == 0 ? words : words + ", " + messages.text("canvas.requests", requests);
  }

  /** What an item is called in a sentence. */
  String item(Item item) {
    return switch (item) {
      case Item.NodeItem vertex -> picture.card(vertex.node()).map(this::card).orElse("");
      default -> picture.plate(item).map(this::plate).orElse("");
    };
  }

  /** The name of a node as people know it. */
  String name(Node node) {
    return picture.card(node).map(card -> card.face().fullTitle()).orElse("");
  }

  private List<Link> links(Predicate<Link> which) {
    return picture.links().stream().filter(which).toList();
  }

  private String patterns(List<Link> links) {
    List<Item> rules =
        links.stream()
            .filter(link -> link.from() instanceof Node.Internet)
            .filter(link -> link.kind() != LinkKind.REDIRECT)
            .flatMap(link -> link.items().stream())
            .toList();
    return picture.plates().stream()
        .filter(plate -> rules.contains(plate.item()))
        .map(plate -> plate.face().fullText())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private String names(List<Link> links, Function<Link, Node> end) {
    return links.stream()
        .map(end)
        .filter(node -> !(node instanceof Node.Internet))
        .map(this::name)
        .distinct()
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private void add(StringBuilder words, String key, String list) {
    if (!list.isEmpty()) {
      add(words, messages.text(key, list));
    }
  }

  private static void add(StringBuilder words, String more) {
    if (!more.isEmpty()) {
      words.append(", ").append(more);
    }
  }
}
