package dev.signalbox.app.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Pictures;
import dev.signalbox.app.picture.Words;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.layout.Box;
import dev.signalbox.model.edit.RemoveBinding;
import dev.signalbox.model.edit.RemoveService;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.suppress.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of the places of cards when the project changes. */
class GraphPainterTest {
  private static final String PREFIXES =
      """
      {"experimentalServices": {
        "web": {"entrypoint": "web.js", "routePrefix": "/"},
        "api": {"entrypoint": "api.py", "routePrefix": "/svc/api"},
        "docs": {"entrypoint": "docs.js", "routePrefix": "/svc/api/docs"}
      }}
      """;

  private final Session session =
      new Session(Runnable::run, Runnable::run, (snapshot, project, outdated) -> Judgement.NONE);
  private final List<GraphScene> scenes = new ArrayList<>();
  private final GraphPainter painter =
      new GraphPainter(
          session, new Forgetful(), Runnable::run, Runnable::run, Words.bundled(), scenes::add);

  @Test
  void aProjectOpenedAfterAnotherIsPlacedAsIfItWereTheFirst() {
    session.show(project("shop"), Pictures.SHOP);
    session.show(project("prefixes"), PREFIXES);
    assertThat(List.of(left("web"), left("api"), left("docs"))).containsOnly(left("web"));
  }

  @Test
  void savingLeavesEveryCardWhereItWasPut() {
    session.show(project("shop"), Pictures.SHOP);
    Box moved = new Box(900, 40, 0, 0);
    painter.place(Map.of(new Node.ServiceNode("web"), moved));
    session.saved(Pictures.SHOP);
    session.apply(new RemoveBinding("web", 0));
    assertThat(left("web")).isEqualTo(900);
  }

  @Test
  void aRemovedServiceComesBackWhereItWas() {
    session.show(project("shop"), Pictures.SHOP);
    for (Node node : scenes.getLast().cards().stream().map(Card::node).toList()) {
      if (node instanceof Node.ServiceNode service) {
        GraphScene before = scenes.getLast();
        session.apply(new RemoveService(service.name()));
        session.undo();
        assertThat(boxes(scenes.getLast())).as(service.name()).isEqualTo(boxes(before));
      }
    }
  }

  private static Map<Node, Box> boxes(GraphScene scene) {
    return scene.cards().stream().collect(Collectors.toMap(Card::node, Card::box));
  }

  private double left(String service) {
    return scenes.getLast().card(new Node.ServiceNode(service)).orElseThrow().box().x();
  }

  private static Project project(String folder) {
    return new Project(Path.of(folder), Path.of(folder, "vercel.json"), Project.State.EDITABLE, "");
  }

  /** Remembers nothing from one time to the next. */
  private static final class Forgetful implements CardPlaces {
    @Override
    public Map<String, List<Double>> load(Project project) {
      return Map.of();
    }

    @Override
    public void save(Project project, Map<String, List<Double>> places) {}
  }
}
