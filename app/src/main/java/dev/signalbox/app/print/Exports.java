package dev.signalbox.app.print;

import dev.signalbox.app.picture.GraphInput;
import dev.signalbox.app.picture.PaintRequest;
import dev.signalbox.app.picture.Painting;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures of configs nobody has laid out by hand. */
public final class Exports {
  private Exports() {}

  /** The services graph, placed anew. */
  public static Sheet sheet(Config config, List<Finding> findings, Theme theme) {
    GraphInput input = new GraphInput(config, findings, Map.of());
    PaintRequest request = new PaintRequest(input, Optional.empty(), Map.of());
    return Sheet.of(Painting.of(request, () -> false).scene(), theme);
  }
}
