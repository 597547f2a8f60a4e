package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.settings.WindowState;
import dev.signalbox.app.ui.shell.Regions;
import dev.signalbox.app.ui.shell.WindowPlace;
import dev.signalbox.app.ui.shell.Workbench;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Brings the window of a project back as it was left, and remembers how it stands. */
final class WindowMemory {
  private static final long PAUSE_MILLIS = 1500;

  private final Stage stage;
  private final Session session;
  private final Settings settings;
  private final Regions regions;
  private final Workbench workbench;
  private final Fronts fronts;
  private WindowState known = WindowState.unknown();
  private List<Double> bounds = List.of();

  WindowMemory(
      Stage stage,
      Session session,
      Settings settings,
      Regions regions,
      Workbench workbench,
      Fronts fronts) {
    this.stage = stage;
    this.session = session;
    this.settings = settings;
    this.regions = regions;
    this.workbench = workbench;
    this.fronts = fronts;
  }

  /** Begins; looks now and then, so that a killed program loses little. */
  void start(Threads threads) {
    stage.setMinWidth(WindowPlace.MIN_WIDTH);
    stage.setMinHeight(WindowPlace.MIN_HEIGHT);
    session
        .project()
        .addListener((property, before, now) -> {
          if (before == null || now == null || !before.folder().equals(now.folder())) {
            remember(before);
            if (now != null) {
              restore(now, threads);
            }
          }
        });
    ScheduledFuture<?> looking =
        threads
            .clock()
            .scheduleWithFixedDelay(
                () -> threads.ui().execute(() -> remember(session.project().get())),
                PAUSE_MILLIS,
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
    stage.setOnHidden(event -> looking.cancel(false));
    stage.setOnHiding(event -> remember(session.project().get()));
  }

  private void restore(Project project, Threads threads) {
    WindowState state = settings.view(project.folder()).window();
    known = state;
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    WindowPlace.corrected(state.bounds(), screens)
        .ifPresent(place -> {
          stage.setMaximized(false);
          stage.setX(place.getMinX());
          stage.setY(place.getMinY());
          stage.setWidth(place.getWidth());
          stage.setHeight(place.getHeight());
        });
    if (state.maximized()) {
      stage.setMaximized(true);
    }
    regions.restore(state.sides(), state.folded());
    fronts.restore(state.fronts());
    String view = state.view().isEmpty() ? "graph" : state.view();
    threads.ui().execute(() -> workbench.show(view));
  }

  private void remember(@Nullable Project project) {
    if (project == null || !stage.isShowing() || stage.isIconified()) {
      return;
    }
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      bounds = List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
    WindowState state =
        new WindowState(
            bounds,
            stage.isMaximized(),
            regions.sizes(),
            regions.folded(),
            workbench.shown(),
            fronts.names());
    if (!state.equals(known)) {
      known = state;
      settings.change(project.folder(), view -> view.withWindow(state));
    }
  }
}
