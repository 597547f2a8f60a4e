package dev.signalbox.app.ui.problems;

import dev.signalbox.model.finding.Finding;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Problems that do not stand in the text of the config. */
public interface Elsewhere {

  /**
   * Something that can be done about a problem.
   *
   * @param label in the user's language
   * @param run does it
   */
  record Offer(String label, Runnable run) {}

  /** All of them; they stand before the others. */
  ObservableValue<List<Finding>> findings();

  /** The file they stand in. */
  String place();

  /** Shows what a problem is about. */
  void show(Finding finding);

  /** What can be done about a problem, the likeliest first; empty for problems of others. */
  List<Offer> offers(Finding finding);
}
