package dev.signalbox.app.cli;

import dev.signalbox.app.report.CheckedFile;
import dev.signalbox.app.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports what is wrong, each with a proof where a request can prove it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Report what Vercel would refuse and which rules and services are dead.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing as severe as --fail-on.",
      "1:At least one such finding.",
      "2:A file cannot be read, or the arguments are wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox check",
      "  signalbox check --fail-on warning apps/*/vercel.json",
      "  signalbox check --format sarif --output signalbox.sarif"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "Project folders, or config files (default: this folder).")
  private List<Path> paths = List.of();

  @Option(
      names = "--fail-on",
      defaultValue = "ERROR",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "TEXT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public Integer call() throws CliException {
    List<CheckedFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(ProjectCheck.of(path));
    }
    boolean colour = output.file() == null && Ansi.AUTO.enabled();
    Output.write(spec, output.file(), format.write(files, colour));
    return failOn.fails(files) ? Cli.FOUND : Cli.OK;
  }
}
