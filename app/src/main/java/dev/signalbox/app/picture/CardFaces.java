package dev.signalbox.app.picture;

import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.graph.Entrance;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what each card says. */
final class CardFaces {
  private final GraphInput input;
  private final Set<Node> reached;

  CardFaces(GraphInput input, Set<Node> reached) {
    this.input = input;
    this.reached = reached;
  }

  CardFace face(Node node) {
    return switch (node) {
      case Node.Internet internet -> plain(CardKind.INTERNET, say("picture.internet"), "", "");
      case Node.ExternalHost host ->
          plain(CardKind.EXTERNAL, host.host(), say("picture.external"), "");
      case Node.Undeclared ghost -> ghost(ghost.name());
      case Node.ServiceNode service -> service(service.name());
      case Node.Timer timer -> timer(timer);
      case Node.Topic topic -> plain(CardKind.QUEUE, topic.name(), say("picture.queue"), "");
    };
  }

  private CardFace ghost(String name) {
    CardFace plain = plain(CardKind.UNDECLARED, name, say("picture.undeclared"), "");
    return with(plain, Badge.NONE, Tone.DANGER);
  }

  private CardFace timer(Node.Timer timer) {
    CardFace plain = plain(CardKind.TIMER, timer.calls(), timer.schedule(), "");
    List<TextRange> entries =
        Entrance.of(input.config()).stream()
            .filter(entrance -> entrance.from().equals(timer))
            .map(Entrance::range)
            .toList();
    if (entries.stream().anyMatch(input::hasError)) {
      return with(plain, Badge.ERROR, Tone.PLAIN);
    }
    return entries.stream().anyMatch(input::isUnanswered)
        ? with(plain, Badge.UNREACHABLE, Tone.WARNING)
        : plain;
  }

  private CardFace service(String name) {
    CardFace plain =
        input
            .config()
            .service(name)
            .map(service -> declared(name, Technology.of(service), service.root()))
            .or(() -> older(name))
            .orElseGet(() -> declared(name, Technology.of(null, null, null), null));
    boolean unreachable = !reached.contains(new Node.ServiceNode(name));
    boolean error = input.config().service(name).filter(this::hasError).isPresent();
    Badge badge = error ? Badge.ERROR : unreachable ? Badge.UNREACHABLE : Badge.NONE;
    CardFace checked = with(plain, badge, unreachable ? Tone.WARNING : Tone.PLAIN);
    return running(checked, input.runs().get(name));
  }

  private boolean hasError(Service service) {
    return input.hasError(service.member().range());
  }

  private Optional<CardFace> older(String name) {
    return input.config().experimentalServices().stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .map(service -> declared(name, technology(service), service.entrypoint()));
  }

  private static Technology technology(ExperimentalService service) {
    return Technology.of(service.runtime(), service.framework(), service.entrypoint());
  }

  private CardFace declared(String name, Technology technology, @Nullable String root) {
    return plain(
        technology.kind(), name, technology.label(input.words()), root == null ? "" : root);
  }

  private CardFace running(CardFace face, @Nullable RunState state) {
    return switch (state) {
      case null -> face;
      case RunState.Running run ->
          live(face, Badge.RUNNING, face.detail(), say("picture.running", run.port()), face.tone());
      case RunState.Starting start ->
          live(
              face,
              Badge.STARTING,
              say("picture.starting", start.seconds()),
              face.path(),
              face.tone());
      case RunState.Crashed crash ->
          live(face, Badge.CRASHED, face.detail(), crashed(crash.exitCode()), Tone.DANGER);
      case RunState.Stub stub ->
          live(face, Badge.STUB, face.detail(), say("picture.stub"), face.tone());
    };
  }

  private String crashed(@Nullable Integer exitCode) {
    return exitCode == null ? say("picture.failed") : say("picture.crashed", exitCode);
  }

  private String say(String key, Object... arguments) {
    return input.words().text(key, arguments);
  }

  private static CardFace live(CardFace face, Badge badge, String detail, String path, Tone tone) {
    String full = path.equals(face.path()) ? face.fullPath() : path;
    return new CardFace(
        face.kind(), face.title(), face.fullTitle(), detail, path, full, badge, tone);
  }

  private static CardFace with(CardFace face, Badge badge, Tone tone) {
    return live(face, badge, face.detail(), face.path(), tone);
  }

  private static CardFace plain(CardKind kind, String title, String detail, String path) {
    double room = CardSize.textWidth(CardSize.card(title).width());
    int pathCharacters = (int) (room / TextWidths.mono("m", CardSize.SMALL_FONT));
    return new CardFace(
        kind,
        Ellipsis.end(title, room, text -> TextWidths.text(text, CardSize.NAME_FONT)),
        title,
        Ellipsis.end(detail, room, text -> TextWidths.text(text, CardSize.SMALL_FONT)),
        Ellipsis.middle(path, pathCharacters),
        path,
        Badge.NONE,
        Tone.PLAIN);
  }
}
