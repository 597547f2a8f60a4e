package dev.signalbox.app.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.Pictures;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import org.junit.jupiter.api.Test;

class HitTestTest {
  private final GraphScene shop = Pictures.of(Pictures.SHOP);
  private final Card web = shop.card(new Node.ServiceNode("web")).orElseThrow();

  @Test
  void aCardIsHitInItsMiddle() {
    assertThat(at(web.box().centerX(), web.box().centerY(), 1)).isEqualTo(new Hit.OnCard(web));
  }

  @Test
  void thePortReachesTwelvePixelsAround() {
    assertThat(at(web.box().right() + 11, web.box().centerY(), 1)).isEqualTo(new Hit.OutPort(web));
  }

  @Test
  void aHostHasNoPort() {
    Box host = shop.card(new Node.ExternalHost("acme.blog")).orElseThrow().box();
    assertThat(at(host.right() - 1, host.centerY(), 1)).isInstanceOf(Hit.OnCard.class);
  }

  @Test
  void aPlateLiesAboveItsLink() {
    Plate plate = shop.plate(new Item.BindingItem("web", 0)).orElseThrow();
    assertThat(at(plate.box().centerX(), plate.box().centerY(), 1))
        .isEqualTo(new Hit.OnPlate(plate));
  }

  @Test
  void aLinkIsHitFivePixelsAsideWhateverTheScale() {
    Link link = shop.link(new Item.RuleItem(null, "redirects", 0)).orElseThrow();
    Point end = link.route().points().getLast();
    assertThat(at(end.x() - 12, end.y() + 4, 1)).isEqualTo(new Hit.OnLink(link));
    assertThat(at(end.x() - 12, end.y() + 8, 0.5)).isEqualTo(new Hit.OnLink(link));
  }

  @Test
  void theInternetIsWhereRulesAreDrawnFrom() {
    Card internet = shop.cards().getFirst();
    assertThat(at(internet.box().centerX(), internet.box().centerY(), 1))
        .isEqualTo(new Hit.OutPort(internet));
  }

  @Test
  void emptyCanvasIsNothing() {
    assertThat(at(-500, -500, 1)).isEqualTo(new Hit.Nothing());
  }

  private Hit at(double x, double y, double scale) {
    return HitTest.at(shop, new Point(x, y), scale);
  }
}
