package dev.signalbox.app.cli;

import dev.signalbox.model.export.GraphFormat;
import dev.signalbox.model.graph.ServicesGraph;
import java.nio.file.Path;
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
    description = "Write the services graph in a form other tools read.",
    footerHeading = "%nExamples:%n",
    footer = {
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
  private GraphFormat format = GraphFormat.MERMAID;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path output;

  @Override
  public Integer call() throws CliException {
    String text = format.write(ServicesGraph.of(project.file().config()));
    Output.write(spec, output, text);
    return Cli.OK;
  }
}
