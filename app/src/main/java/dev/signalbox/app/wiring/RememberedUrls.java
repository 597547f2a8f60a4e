package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.tester.TriedUrls;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps URLs that were tried with the other things remembered about a project.
 *
 * @param settings where
 */
record RememberedUrls(Settings settings, Threads threads) implements TriedUrls {
  @Override
  public void load(Project project, Consumer<List<String>> then) {
    threads
        .disk()
        .execute(() -> {
          List<String> urls = settings.view(project.folder()).history();
          threads.ui().execute(() -> then.accept(urls));
        });
  }

  @Override
  public void save(Project project, List<String> urls) {
    settings.change(project.folder(), view -> view.withHistory(urls));
  }
}
