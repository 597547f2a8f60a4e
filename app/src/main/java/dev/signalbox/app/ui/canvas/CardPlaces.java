package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.session.Project;
import java.util.List;
import java.util.Map;

/** Remembers where a person put cards, outside the project's folder. */
public interface CardPlaces {
  /** Places of a project: left and top by node key. */
  Map<String, List<Double>> load(Project project);

  /** Replaces the places of a project. */
  void save(Project project, Map<String, List<Double>> places);
}
