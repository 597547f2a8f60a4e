package dev.signalbox.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphSceneTest {
  private final GraphScene shop = Pictures.of(Pictures.SHOP);

  @Test
  void everyNodeOfTheGraphHasACard() {
    assertThat(shop.cards())
        .extracting(card -> card.face().fullTitle())
        .containsExactly("Internet", "web", "api", "old", "acme.blog", "mail");
  }

  @Test
  void rulesToOneServiceShareALinkAndStackTheirPlates() {
    assertThat(shop.link(new Item.RuleItem(null, "rewrites", 0)))
        .isEqualTo(shop.link(new Item.RuleItem(null, "rewrites", 2)));
    double first = plate("rewrites", 0).box().bottom();
    assertThat(plate("rewrites", 2).box().y()).isEqualTo(first + 4);
  }

  @Test
  void platesOfRulesStandTenPixelsAfterTheInternet() {
    double bar = shop.cards().getFirst().box().right();
    assertThat(shop.plates())
        .filteredOn(plate -> plate.item() instanceof Item.RuleItem)
        .allSatisfy(plate -> assertThat(plate.box().x()).isEqualTo(bar + 10));
  }

  @Test
  void linksToUndeclaredServicesAreBroken() {
    assertThat(shop.link(new Item.BindingItem("web", 1)).orElseThrow().kind())
        .isEqualTo(LinkKind.BROKEN);
  }

  @Test
  void redirectsShowTheirStatus() {
    assertThat(plate("redirects", 0).face().number()).isEqualTo("308");
  }

  @Test
  void aServiceNoRequestGetsToIsUnreachable() {
    assertThat(face("old").badge()).isEqualTo(Badge.UNREACHABLE);
    assertThat(face("api").badge()).isEqualTo(Badge.NONE);
  }

  @Test
  void anErrorInsideAServiceShowsOnItsCard() {
    var binding = Pictures.config(Pictures.SHOP).service("web").orElseThrow().bindings().get(1);
    var finding = Finding.of("x", Severity.ERROR, binding.json().range(), "m", "w");
    GraphScene scene = Pictures.of(Pictures.SHOP, finding);
    assertThat(scene.card(new Node.ServiceNode("web")).orElseThrow().face().badge())
        .isEqualTo(Badge.ERROR);
  }

  @Test
  void aDeadRuleIsMarkedOnItsPlate() {
    var rule = Pictures.config(Pictures.SHOP).routing().rewrites().get(2);
    var finding = Finding.of("dead-rule", Severity.WARNING, rule.json().range(), "m", "w");
    assertThat(Pictures.of(Pictures.SHOP, finding).plates())
        .filteredOn(plate -> plate.face().neverMatches())
        .extracting(Plate::item)
        .containsExactly(Item.rule(rule));
  }

  @Test
  void aRunningServiceShowsItsPort() {
    GraphPlan plan =
        GraphPlan.of(
            new GraphInput(
                Pictures.config(Pictures.SHOP),
                List.of(),
                Map.of("api", new RunState.Running(53121))));
    CardFace face = plan.cards().get(new Node.ServiceNode("api"));
    assertThat(face).isNotNull();
    assertThat(face.path()).isEqualTo(":53121");
    assertThat(face.badge()).isEqualTo(Badge.RUNNING);
  }

  @Test
  void aTallStackEndsWithHowManyAreLeft() {
    String rules =
        IntStream.range(0, 20)
            .mapToObj(i -> "{\"source\":\"/p" + i + "\",\"destination\":{\"service\":\"a\"}}")
            .collect(Collectors.joining(","));
    GraphScene scene =
        Pictures.of("{\"services\":{\"a\":{\"root\":\"a\"}},\"rewrites\":[" + rules + "]}");
    assertThat(scene.plates()).hasSize(6);
    assertThat(scene.plates().getLast().face().text()).isEqualTo("15 more");
  }

  @Test
  void routePrefixesOfTheOlderModelAreLinks() {
    GraphScene scene =
        Pictures.of(
            """
            { "experimentalServices": {
                "front": { "entrypoint": "apps/web", "framework": "nextjs", "routePrefix": "/" } } }
            """);
    assertThat(scene.plates()).extracting(plate -> plate.face().text()).containsExactly("/");
  }

  @Test
  void anEmptyFileStillShowsTheInternet() {
    assertThat(Pictures.of("{}").cards())
        .extracting(card -> card.face().kind())
        .containsExactly(CardKind.INTERNET);
  }

  private Plate plate(String list, int index) {
    return shop.plate(new Item.RuleItem(null, list, index)).orElseThrow();
  }

  private CardFace face(String service) {
    return shop.card(new Node.ServiceNode(service)).orElseThrow().face();
  }
}
