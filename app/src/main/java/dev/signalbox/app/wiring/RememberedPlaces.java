package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.canvas.CardPlaces;
import java.util.List;
import java.util.Map;

/** Keeps the places of moved cards with the other things remembered per project. */
record RememberedPlaces(Settings settings) implements CardPlaces {
  @Override
  public Map<String, List<Double>> load(Project project) {
    return settings.view(project.folder()).positions();
  }

  @Override
  public void save(Project project, Map<String, List<Double>> places) {
    settings.change(project.folder(), before -> before.withPositions(places));
  }
}
