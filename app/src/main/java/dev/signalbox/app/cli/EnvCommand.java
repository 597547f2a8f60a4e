package dev.signalbox.app.cli;

import dev.signalbox.app.report.EnvFormat;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.env.Environment;
import dev.signalbox.model.env.LocalRun;
import dev.signalbox.model.env.ServiceVariables;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which variables a service receives. */
@Command(
    name = "env",
    mixinStandardHelpOptions = true,
    description = {
      "Say which variables a service receives, where each comes from and what it hides.",
      "Values of .env files and of this process are shown with --reveal only."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  signalbox env web",
      "  signalbox env web --mode vercel_dev --project samples/polyglot",
      "  signalbox env web --mode vercel_dev --format dotenv --reveal"
    })
final class EnvCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private ModeOption mode = new ModeOption();

  @Parameters(index = "0", paramLabel = "SERVICE", description = "Name of the service.")
  private String service = "";

  @Option(
      names = {"-f", "--format"},
      defaultValue = "TEXT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private EnvFormat format = EnvFormat.TEXT;

  @Option(names = "--reveal", description = "Show all values.")
  private boolean reveal;

  @Override
  public Integer call() throws CliException {
    ProjectFile file = project.file();
    if (isFolder() && !Files.exists(file.path())) {
      throw new CliException(asFolder());
    }
    Environment environment = environment(file);
    ServiceVariables variables =
        environment.of(service).orElseThrow(() -> new CliException(unknown(environment)));
    Output.write(spec, null, format.write(variables, reveal));
    return Cli.OK;
  }

  private Environment environment(ProjectFile file) throws CliException {
    Config config = file.config();
    Path folder = Objects.requireNonNull(file.path().toAbsolutePath().getParent());
    try {
      DiskTree files = DiskTree.of(folder);
      return mode.mode() == Mode.PRODUCTION
          ? Environment.platform(config, files)
          : Environment.local(config, files, LocalRun.planned(System.getenv()));
    } catch (IOException gone) {
      throw new CliException(folder + ": " + gone.getMessage(), gone);
    }
  }

  private String unknown(Environment environment) {
    String names =
        environment.services().stream()
            .map(ServiceVariables::service)
            .collect(Collectors.joining(", "));
    return "There is no service `"
        + service
        + "`"
        + (names.isEmpty() ? "." : "; there are " + names + ".")
        + (isFolder() ? " " + asFolder() : "");
  }

  /** Other commands take a folder where this one takes a service. */
  private boolean isFolder() {
    try {
      return Files.isDirectory(Path.of(service));
    } catch (InvalidPathException notOfThisSystem) {
      return false;
    }
  }

  private String asFolder() {
    return "`%1$s` is a folder, not a service; for the project in it write `signalbox env SERVICE --project %1$s`."
        .formatted(service);
  }
}
