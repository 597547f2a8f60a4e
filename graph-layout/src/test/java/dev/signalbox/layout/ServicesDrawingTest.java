package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;

/** The picture the canvas needs: a bar at the left, rule plates beside it, cards to the right. */
class ServicesDrawingTest {
  private final Graph<String, String> graph = new DirectedPseudograph<>(String.class);
  private final Map<String, Size> plates = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  ServicesDrawingTest() {
    List.of("internet", "web", "api", "admin", "jobs", "ml", "legacy").forEach(graph::addVertex);
    rule("/api/(.*)", "api", 1);
    rule("/admin/:path*", "admin", 2);
    rule("/(.*)", "web", 3);
    rule("/health/(.*)", "api", 4);
    binding("API_URL", "web", "api");
    binding("JOBS_URL", "api", "jobs");
    binding("ML_URL", "api", "ml");
    binding("SELF_URL", "ml", "ml");
  }

  private void rule(String pattern, String target, int number) {
    graph.addEdge("internet", target, pattern);
    plates.put(pattern, new Size(30 + 7 * pattern.length(), 20));
    ranks.put(pattern, number);
  }

  private void binding(String variable, String caller, String target) {
    graph.addEdge(caller, target, variable);
    plates.put(variable, new Size(10 + 7 * variable.length(), 20));
  }

  private Drawing<String, String> draw() {
    Map<String, Size> sizes = new HashMap<>();
    graph.vertexSet().forEach(vertex -> sizes.put(vertex, new Size(152, 72)));
    sizes.put("internet", new Size(64, 72));
    return LayeredLayout.draw(
        LayoutRequest.of(graph, sizes)
            .entryBar("internet")
            .plates(plates)
            .ranks(ranks)
            .bundles(List.of(List.of("/api/(.*)", "/health/(.*)")))
            .options(LayoutOptions.DEFAULTS.withPortGaps(20, 0))
            .build(),
        LayoutMonitor.NONE);
  }

  @Test
  void nothingOverlaps() {
    assertThat(DrawingFaults.of(graph, draw())).isEmpty();
  }

  @Test
  void entryStandsLeftOfEverything() {
    Drawing<String, String> drawing = draw();
    assertThat(drawing.boxes().values())
        .allSatisfy(box -> assertThat(box.x()).isGreaterThanOrEqualTo(internet(drawing).x()));
  }

  @Test
  void rulePlatesStandInOneColumnBesideTheBar() {
    Drawing<String, String> drawing = draw();
    assertThat(Set.of("/api/(.*)", "/health/(.*)", "/admin/:path*", "/(.*)"))
        .allSatisfy(
            rule -> assertThat(plate(drawing, rule).x()).isEqualTo(internet(drawing).right() + 10));
  }

  @Test
  void rulesOfOneServiceShareAPathAndStackTheirPlates() {
    Drawing<String, String> drawing = draw();
    assertThat(drawing.routes().get("/api/(.*)")).isEqualTo(drawing.routes().get("/health/(.*)"));
    assertThat(plate(drawing, "/health/(.*)").y())
        .isEqualTo(plate(drawing, "/api/(.*)").bottom() + 4);
  }

  @Test
  void rulesLeaveTheBarInRuleOrder() {
    Drawing<String, String> drawing = draw();
    assertThat(List.of("/api/(.*)", "/admin/:path*", "/(.*)"))
        .extracting(rule -> plate(drawing, rule).y())
        .isSorted();
  }

  @Test
  void rulesLeaveTheBarInReverseOrderWhenRankedSo() {
    ranks.replaceAll((rule, number) -> -number);
    Drawing<String, String> drawing = draw();
    assertThat(List.of("/(.*)", "/admin/:path*")).extracting(r -> plate(drawing, r).y()).isSorted();
  }

  @Test
  void barReachesOverEveryEdgeThatLeavesIt() {
    Drawing<String, String> drawing = draw();
    for (String rule : ranks.keySet()) {
      Point start = drawing.routes().getOrDefault(rule, Route.polyline(List.of())).points().get(0);
      assertThat(start.y()).isBetween(internet(drawing).y(), internet(drawing).bottom());
    }
  }

  @Test
  void everyEdgeHasARouteAndEveryLabelAPlate() {
    Drawing<String, String> drawing = draw();
    assertThat(drawing.routes().keySet()).isEqualTo(graph.edgeSet());
    assertThat(drawing.plates().keySet()).isEqualTo(graph.edgeSet());
  }

  private static Box internet(Drawing<String, String> drawing) {
    return drawing.boxes().getOrDefault("internet", new Box(0, 0, 0, 0));
  }

  private static Box plate(Drawing<String, String> drawing, String edge) {
    return drawing.plates().getOrDefault(edge, new Box(0, 0, 0, 0));
  }
}
