package dev.signalbox.model.check;

import dev.signalbox.model.finding.Finding;
import java.util.stream.Stream;

/** Looks for one family of findings. */
@FunctionalInterface
public interface CheckRule {
  /** The findings of this family, in any order. */
  Stream<Finding> findings(Analysis analysis);
}
