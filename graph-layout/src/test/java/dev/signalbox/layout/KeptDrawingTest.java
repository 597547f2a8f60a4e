package dev.signalbox.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A drawing that is edited stays as it is but for what the edit is about. */
class KeptDrawingTest {
  private final Graph<String, String> graph = new DirectedPseudograph<>(String.class);
  private final Map<String, Size> plates = new HashMap<>();
  private Routing routing = Routing.CURVE;

  KeptDrawingTest() {
    List.of("internet", "web", "api", "admin", "jobs", "ml").forEach(graph::addVertex);
    edge("/api", "internet", "api");
    edge("/admin", "internet", "admin");
    edge("/", "internet", "web");
    edge("API_URL", "web", "api");
    edge("JOBS_URL", "api", "jobs");
    edge("ML_URL", "api", "ml");
  }

  private void edge(String label, String source, String target) {
    graph.addEdge(source, target, label);
    plates.put(label, new Size(20 + 7 * label.length(), 20));
  }

  private LayoutRequest.Builder<String, String> request() {
    Map<String, Size> sizes = new HashMap<>();
    graph.vertexSet().forEach(vertex -> sizes.put(vertex, new Size(152, 72)));
    sizes.put("internet", new Size(64, 72));
    return LayoutRequest.of(graph, sizes)
        .entryBar("internet")
        .plates(plates)
        .options(LayoutOptions.DEFAULTS.withPortGaps(20, 0).withRouting(routing));
  }

  private Drawing<String, String> fresh() {
    return LayeredLayout.draw(request().build(), LayoutMonitor.NONE);
  }

  private Drawing<String, String> after(Drawing<String, String> before) {
    return LayeredLayout.draw(request().previous(before).build(), LayoutMonitor.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void newBindingMovesNoCard(Routing style) {
    routing = style;
    Drawing<String, String> before = fresh();
    edge("EXTRA_URL", "admin", "jobs");
    Drawing<String, String> after = after(before);
    assertThat(after.boxes()).isEqualTo(before.boxes());
    assertThat(DrawingFaults.of(graph, after)).isEmpty();
  }

  @Test
  void widerPlatesAreDrawnAsCleanlyAsIfTheyHadAlwaysBeenWide() {
    Drawing<String, String> before = fresh();
    plates.computeIfPresent("/admin", (label, size) -> new Size(size.width() + 18, 20));
    assertThat(after(before)).isEqualTo(fresh());
  }

  @Test
  void nothingMovesWhereNothingChanged() {
    Drawing<String, String> before = fresh();
    edge("EXTRA_URL", "admin", "jobs");
    Drawing<String, String> edited = after(before);
    assertThat(after(edited)).isEqualTo(edited);
  }

  @Test
  void newBindingLeavesOtherPlatesAlone() {
    Drawing<String, String> before = fresh();
    edge("EXTRA_URL", "web", "admin");
    assertThat(after(before).plates()).containsAllEntriesOf(before.plates());
  }

  @Test
  void newRuleGetsItsPlateBesideTheBar() {
    Drawing<String, String> before = fresh();
    edge("/jobs", "internet", "jobs");
    Drawing<String, String> after = after(before);
    Box bar = after.boxes().getOrDefault("internet", new Box(0, 0, 0, 0));
    assertThat(after.plates().getOrDefault("/jobs", bar).x()).isEqualTo(bar.right() + 10);
    assertThat(DrawingFaults.of(graph, after)).isEmpty();
  }

  @Test
  void removedBindingChangesNothingElse() {
    Drawing<String, String> before = fresh();
    graph.removeEdge("ML_URL");
    plates.remove("ML_URL");
    Drawing<String, String> after = after(before);
    assertThat(after.boxes()).isEqualTo(before.boxes());
    assertThat(before.routes()).containsAllEntriesOf(after.routes());
  }

  @Test
  void newServiceFindsAFreePlace() {
    Drawing<String, String> before = fresh();
    graph.addVertex("mail");
    edge("MAIL_URL", "api", "mail");
    Drawing<String, String> after = after(before);
    assertThat(after.boxes()).containsAllEntriesOf(before.boxes());
    assertThat(DrawingFaults.of(graph, after)).isEmpty();
  }

  @Test
  void draggedCardStaysWhereItWasDropped() {
    Drawing<String, String> before = fresh();
    Box dropped = new Box(700, 700, 152, 72);
    Drawing<String, String> after =
        LayeredLayout.draw(
            request().previous(before.withBox("jobs", dropped)).pinned(Set.of("jobs")).build(),
            LayoutMonitor.NONE);
    assertThat(after.boxes()).containsEntry("jobs", dropped);
    assertThat(DrawingFaults.of(graph, after)).isEmpty();
  }

  @Test
  void sameGraphKeepsTheWholeDrawing() {
    Drawing<String, String> before = fresh();
    assertThat(after(before)).isEqualTo(before);
  }
}
