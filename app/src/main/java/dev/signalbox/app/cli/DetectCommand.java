package dev.signalbox.app.cli;

import dev.signalbox.app.report.DetectFormat;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.resolve.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which services a folder holds, as Vercel's own detection does. */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    description = "Resolve the declared services, or propose a config for a folder without them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Services were found.",
      "1:There are none, or Vercel would refuse them; the reasons are printed.",
      "2:The folder cannot be read, or the arguments are wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox detect",
      "  signalbox detect --format config --output vercel.json ~/code/shop"
    })
final class DetectCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Folder to look into (default: this folder).")
  private Path folder = Path.of(".");

  @Option(
      names = {"-f", "--format"},
      defaultValue = "TEXT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DetectFormat format = DetectFormat.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public Integer call() throws CliException {
    Resolution resolution;
    try (Progress progress = Progress.of(spec)) {
      progress.show("looking into " + folder);
      resolution = ServiceDetection.of(DiskTree.of(folder));
    } catch (IOException unreadable) {
      throw new CliException(folder + " is no folder that can be read.", unreadable);
    }
    Output.write(spec, output.file(), format.write(resolution));
    return resolution.errors().isEmpty() ? Cli.OK : Cli.FOUND;
  }
}
