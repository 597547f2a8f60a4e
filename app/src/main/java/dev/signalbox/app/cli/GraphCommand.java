package dev.signalbox.app.cli;

import dev.signalbox.app.print.ExportFormat;
import dev.signalbox.app.print.Exports;
import dev.signalbox.app.print.Theme;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.graph.ServicesGraph;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws or lists the services graph. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = "Write the services graph as a picture or in a form other tools read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox graph --format svg --theme dark --output services.svg",
      "  signalbox graph --format mermaid >> README.md",
      "  signalbox graph --format json samples/polyglot | jq .edges"
    })
final class GraphCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectArgument project = new ProjectArgument();

  @Option(
      names = {"-f", "--format"},
      defaultValue = "MERMAID",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportFormat format = ExportFormat.MERMAID;

  @Option(
      names = "--theme",
      defaultValue = "LIGHT",
      description = "Colours of SVG and PNG: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output; PNG needs one.")
  private @Nullable Path output;

  @Override
  public Integer call() throws CliException {
    ProjectFile file = project.file();
    if (output == null && format == ExportFormat.PNG) {
      throw new CliException("Name the file of the image with --output.");
    }
    byte[] bytes;
    try (Progress progress = Progress.of(spec)) {
      progress.show("drawing " + file.path());
      Config config = file.config();
      List<Finding> findings =
          format.picture() ? ProjectCheck.of(file.path()).findings() : List.of();
      bytes = format.write(ServicesGraph.of(config), () -> Exports.sheet(config, findings, theme));
    }
    if (output == null) {
      Output.write(spec, null, new String(bytes, StandardCharsets.UTF_8));
    } else {
      Output.write(output, bytes);
    }
    return Cli.OK;
  }
}
