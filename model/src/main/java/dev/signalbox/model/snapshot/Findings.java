package dev.signalbox.model.snapshot;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.env.ProjectVariables;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.lint.Lint;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.NoticeFindings;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.validate.RouteErrors;
import dev.signalbox.model.validate.TextFindings;
import dev.signalbox.model.validate.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that can be said about a text, from every checker, in one order. */
public final class Findings {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.range().start());

  private Findings() {}

  /**
   * The findings of a Snapshot's working text, worst first, then in text order.
   *
   * @param fileName how messages name the file
   */
  public static List<Finding> of(Snapshot snapshot, String fileName) {
    JsonDocument document = snapshot.working();
    return Stream.concat(
            ofText(document, fileName, config -> ProjectVariables.NONE),
            reservedPrefixes(document, fileName))
        .sorted(ORDER)
        .toList();
  }

  /**
   * The same, with what Vercel says when it looks for the services' files, and with bindings that
   * the project's own variables hide.
   *
   * @param fileName how messages name the file
   * @param repo the files of the project
   */
  public static List<Finding> of(Snapshot snapshot, String fileName, FileTree repo) {
    JsonDocument document = snapshot.working();
    Function<Config, ProjectVariables> variables = config -> ProjectVariables.of(config, repo);
    return Stream.concat(ofText(document, fileName, variables), ofFiles(document, fileName, repo))
        .sorted(ORDER)
        .toList();
  }

  private static Stream<Finding> ofText(
      JsonDocument document, String fileName, Function<Config, ProjectVariables> variables) {
    List<Finding> refusals = Validation.of(document, fileName);
    Stream<Finding> text = Stream.concat(refusals.stream(), TextFindings.of(document).stream());
    if (!document.valid()) {
      return text;
    }
    Config config = ConfigReader.read(document);
    return Stream.of(
            text, routes(config, refusals), Lint.of(config, variables.apply(config)).stream())
        .flatMap(found -> found);
  }

  /** Vercel compiles the rules of a config only when it accepts all else about it. */
  private static Stream<Finding> routes(Config config, List<Finding> refusals) {
    return refusals.isEmpty() ? RouteErrors.of(config).stream() : Stream.empty();
  }

  /** With the files of the project they are among what Vercel says about those. */
  private static Stream<Finding> reservedPrefixes(JsonDocument document, String fileName) {
    return Validation.of(document, fileName).isEmpty()
        ? NoticeFindings.reservedPrefixes(ConfigReader.read(document)).stream()
        : Stream.empty();
  }

  private static Stream<Finding> ofFiles(JsonDocument document, String fileName, FileTree repo) {
    return Validation.of(document, fileName).isEmpty()
        ? NoticeFindings.of(ConfigReader.read(document), ServiceDetection.of(document.root(), repo))
            .stream()
        : Stream.empty();
  }
}
