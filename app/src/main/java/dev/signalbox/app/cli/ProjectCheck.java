package dev.signalbox.app.cli;

import dev.signalbox.app.report.CheckedFile;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.file.ConfigLocation;
import dev.signalbox.model.file.ConfigLocator;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.snapshot.Examiner;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.suppress.Policy;
import dev.signalbox.model.suppress.PolicyException;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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
    List<Finding> kept =
        policy(path).apply(findings(path, text), ConfigReader.read(JsonParser.parse(text)));
    return new CheckedFile(path.toString(), new LineMap(text), kept);
  }

  /** What the project decided about findings, in a file beside the config. */
  private static Policy policy(Path config) throws CliException {
    try {
      return PolicyFile.beside(config);
    } catch (PolicyException unreadable) {
      throw new CliException(String.valueOf(unreadable.getMessage()), unreadable);
    }
  }

  /** A file that is not named as Vercel names it stands for no repository. */
  private static List<Finding> findings(Path path, String text) throws CliException {
    Snapshot read = Snapshot.read(text, Snapshot.empty());
    String name = Objects.requireNonNull(path.getFileName()).toString();
    Examiner examiner = new Examiner();
    if (!name.equals(ConfigLocator.VERCEL_JSON)) {
      return examiner.examine(read, name, () -> false);
    }
    try {
      Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
      return examiner.examine(read, name, DiskTree.of(folder), () -> false);
    } catch (IOException gone) {
      throw new CliException(path + ": " + gone.getMessage(), gone);
    }
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
