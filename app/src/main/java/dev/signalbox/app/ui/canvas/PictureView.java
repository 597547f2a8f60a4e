package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Size;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.transform.Affine;

/**
 * The picture as a scene graph. Only what is in sight has nodes, and a view is kept as long as what
 * it shows stays the same, so that a small edit touches little.
 */
final class PictureView extends Group {
  /** Above this many cards, cards have no shadow. */
  private static final int SHADOW_CARDS = 100;

  /** Above this many views, moving is done with a bitmap. */
  private static final int CACHE_VIEWS = 250;

  /** How far around the visible part views are made ahead, in screen sizes. */
  private static final double AHEAD = 0.5;

  private final Group links = new Group();
  private final Group cards = new Group();
  private final Group dots = new Group();
  private final Group plates = new Group();
  private final OverviewView overview = new OverviewView();
  private final LiveView live;
  private final Affine transform = new Affine();
  private final Messages messages;

  private final Map<Node, NodeView> cardViews = new HashMap<>();
  private final Map<Item, LinkView> linkViews = new HashMap<>();
  private final Map<Item, PlateView> plateViews = new HashMap<>();

  private GraphScene picture = GraphScene.EMPTY;

  /** The picture the overview was made of; it is made only when it is seen. */
  private GraphScene overviewed = GraphScene.EMPTY;

  private Emphasis emphasis = Emphasis.NONE;
  private Map<Item, Long> counts = Map.of();
  private Detail detail = Detail.FULL;
  private Box ready = new Box(0, 0, 0, 0);

  PictureView(Messages messages, BooleanSupplier reducedMotion) {
    this.messages = messages;
    this.live = new LiveView(reducedMotion);
    for (Group layer : List.of(links, cards, dots, plates)) {
      layer.setAutoSizeChildren(false);
    }
    setAutoSizeChildren(false);
    getTransforms().add(transform);
    getChildren().addAll(overview, links, live, cards, dots, plates, live.label());
    setMouseTransparent(true);
  }

  /** Shows another picture. */
  void show(GraphScene next, Viewport viewport, Size screen) {
    if (next.equals(picture)) {
      look(viewport, screen);
      return;
    }
    picture = next;
    keep(cardViews, next.cards(), Card::node, PictureView::sameCard);
    keep(linkViews, next.links(), link -> link.items().getFirst(), PictureView::sameLink);
    keep(plateViews, next.plates(), Plate::item, PictureView::samePlate);
    ready = new Box(0, 0, 0, 0);
    look(viewport, screen);
  }

  /** Shows what stands out. */
  void emphasize(Emphasis next) {
    emphasis = next;
    cardViews.values().forEach(view -> view.emphasize(next));
    linkViews.values().forEach(view -> emphasize(view, next));
    plateViews.values().forEach(view -> view.emphasize(next, true));
  }

  /** Shows another part. */
  void look(Viewport viewport, Size screen) {
    transform.setMxx(viewport.scale());
    transform.setMyy(viewport.scale());
    transform.setTx(viewport.x());
    transform.setTy(viewport.y());
    Detail wanted = Detail.at(viewport.scale());
    Box seen = viewport.seen(screen);
    if (wanted != detail || !contains(ready, seen)) {
      detail = wanted;
      ready = grown(seen);
      fill();
    }
  }

  /** Draws from a bitmap while the part shown changes, if there is much to draw. */
  void moving(boolean moving) {
    boolean heavy =
        cards.getChildren().size() + links.getChildren().size() > CACHE_VIEWS
            || detail == Detail.OVERVIEW;
    setCacheHint(moving && heavy ? CacheHint.SPEED : CacheHint.DEFAULT);
    setCache(moving && heavy);
  }

  /** Lights the way of a request for a moment. */
  void live(Link link, boolean good, String words) {
    live.show(link, good, words);
  }

  /** Shows how many requests took each rule and binding. */
  void count(Map<Item, Long> next) {
    counts = Map.copyOf(next);
    Speech speech = new Speech(messages, picture);
    plateViews.values().forEach(view -> count(view, speech));
  }

  /** How many requests took a rule or binding. */
  long count(Item item) {
    return counts.getOrDefault(item, 0L);
  }

  private void count(PlateView view, Speech speech) {
    long count = count(view.plate().item());
    view.count(count, speech.plate(view.plate(), count));
  }

  /** The view of an item, if it is in sight. */
  Optional<javafx.scene.Node> view(Item item) {
    return item instanceof Item.NodeItem vertex
        ? Optional.ofNullable(cardViews.get(vertex.node()))
        : Optional.ofNullable(plateViews.get(item));
  }

  private void fill() {
    boolean blocks = detail == Detail.OVERVIEW;
    overview.setVisible(blocks);
    if (blocks && !overviewed.equals(picture)) {
      overviewed = picture;
      overview.show(picture);
    }
    boolean shadows = detail == Detail.FULL && picture.cards().size() <= SHADOW_CARDS;
    Speech speech = new Speech(messages, picture);
    List<NodeView> seenCards = new ArrayList<>();
    for (Card card : picture.cards()) {
      if (touches(ready, card.box()) && (!blocks || stands(card.item()))) {
        NodeView view = cardViews.computeIfAbsent(card.node(), node -> make(card, speech));
        view.place(card);
        view.detail(detail, shadows);
        seenCards.add(view);
      }
    }
    List<LinkView> seenLinks = new ArrayList<>();
    for (Link link : picture.links()) {
      if (touches(ready, link.bounds())
          && (!blocks || link.items().stream().anyMatch(this::stands))) {
        LinkView view = linkViews.computeIfAbsent(link.items().getFirst(), item -> make(link));
        view.place(link);
        seenLinks.add(view);
      }
    }
    List<PlateView> seenPlates = new ArrayList<>();
    for (Plate plate : picture.plates()) {
      if (!blocks && touches(ready, plate.box())) {
        PlateView view = plateViews.computeIfAbsent(plate.item(), item -> make(plate, speech));
        view.place(plate);
        view.detail(detail);
        seenPlates.add(view);
      }
    }
    sync(cards, seenCards);
    sync(links, seenLinks);
    sync(plates, seenPlates);
    sync(dots, seenLinks.stream().map(LinkView::dot).flatMap(Stream::ofNullable).toList());
  }

  /** Views that stay are not touched: taking them out and in again would style them anew. */
  private static void sync(Group layer, List<? extends javafx.scene.Node> wanted) {
    Set<javafx.scene.Node> kept = new HashSet<>(wanted);
    layer.getChildren().removeIf(view -> !kept.contains(view));
    kept.removeAll(new HashSet<>(layer.getChildren()));
    layer.getChildren().addAll(wanted.stream().filter(kept::contains).toList());
  }

  private NodeView make(Card card, Speech speech) {
    String words = speech.card(card);
    String role = speech.role(card);
    NodeView view =
        card.node() instanceof Node.Internet
            ? new BarView(card, words, role)
            : new CardView(card, words, role);
    view.emphasize(emphasis);
    return view;
  }

  private LinkView make(Link link) {
    LinkView view = new LinkView(link);
    emphasize(view, emphasis);
    return view;
  }

  private PlateView make(Plate plate, Speech speech) {
    PlateView view = new PlateView(plate);
    count(view, speech);
    view.emphasize(emphasis, true);
    return view;
  }

  private static void emphasize(LinkView view, Emphasis emphasis) {
    view.emphasize(emphasis);
    if (view.dot() != null) {
      Kit.mark(view.dot(), Kit.DIMMED, emphasis.connecting().isPresent());
    }
  }

  private boolean stands(Item item) {
    return emphasis.selected().contains(item) || emphasis.lit().contains(item);
  }

  private static <K, V, P> void keep(
      Map<K, V> views, List<P> parts, Function<P, K> key, SameView<V, P> same) {
    Map<K, P> wanted = new HashMap<>();
    parts.forEach(part -> wanted.putIfAbsent(key.apply(part), part));
    views
        .entrySet()
        .removeIf(entry -> {
          P part = wanted.get(entry.getKey());
          return part == null || !same.test(entry.getValue(), part);
        });
  }

  /** Whether a view can go on to show a part, wherever that stands now. */
  private interface SameView<V, P> {
    boolean test(V view, P part);
  }

  private static boolean sameCard(NodeView view, Card card) {
    Card shown = view.card();
    return shown.face().equals(card.face())
        && shown.calls() == card.calls()
        && shown.box().width() == card.box().width()
        && shown.box().height() == card.box().height();
  }

  private static boolean sameLink(LinkView view, Link link) {
    return view.link().kind() == link.kind()
        && view.link().from().equals(link.from())
        && view.link().items().equals(link.items());
  }

  private static boolean samePlate(PlateView view, Plate plate) {
    return view.plate().face().equals(plate.face())
        && view.plate().box().width() == plate.box().width();
  }

  private static Box grown(Box box) {
    double dx = box.width() * AHEAD;
    double dy = box.height() * AHEAD;
    return new Box(box.x() - dx, box.y() - dy, box.width() + 2 * dx, box.height() + 2 * dy);
  }

  private static boolean contains(Box outer, Box inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom();
  }

  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }
}
