package dev.signalbox.app.wiring;

import dev.signalbox.app.log.RecentLog;
import dev.signalbox.app.platform.Samples;
import dev.signalbox.app.report.Tool;
import dev.signalbox.app.session.Desk;
import dev.signalbox.app.session.Journal;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.canvas.GraphView;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.InspectorPane;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Room;
import dev.signalbox.app.ui.outline.TwinPane;
import dev.signalbox.app.ui.problems.Decisions;
import dev.signalbox.app.ui.problems.ProblemsPane;
import dev.signalbox.app.ui.review.Reviewer;
import dev.signalbox.app.ui.rules.RulesPane;
import dev.signalbox.app.ui.run.Runs;
import dev.signalbox.app.ui.shell.Banners;
import dev.signalbox.app.ui.shell.Dock;
import dev.signalbox.app.ui.shell.DocumentActions;
import dev.signalbox.app.ui.shell.MainWindow;
import dev.signalbox.app.ui.shell.RegionCycle;
import dev.signalbox.app.ui.shell.StatusBar;
import dev.signalbox.app.ui.shell.TopBar;
import dev.signalbox.app.ui.shell.Workbench;
import dev.signalbox.app.ui.source.SourceView;
import dev.signalbox.app.ui.source.TextActions;
import dev.signalbox.app.ui.tester.Inputs;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.app.ui.tester.TesterActions;
import dev.signalbox.app.ui.tester.TesterBar;
import dev.signalbox.app.ui.tester.TracePane;
import dev.signalbox.app.ui.theme.Themes;
import dev.signalbox.app.ui.trouble.Failures;
import dev.signalbox.app.ui.trouble.LogSheet;
import dev.signalbox.app.ui.welcome.WelcomeView;
import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** One window with everything in it. */
public final class AppWindow {
  private final Messages messages;
  private final Session session;
  private final Desk desk;
  private final Examination examination = new Examination();
  private final Actions actions = new Actions();
  private final KeyMap keys;
  private final ActionControls controls;
  private final Overlay overlay = new Overlay();
  private final Failures failures;
  private final DocumentActions documents;
  private final Lazy<SourceView> source;
  private final Lazy<InspectorPane> inspector;
  private final GraphView graph;
  private final Tester tester;
  private final TesterBar testerBar;
  private final Expecting expecting;
  private final LocalRun run;
  private final Sides sides;
  private final Workbench workbench;
  private final Recovery recovery;
  private final Scene scene;

  /**
   * Builds the window; nothing is shown yet.
   *
   * @param stage receives the scene
   * @param log what the program writes down about itself
   */
  public AppWindow(
      Stage stage,
      Threads threads,
      Settings settings,
      Themes themes,
      Messages messages,
      Dialogs dialogs,
      RecentLog log) {
    this.messages = messages;
    this.failures = new Failures(overlay, messages, Tool.version());
    this.session = new Session(threads.findings(), threads.ui(), examination);
    this.desk = new Desk(session, new FileStore(), threads.disk(), threads.ui());
    this.keys = new KeyMap(actions, settings.preferences().keys());
    this.controls = new ActionControls(actions, keys, messages);
    this.documents = new DocumentActions(session, desk, dialogs, messages);
    documents.register(actions);
    Reviews reviews =
        new Reviews(
            session,
            new Reviewer(session, examination, overlay, messages, threads.compute(), threads.ui()),
            documents::save,
            messages,
            threads);
    reviews.register(actions);
    this.recovery =
        new Recovery(
            session,
            new Journal(
                settings.places().state().resolve("unsaved"), ProcessHandle.current().pid()),
            threads);
    this.source =
        new Lazy<>(
            () -> new SourceView(session, messages, controls, threads.compute(), threads.ui()));
    this.tester = new Tester(session, threads.compute(), threads.ui());
    Fronts fronts = Fronts.usual();
    this.inspector =
        new Lazy<>(() ->
            RepoFolders.details(
                session, tester, fronts.inspector(), messages, this::overGraph, threads));
    this.graph =
        new GraphView(
            session,
            messages,
            controls,
            keys,
            new RememberedPlaces(settings),
            threads.layout(),
            threads.compute(),
            threads.ui(),
            item -> showDetails(),
            themes.reducedMotion()::get);
    graph.register(actions);
    Lazy<TwinPane> twin =
        new Lazy<>(
            () -> new TwinPane(session, messages, controls, keys, () -> actions.run("view.graph")));
    this.workbench =
        new Workbench(
            List.of(
                new Workbench.View(
                    "graph", "mdoal-account_tree", "Shortcut+G", graph::node, graph::focus),
                new Workbench.View(
                    "list",
                    "mdoal-format_list_bulleted",
                    "Shortcut+Shift+G",
                    () -> twin.get().node(),
                    () -> twin.get().focus()),
                new Workbench.View(
                    "text",
                    "mdoal-code",
                    "Shortcut+J",
                    () -> source.get().node(),
                    () -> source.get().focus())),
            graph.find(),
            messages);
    workbench.register(actions);
    graph.find().visibleProperty().bind(workbench.shows("text").not());
    new ExportActions(session, graph::picture, themes.dark()::get, dialogs, messages, threads)
        .register(actions);
    actions.addAll(
        List.of(Action.always("quit.app", Menu.FILE, null, "Shortcut+Q", () -> close(stage))));
    new TextActions(actions, session.project().isNotNull(), source, () -> workbench.show("text"))
        .register();
    this.testerBar =
        new TesterBar(tester, session, messages, new RememberedUrls(settings, threads));
    this.expecting =
        new Expecting(session, tester, overlay, actions, messages, threads, () -> trace(true));
    this.run =
        new LocalRun(session, threads, settings, dialogs, overlay, actions, controls, messages);
    run.show(graph);
    ProblemsPane problems =
        new ProblemsPane(
            session,
            messages,
            controls,
            this::revealText,
            this::pointTo,
            this::prove,
            expecting.failed(),
            examination,
            new Decisions(session, messages, threads.disk(), threads.ui()),
            overlay,
            threads.compute(),
            threads.ui());
    problems.register(actions, controls, this::showProblems);
    RequestDesk requests =
        new RequestDesk(
            session, run.runs(), tester, testerBar, expecting.saved(), threads.ui(), messages);
    Lazy<Dock> dock = new Lazy<>(() -> run.dock(problems.node(), requests, fronts.dock()));
    Inputs inputs = new Inputs(tester, messages);
    new TesterActions(session, tester, testerBar, inputs)
        .register(actions, run.live(), () -> requests.send(tester.request()));
    expecting.register(controls);
    tester.lights().subscribe(light -> graph.showAnswer(light.answer(), light.near()));
    TracePane trace =
        new TracePane(
            tester,
            session,
            inputs.node(),
            expecting.node(),
            messages,
            () -> trace(false),
            Stream.of("route.expect", "route.send").map(controls::smallButton).toList());
    RulesPane rules =
        new RulesPane(session, tester, messages, keys, threads.compute(), threads.ui());
    rules.register(actions, controls);
    this.sides =
        new Sides(
            session,
            messages,
            rules,
            actions,
            run,
            inspector,
            dock,
            testerBar,
            trace,
            workbench.node(),
            themes.reducedMotion()::get);
    new SettingsActions(overlay, actions, keys, themes, settings, messages).register();
    new RegionCycle(() -> RegionCycle.parts(workbench.node().getScene(), sides.regions()))
        .register(actions);
    LogFile logFile = new LogFile(dialogs, messages, threads);
    new HelpActions(overlay, actions, keys, messages)
        .register(
            new LogSheet(log, overlay, messages, logFile::save),
            new Search(session, actions, keys, messages, this::revealText));
    Start start = new Start(settings, documents, dialogs, messages, threads.disk(), threads.ui());
    WelcomeView welcome = new WelcomeView(controls, messages, start, Samples.OFFERED);
    start.keep(session, welcome);
    SamplePictures.follow(welcome, threads.ui());
    Banners banners =
        new Banners(
            session,
            messages,
            this::revealText,
            reviews::conflict,
            Reviews::older,
            reviews::migrate);
    banners.add(failures.banner());
    banners.add(recovery.offer().map(kept -> reviews.offered(kept, recovery)));
    TopBar top = topBar();
    MainWindow window =
        new MainWindow(
            session,
            messages,
            controls,
            top,
            status(),
            welcome,
            sides.regions().node(),
            banners,
            overlay,
            documents::open,
            Detection.view(session, documents, messages, threads));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    this.scene =
        new Scene(
            window.root(), Math.min(1440, screen.getWidth()), Math.min(900, screen.getHeight()));
    ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.AMPLE);
    List.<Consumer<Room>>of(
            sides.regions()::adapt, top::adapt, testerBar::adapt, workbench::adapt, graph::adapt)
        .forEach(room::subscribe);
    scene.widthProperty().subscribe(width -> measure(room));
    scene.heightProperty().subscribe(height -> measure(room));
    themes.dress(scene);
    dress(stage, window);
    new WindowMemory(stage, session, settings, sides.regions(), workbench, fronts).start(threads);
    DiskWatch.start(session, desk, messages, threads);
  }

  /** The open project. */
  public Session session() {
    return session;
  }

  /** Where errors go that nobody expected. */
  public Failures failures() {
    return failures;
  }

  /** Opening and saving. */
  public DocumentActions documents() {
    return documents;
  }

  /** The local run. */
  public Runs runs() {
    return run.runs();
  }

  /** All actions of the window. */
  public Actions actions() {
    return actions;
  }

  private TopBar topBar() {
    return new TopBar(
        session,
        controls,
        List.of(
            List.of("file.open", "file.save"),
            List.of("edit.undo", "edit.redo"),
            List.of("graph.tidy", "graph.fit")),
        testerBar.node(),
        List.of("help.palette"),
        run.button());
  }

  private StatusBar status() {
    StatusBar bar = new StatusBar(session, messages, sides::showProblems);
    bar.addRight(expecting.cell());
    bar.addRight(run.cell(actions));
    return bar;
  }

  private void dress(Stage stage, MainWindow window) {
    stage.setScene(scene);
    session.project().subscribe(project -> stage.setTitle(window.title()));
    session.history().subscribe(history -> stage.setTitle(window.title()));
    stage
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            session.examineAgain();
            expecting.saved().reload();
          }
        });
    stage.setOnCloseRequest(event -> {
      event.consume();
      close(stage);
    });
  }

  private void measure(ObjectProperty<Room> room) {
    if (scene.getWidth() > 0 && scene.getHeight() > 0) {
      room.set(Room.in(scene.getWidth(), scene.getHeight()));
    }
  }

  private void showProblems() {
    sides.showProblems();
  }

  private void overGraph(String action) {
    sides.overGraph(action);
  }

  private void showDetails() {
    sides.showInspector();
    inspector.get().focus();
  }

  private void close(Stage stage) {
    documents.whenSafe(() ->
        recovery.closed(() -> {
          run.runs().stop();
          stage.hide();
        }));
  }

  private void revealText(TextRange range) {
    workbench.show("text");
    source.get().reveal(range);
  }

  /** Shows a place in the text, if that is what the person looks at. */
  private void pointTo(TextRange range) {
    if (workbench.shown().equals("text")) {
      source.get().reveal(range);
    }
  }

  private void prove(Witness witness) {
    tester.prove(witness);
    trace(true);
  }

  private void trace(boolean open) {
    testerBar.expanded().set(open);
  }
}
