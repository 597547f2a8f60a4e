package dev.signalbox.app.router;

import java.util.List;
import java.util.function.UnaryOperator;

/** What rules change in the headers of an answer after the service has given it. */
@FunctionalInterface
public interface AnswerChange extends UnaryOperator<List<HeaderLine>> {
  /** Changes nothing. */
  AnswerChange NONE = headers -> headers;
}
