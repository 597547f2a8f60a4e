package dev.signalbox.app.cli;

import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationException;
import dev.signalbox.model.expect.ExpectationFile;
import dev.signalbox.model.expect.ExpectationRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the saved expectations of a project. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Run the route expectations in routes.expect.json and measure rule coverage.",
    footerHeading = "%nExamples:%n",
    footer = {"  signalbox test", "  signalbox test --min-coverage 80 samples/polyglot"})
final class TestCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectArgument project = new ProjectArgument();
  @Mixin private ModeOption mode = new ModeOption();

  @Option(
      names = {"-e", "--expectations"},
      paramLabel = "FILE",
      description = "The file of expectations (default: routes.expect.json beside vercel.json).")
  private @Nullable Path file;

  @Option(
      names = "--min-coverage",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Fail when fewer of the rules decide an expectation (default: 0).")
  private double minCoverage;

  @Override
  public Integer call() throws CliException {
    Path source = file == null ? project.file().sibling(ExpectationFile.NAME) : file;
    ExpectationRun run = ExpectationRun.of(project.file().config(), read(source), mode.mode());
    Output.write(spec, null, report(run));
    boolean covered = run.coverage() * 100 >= minCoverage;
    return run.failures() == 0 && covered ? Cli.OK : Cli.FOUND;
  }

  private static List<Expectation> read(Path source) throws CliException {
    try {
      return ExpectationFile.read(TextFile.read(source));
    } catch (ExpectationException e) {
      throw new CliException(source + ":" + e.line() + ":" + e.column() + " " + e.getMessage(), e);
    }
  }

  private static String report(ExpectationRun run) {
    String lines = run.results().stream().map(TestCommand::line).collect(Collectors.joining());
    String missed =
        run.rules().stream()
            .filter(rule -> !run.covered().contains(rule))
            .collect(Collectors.joining(", "));
    long passed = run.results().size() - run.failures();
    return lines
        + String.format(
            Locale.ROOT,
            "%d passed, %d failed; %.0f %% of %d rules covered%s\n",
            passed,
            run.failures(),
            run.coverage() * 100,
            run.rules().size(),
            missed.isEmpty() ? "" : ", not " + missed);
  }

  private static String line(ExpectationRun.Result result) {
    String request = result.expectation().request();
    return result.holds()
        ? "ok    " + request + "\n"
        : "FAIL  " + request + "  " + result.complaint() + "\n";
  }
}
