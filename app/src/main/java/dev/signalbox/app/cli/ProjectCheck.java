package dev.signalbox.app.cli;

import dev.signalbox.app.report.CheckedFile;
import dev.signalbox.model.check.Check;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.file.ConfigLocation;
import dev.signalbox.model.file.ConfigLocator;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import dev.signalbox.model.validate.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks the config of one folder, or one config file. */
final class ProjectCheck {
  private ProjectCheck() {}

  /**
   * Everything that can be said about a config.
   *
   * @throws CliException when there is nothing that can be checked
   */
  static CheckedFile of(Path path) throws CliException {
    if (!Files.isDirectory(path)) {
      return file(path);
    }
    return switch (ConfigLocator.find(path)) {
      case ConfigLocation.Json json -> file(json.path());
      case ConfigLocation.ReadOnly other ->
          throw new CliException(
              other.path() + " cannot be checked: Signalbox reads vercel.json only.");
      case ConfigLocation.Refused refused -> refused(refused);
      case ConfigLocation.Missing missing ->
          throw new CliException("There is no config file in " + path + ".");
    };
  }

  private static CheckedFile file(Path path) throws CliException {
    String text = TextFile.read(path);
    JsonDocument document = JsonParser.parse(text);
    String name = Objects.requireNonNull(path.getFileName()).toString();
    List<Finding> findings =
        Stream.concat(
                Validation.of(document, name).stream(),
                Check.of(ConfigReader.read(document)).stream())
            .toList();
    return new CheckedFile(path.toString(), new LineMap(text), findings);
  }

  private static CheckedFile refused(ConfigLocation.Refused refused) {
    Finding finding =
        Finding.of(
            refused.code(),
            Severity.ERROR,
            TextRange.at(0),
            refused.message(),
            "Vercel stops before it reads any of these files.");
    return new CheckedFile(
        refused.files().getFirst().toString(), new LineMap(""), List.of(finding));
  }
}
