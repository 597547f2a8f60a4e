package dev.signalbox.app.cli;

import dev.signalbox.app.print.Exports;
import dev.signalbox.app.print.Sheet;
import dev.signalbox.app.print.Theme;
import dev.signalbox.model.export.GraphFormat;
import dev.signalbox.model.graph.ServicesGraph;
import java.nio.file.Path;
import java.util.Optional;
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
  /** Pixels of an image for each of the screen's. */
  private static final double PIXELS = 2;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectArgument project = new ProjectArgument();

  @Option(
      names = {"-f", "--format"},
      defaultValue = "MERMAID",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private GraphOutput format = GraphOutput.MERMAID;

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
    Optional<GraphFormat> text = format.text();
    if (text.isPresent()) {
      Output.write(spec, output, text.get().write(ServicesGraph.of(file.config())));
    } else if (format == GraphOutput.SVG) {
      Output.write(spec, output, sheet(file).svg());
    } else if (output == null) {
      throw new CliException("Name the file of the image with --output.");
    } else {
      Output.write(output, sheet(file).png(PIXELS));
    }
    return Cli.OK;
  }

  private Sheet sheet(ProjectFile file) throws CliException {
    try (Progress progress = Progress.of(spec)) {
      progress.show("drawing " + file.path());
      return Exports.sheet(file.config(), ProjectCheck.of(file.path()).findings(), theme);
    }
  }
}
