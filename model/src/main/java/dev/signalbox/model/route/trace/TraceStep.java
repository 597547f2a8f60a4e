package dev.signalbox.model.route.trace;

import dev.signalbox.model.route.compile.CompiledRule;

/** One step on the way to an answer. */
public sealed interface TraceStep {
  /** The step in words. */
  String sentence();

  /**
   * Something that no single rule decides.
   *
   * @param sentence what happened
   */
  record Note(String sentence) implements TraceStep {}

  /**
   * A rule was looked at, or would have been.
   *
   * @param table name of the service whose table it stands in; empty for the top-level table
   * @param rule the rule
   * @param path the path it was compared with; empty when it was not reached
   * @param verdict what came of it
   */
  record Tried(String table, CompiledRule rule, String path, Verdict verdict) implements TraceStep {
    @Override
    public String sentence() {
      String owner = table.isEmpty() ? "" : table + " ";
      String source =
          rule.rule() == null ? rule.source().src() : String.valueOf(rule.rule().source());
      return owner + rule.id() + "  " + source + "  " + verdict.words();
    }
  }
}
