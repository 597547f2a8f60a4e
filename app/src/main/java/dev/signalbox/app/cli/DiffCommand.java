package dev.signalbox.app.cli;

import dev.signalbox.app.report.DiffFormat;
import dev.signalbox.model.diff.ConfigChanges;
import dev.signalbox.model.diff.ConfigDifference;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which requests get another answer. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Say which URLs change owner, status or destination between two versions.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:It is proved that every request gets the same answer.",
      "1:Something changes, or could not be compared.",
      "2:A version cannot be read, or the arguments are wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox diff main",
      "  signalbox diff v1.4 HEAD --project apps/shop",
      "  signalbox diff --format markdown origin/main >> $GITHUB_STEP_SUMMARY",
      "  signalbox diff before.json after.json"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectOption project = new ProjectOption();

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A git revision, a config file or a folder.")
  private String before = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "AFTER",
      description = "The same; the project's file as it stands when left out.")
  private @Nullable String after;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "TEXT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DiffFormat format = DiffFormat.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public Integer call() throws CliException {
    ProjectFile file = project.file();
    Revision was = Revision.of(before, file);
    Revision is = after == null ? Revision.of(file) : Revision.of(after, file);
    ConfigChanges changes;
    try (Progress progress = Progress.of(spec)) {
      progress.show("comparing " + was.name() + " with " + is.name());
      changes = ConfigDifference.of(was.config(), is.config(), () -> false);
    }
    Output.write(spec, output.file(), format.write(changes));
    return changes.none() ? Cli.OK : Cli.FOUND;
  }
}
