package dev.signalbox.model.fix;

import dev.signalbox.model.edit.RemoveEntry;
import dev.signalbox.model.graph.Entrance;
import java.util.stream.Stream;

/** Fixes of crons and schedules. */
final class ScheduleFixes {
  private ScheduleFixes() {}

  static Stream<Fix> remove(Subject subject) {
    return Entrance.of(subject.config()).stream()
        .filter(entrance -> entrance.range().equals(subject.finding().range()))
        .flatMap(entrance -> Stream.ofNullable(entrance.place()))
        .map(place -> new Fix("Remove schedule", new RemoveEntry(place.list(), place.index())));
  }
}
