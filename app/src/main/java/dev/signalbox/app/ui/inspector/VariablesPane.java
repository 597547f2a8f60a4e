package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.env.Environment;
import dev.signalbox.model.env.LocalRun;
import dev.signalbox.model.env.ServiceVariables;
import dev.signalbox.model.graph.Node.ServiceNode;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.snapshot.Item;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The variables of the selected service in a local run, read from the project's files. */
final class VariablesPane {
  private final Session session;
  private final Messages messages;
  private final ScrollPane pane = new ScrollPane();
  private final Latest<Wanted, Answer> latest;

  private record Wanted(Config config, @Nullable Project project, Service service) {}

  private record Answer(Service service, Optional<ServiceVariables> found) {}

  /** Follows the session. */
  VariablesPane(Session session, Messages messages, Executor background, Executor ui) {
    this.session = session;
    this.messages = messages;
    this.latest =
        new Latest<>(background, ui, (wanted, outdated) -> find(wanted), answer -> show(answer));
    session.snapshot().subscribe(snapshot -> refresh());
    session.selection().subscribe(selection -> refresh());
  }

  /** The pane. */
  ScrollPane node() {
    return pane;
  }

  private void refresh() {
    Config config = session.snapshot().get().config();
    session
        .selection()
        .get()
        .primary()
        .flatMap(item -> service(config, item))
        .ifPresentOrElse(
            service -> latest.ask(new Wanted(config, session.project().get(), service)),
            () -> {
              latest.cancel();
              say("inspector.variables.none");
            });
  }

  private static Optional<Service> service(Config config, Item item) {
    return item instanceof Item.NodeItem(ServiceNode node)
        ? config.service(node.name())
        : Optional.empty();
  }

  private static Answer find(Wanted wanted) {
    return new Answer(
        wanted.service,
        Environment.local(wanted.config, files(wanted.project), LocalRun.planned(System.getenv()))
            .of(wanted.service.name()));
  }

  private static FileTree files(@Nullable Project project) {
    try {
      return project == null ? MemoryTree.of(Map.of()) : DiskTree.of(project.folder());
    } catch (IOException folderGone) {
      return MemoryTree.of(Map.of());
    }
  }

  private void show(Answer answer) {
    answer
        .found()
        .ifPresentOrElse(
            found -> pane.setContent(new VariablesView(messages).of(answer.service(), found)),
            () -> say("inspector.variables.unknown"));
  }

  private void say(String key) {
    pane.setContent(Parts.label(messages.text(key), "sb-muted", "sb-wrapped"));
  }
}
