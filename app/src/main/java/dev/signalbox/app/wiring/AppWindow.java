package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Desk;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.settings.Appearance;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.canvas.GraphView;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.outline.ServicesPane;
import dev.signalbox.app.ui.problems.ProblemsPane;
import dev.signalbox.app.ui.rules.RulesPane;
import dev.signalbox.app.ui.shell.DocumentActions;
import dev.signalbox.app.ui.shell.MainWindow;
import dev.signalbox.app.ui.shell.Regions;
import dev.signalbox.app.ui.shell.StatusBar;
import dev.signalbox.app.ui.shell.TopBar;
import dev.signalbox.app.ui.shell.Workbench;
import dev.signalbox.app.ui.source.SourceView;
import dev.signalbox.app.ui.theme.Themes;
import dev.signalbox.app.ui.welcome.WelcomeView;
import dev.signalbox.model.snapshot.Findings;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** One window with everything in it. */
public final class AppWindow {
  private final Session session;
  private final DocumentActions documents;
  private final Scene scene;

  /**
   * Builds the window; nothing is shown yet.
   *
   * @param stage receives the scene
   */
  AppWindow(
      Stage stage,
      Threads threads,
      Settings settings,
      Themes themes,
      Messages messages,
      Dialogs dialogs) {
    this.session =
        new Session(
            threads.compute(),
            threads.ui(),
            (snapshot, outdated) -> Findings.of(snapshot, Project.FILE_NAME));
    Desk desk = new Desk(session, threads.disk(), threads.ui());
    Actions actions = new Actions();
    KeyMap keys = new KeyMap(actions, settings.preferences().keys());
    ActionControls controls = new ActionControls(actions, keys, messages);
    this.documents = new DocumentActions(session, desk, dialogs, messages);
    documents.register(actions, () -> close(stage));
    SourceView source =
        new SourceView(session, messages, controls, threads.compute(), threads.ui());
    GraphView graph =
        new GraphView(
            session,
            messages,
            controls,
            keys,
            new RememberedPlaces(settings),
            threads.compute(),
            threads.ui(),
            item -> {},
            Themes.reducedMotion());
    graph.register(actions);
    Workbench workbench =
        new Workbench(
            List.of(
                new Workbench.View(
                    "graph", "mdoal-account_tree", "Shortcut+G", graph.node(), graph::focus),
                new Workbench.View(
                    "text", "mdoal-code", "Shortcut+J", source.node(), source::focus)),
            graph.find(),
            messages);
    workbench.register(actions);
    RulesPane rules = new RulesPane(session, messages, keys);
    rules.register(actions);
    ProblemsPane problems = new ProblemsPane(session, messages, source::reveal);
    problems.register(actions);
    SplitPane left = new SplitPane(rules.node(), new ServicesPane(session, messages).node());
    left.setOrientation(Orientation.VERTICAL);
    Regions regions = new Regions(left, workbench.node(), new Region(), problems.node());
    regions.register(actions);
    registerThemes(actions, settings, themes);
    MainWindow window =
        new MainWindow(
            session,
            messages,
            controls,
            new TopBar(
                session,
                controls,
                List.of(
                    List.of("file.open", "file.save"),
                    List.of("edit.undo", "edit.redo"),
                    List.of("graph.tidy", "graph.fit")),
                new Region(),
                List.of()),
            new StatusBar(session, messages),
            new WelcomeView(controls, messages),
            regions.node(),
            documents::open,
            documents::create);
    this.scene = new Scene(window.root(), 1440, 900);
    themes.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(880);
    stage.setMinHeight(560);
    session.project().subscribe(project -> stage.setTitle(window.title()));
    session.history().subscribe(history -> stage.setTitle(window.title()));
    stage.setOnCloseRequest(event -> {
      event.consume();
      close(stage);
    });
  }

  /** The open project. */
  public Session session() {
    return session;
  }

  /** Opening and saving. */
  public DocumentActions documents() {
    return documents;
  }

  private void close(Stage stage) {
    documents.whenSafe(stage::hide);
  }

  private static void registerThemes(Actions actions, Settings settings, Themes themes) {
    themes.appearance().set(settings.preferences().appearance());
    themes
        .appearance()
        .subscribe(wanted -> settings.change(before -> before.withAppearance(wanted)));
    for (Appearance appearance : Appearance.values()) {
      String id = "theme." + appearance.name().toLowerCase(Locale.ROOT);
      actions.addAll(
          List.of(
              Action.always(id, Menu.VIEW, null, "", () -> themes.appearance().set(appearance))));
      actions.mark(id, themes.appearance().isEqualTo(appearance));
    }
  }
}
