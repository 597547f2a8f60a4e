package dev.signalbox.app.journey;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.ui.expect.FailedExpectations;
import dev.signalbox.app.ui.problems.FindingTitle;
import dev.signalbox.model.expect.ExpectationException;
import dev.signalbox.model.expect.ExpectationFile;
import dev.signalbox.model.expect.ExpectationRun;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.fix.Fix;
import dev.signalbox.model.fix.Fixes;
import dev.signalbox.model.fix.NearMisses;
import dev.signalbox.model.route.Difference;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.suppress.Judgement;
import dev.signalbox.model.suppress.PolicyException;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.suppress.Suppression;
import dev.signalbox.model.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/**
 * Sentences the window passes on. The model says the same ones to the command line, and many are
 * Vercel's own, so they stay as they are in every language of the window; so does what services
 * print and why they ended.
 */
final class PassedOn {
  private final Window window;
  private final Snapshot snapshot;

  PassedOn(Window window) {
    this.window = window;
    this.snapshot = window.session().snapshot().get();
  }

  /** All of them, whole sentences before parts of them. */
  List<String> all() {
    List<String> words = new ArrayList<>();
    snapshot.findings().forEach(finding -> words.addAll(about(finding)));
    words.add(title(FailedExpectations.CODE));
    words.addAll(edits());
    words.addAll(trace());
    words.addAll(expectations());
    words.addAll(decisions());
    words.addAll(printed());
    window.app.runs().services().forEach(run -> words.add(run.trouble()));
    words.removeIf(String::isBlank);
    words.sort((one, other) -> other.length() - one.length());
    return words;
  }

  private List<String> about(Finding finding) {
    List<String> words = new ArrayList<>(List.of(finding.message(), FindingTitle.of(finding)));
    words.addAll(List.of(finding.message().split("(?<=\\.) ")));
    Fixes.of(finding, snapshot)
        .forEach(fix -> words.addAll(List.of(fix.label(), fix.edit().name())));
    return words;
  }

  private static String title(String code) {
    return FindingTitle.of(Finding.of(code, Severity.ERROR, new TextRange(0, 0), "", ""));
  }

  private List<String> edits() {
    var history = window.session().history().get();
    return Stream.concat(history.undoName().stream(), history.redoName().stream()).toList();
  }

  private List<String> trace() {
    String url =
        window.stage.getScene().lookup("#tester-url") instanceof TextField field
            ? field.getText()
            : "";
    RouteRequest request = new RouteRequest("GET", url.isEmpty() ? "/" : url, List.of());
    Router router = Router.of(snapshot.config());
    Difference difference = Difference.of(router, request);
    Stream<String> note =
        Stream.of(String.join(" ", difference.sentences()), url.substring(url.indexOf('?') + 1));
    Stream<String> near =
        NearMisses.of(snapshot, router, request, Mode.PRODUCTION, difference.production())
            .values()
            .stream()
            .flatMap(miss ->
                Stream.concat(
                    Stream.of(miss.request().url()),
                    Stream.ofNullable(miss.fix()).map(Fix::label)));
    return Stream.concat(
            Stream.concat(note, near),
            difference.production().trace().steps().stream()
                .flatMap(step ->
                    step instanceof TraceStep.Tried tried
                        ? said(tried.verdict())
                        : Stream.of(step.sentence())))
        .toList();
  }

  private static Stream<String> said(Verdict verdict) {
    return verdict instanceof Verdict.NotReached(Verdict alone) && alone != null
        ? Stream.of(verdict.sentence(), alone.sentence())
        : Stream.of(verdict.sentence());
  }

  private List<String> expectations() {
    Project project = window.session().project().get();
    if (project == null || !Files.exists(project.folder().resolve(ExpectationFile.NAME))) {
      return List.of();
    }
    try {
      String text = Files.readString(project.folder().resolve(ExpectationFile.NAME));
      return ExpectationRun.of(snapshot.config(), ExpectationFile.read(text), Mode.PRODUCTION)
          .results()
          .stream()
          .flatMap(result ->
              Stream.of(
                  Objects.requireNonNullElse(result.complaint(), ""),
                  result.expectation().outcome()))
          .toList();
    } catch (IOException | ExpectationException e) {
      throw new AssertionError(e);
    }
  }

  /** What the project lives with and why, or what is wrong with the file that says so. */
  private List<String> decisions() {
    List<String> words = new ArrayList<>();
    Judgement judgement = window.session().judgement().get();
    judgement.suppressed().forEach(one -> words.addAll(about(one.finding())));
    for (Suppression one : judgement.policy().suppressions()) {
      words.addAll(List.of(title(one.code()), one.about(), one.reason()));
    }
    Project project = window.session().project().get();
    try {
      if (project != null && Files.exists(project.folder().resolve(PolicyFile.NAME))) {
        PolicyFile.read(Files.readString(project.folder().resolve(PolicyFile.NAME)));
      }
    } catch (PolicyException wrong) {
      words.add(String.valueOf(wrong.getMessage()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return words;
  }

  private List<String> printed() {
    return window.stage.getScene().lookup("#logs") instanceof ListView<?> list
        ? list.getItems().stream().map(LogLine.class::cast).map(LogLine::text).toList()
        : List.of();
  }
}
