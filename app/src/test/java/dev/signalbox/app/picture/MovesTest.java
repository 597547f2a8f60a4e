package dev.signalbox.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovesTest {
  private final Node api = new Node.ServiceNode("api");
  private final GraphScene shop = Pictures.of(Pictures.SHOP);
  private final GraphScene after = Moves.moved(shop, Set.of(api), 30, -12);

  @Test
  void theCardMoves() {
    assertThat(after.card(api).orElseThrow().box())
        .isEqualTo(shop.card(api).orElseThrow().box().plus(30, -12));
  }

  @Test
  void linksFollowWithTheEndThatMoved() {
    Item binding = new Item.BindingItem("web", 0);
    Point start = shop.link(binding).orElseThrow().route().points().getFirst();
    Point end = shop.link(binding).orElseThrow().route().points().getLast();
    assertThat(after.link(binding).orElseThrow().route().points())
        .startsWith(start)
        .endsWith(end.plus(30, -12));
  }

  @Test
  void everythingElseStays() {
    Item other = new Item.BindingItem("web", 1);
    assertThat(after.link(other)).isEqualTo(shop.link(other));
    assertThat(after.plate(other)).isEqualTo(shop.plate(other));
  }
}
