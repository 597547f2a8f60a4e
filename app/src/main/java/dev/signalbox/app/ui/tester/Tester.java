package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Session;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What is asked and answered; bar and trace show it. */
public final class Tester {
  private static final Light DARK = new Light(Optional.empty(), Set.of());

  private final Session session;
  private final Oracle oracle = new Oracle();
  private final StringProperty method = new SimpleStringProperty("GET");
  private final StringProperty url = new SimpleStringProperty("");
  private final ObjectProperty<List<HeaderField>> headers = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.PRODUCTION);
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final Latest<Question, Answer> latest;

  /**
   * Answers again whenever the rules or the question change.
   *
   * @param background runs the rules
   * @param ui the UI thread
   */
  public Tester(Session session, Executor background, Executor ui) {
    this.session = session;
    this.latest =
        new Latest<>(background, ui, (question, outdated) -> oracle.answer(question), answer::set);
    session.snapshot().subscribe(snapshot -> ask());
    method.subscribe(value -> ask());
    url.subscribe(value -> ask());
    headers.subscribe(value -> ask());
    mode.subscribe(value -> ask());
  }

  /** Method of the request, in capitals. */
  public StringProperty method() {
    return method;
  }

  /** Path or URL as typed; empty asks nothing. */
  public StringProperty url() {
    return url;
  }

  /** Which way to read the rules counts. */
  public ObjectProperty<Mode> mode() {
    return mode;
  }

  /** Headers of the request, in order. */
  public ObjectProperty<List<HeaderField>> headers() {
    return headers;
  }

  /** Asks what a finding says proves it. */
  public void prove(Witness witness) {
    List<HeaderField> sent =
        witness.headers().entrySet().stream()
            .flatMap(header ->
                header.getValue().stream().map(value -> new HeaderField(header.getKey(), value)))
            .toList();
    ask(new RouteRequest(witness.method(), witness.url(), sent));
  }

  /** Asks what becomes of a request. */
  public void ask(RouteRequest request) {
    method.set(request.method());
    headers.set(request.headers());
    url.set(request.url());
  }

  /** What became of the request; null while nothing is asked. */
  ReadOnlyObjectProperty<@Nullable Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  /**
   * What an answer lights on the graph.
   *
   * @param answer the rule that decided
   * @param near rules that almost matched
   */
  public record Light(Optional<Item> answer, Set<Item> near) {
    /** Keeps an immutable copy. */
    public Light {
      near = Set.copyOf(near);
    }
  }

  /** What to light now. */
  public ObservableValue<Light> lights() {
    return answer.map(now -> new Light(now.item(), now.nearMisses())).orElse(DARK);
  }

  /** The request that is asked about. */
  public RouteRequest request() {
    return Question.request(method.get(), url.get(), headers.get());
  }

  private void ask() {
    if (url.get().isBlank()) {
      latest.cancel();
      answer.set(null);
    } else {
      latest.ask(new Question(session.snapshot().get(), request(), mode.get()));
    }
  }
}
