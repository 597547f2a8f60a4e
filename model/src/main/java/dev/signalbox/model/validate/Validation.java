package dev.signalbox.model.validate;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.schema.Schema;
import dev.signalbox.model.schema.SchemaCheck;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether Vercel's command line accepts a file, as vercel 64.0.2 decides it: strict JSON, then its
 * schema, then its rules across fields. Vercel stops at the first error; here all are listed, that
 * one first.
 */
public final class Validation {
  private static final Schema CONFIG = ConfigSchema.config();

  private Validation() {}

  /** What vercel 64.0.2 demands of the whole file before it looks across fields. */
  public static Schema schema() {
    return CONFIG;
  }

  /**
   * Every reason to refuse a file; empty when Vercel accepts it.
   *
   * @param document the parsed text
   * @param fileName how messages name the file, usually {@code vercel.json}
   */
  public static List<Finding> of(JsonDocument document, String fileName) {
    if (!document.valid()) {
      return SyntaxFindings.of(document, fileName);
    }
    if (document.root() instanceof JsonNull nothing) {
      return List.of(
          Finding.of(
              "null-config",
              Severity.ERROR,
              nothing.range(),
              "Invalid " + fileName + " - the file is null.",
              "Vercel's tools crash on a file that says null instead of reporting it."));
    }
    Stream<Finding> schema =
        SchemaCheck.violations(CONFIG, document.root()).stream()
            .map(violation -> SchemaMessages.finding(violation, fileName));
    return document.root() instanceof JsonObject config
        ? Stream.concat(schema, CrossFieldRules.findings(config, fileName)).toList()
        : schema.toList();
  }

  /** The one error Vercel prints; empty when it accepts the file. */
  public static Optional<Finding> firstError(JsonDocument document, String fileName) {
    return of(document, fileName).stream().findFirst();
  }
}
