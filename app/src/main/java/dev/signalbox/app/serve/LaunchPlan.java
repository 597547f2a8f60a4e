package dev.signalbox.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What would run for a project, made before anything runs.
 *
 * @param steps one for each service, in the order of the configuration
 */
public record LaunchPlan(List<Step> steps) {

  public LaunchPlan {
    steps = List.copyOf(steps);
  }

  /** What happens for one service. */
  public sealed interface Step {
    /** The name of the service. */
    String service();

    /** The step in words, for the user to agree to. */
    String sentence();
  }

  /**
   * A command of the repository is run.
   *
   * @param folder the working directory, relative to the project
   * @param command the command, for a shell, as it stands in the repository
   * @param origin where the command comes from, in words
   */
  public record Run(String service, String folder, String command, String origin) implements Step {
    @Override
    public String sentence() {
      return "in " + folder + ": " + command + "  (" + origin + ")";
    }
  }

  /**
   * A port the user already serves, or a stand-in.
   *
   * @param what what is used instead, in words
   */
  public record Elsewhere(String service, String what) implements Step {
    @Override
    public String sentence() {
      return what;
    }
  }

  /**
   * The service cannot be started.
   *
   * @param why the reason, in words
   */
  public record Impossible(String service, String why) implements Step {
    @Override
    public String sentence() {
      return "not started: " + why;
    }
  }

  /** Whether anything from the repository would run. */
  public boolean runsCommands() {
    return steps.stream().anyMatch(Run.class::isInstance);
  }

  /** A digest of each command with its service and folder, in the order of the plan. */
  public List<String> fingerprints() {
    return steps.stream()
        .filter(Run.class::isInstance)
        .map(step -> fingerprint((Run) step))
        .toList();
  }

  private static String fingerprint(Run run) {
    StringBuilder all = new StringBuilder();
    for (String part : List.of(run.service(), run.folder(), run.command())) {
      all.append(part.length()).append(':').append(part);
    }
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The plan as text, one service a line, names aligned. */
  public String text() {
    int width = steps.stream().mapToInt(step -> step.service().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      text.append("  ").append(step.service());
      text.append(" ".repeat(width - step.service().length() + 2));
      text.append(step.sentence()).append('\n');
    }
    return text.toString();
  }
}
