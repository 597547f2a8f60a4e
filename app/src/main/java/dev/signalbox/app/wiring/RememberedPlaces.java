package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.canvas.CardPlaces;
import java.util.List;
import java.util.Map;

/**
 * Keeps moved cards with the other things remembered about a project.
 *
 * @param settings where
 */
record RememberedPlaces(Settings settings) implements CardPlaces {
  @Override
  public Map<String, List<Double>> load(Project project) {
    return settings.view(project.folder()).positions();
  }

  @Override
  public void save(Project project, Map<String, List<Double>> places) {
    settings.change(project.folder(), view -> view.withPositions(places));
  }
}
