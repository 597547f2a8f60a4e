package dev.signalbox.model.pattern.match;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiled programs of one table, shared by the rules that differ in their first characters only: a
 * large table then fits into the processor's caches. Safe for several threads.
 */
public final class Programs {
  private final Map<Lead.Body, Optional<Program>> programs = new ConcurrentHashMap<>();

  /** Empty when compiling it takes too much. */
  Optional<Program> of(Lead.Body body) {
    return programs.computeIfAbsent(body, Programs::compile);
  }

  private static Optional<Program> compile(Lead.Body body) {
    try {
      return Optional.of(ProgramCompiler.compile(body));
    } catch (ProgramTooLargeException unbounded) {
      return Optional.empty();
    }
  }
}
