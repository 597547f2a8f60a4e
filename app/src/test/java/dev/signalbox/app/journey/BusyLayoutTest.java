package dev.signalbox.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A graph whose layout takes long. */
@ExtendWith(ApplicationExtension.class)
class BusyLayoutTest {
  @TempDir Path temp;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, temp.resolve("data"));
  }

  @Test
  void findingsOfEditsDoNotWaitForIt() throws IOException {
    window.open(Window.copy("polyglot", temp));
    CountDownLatch over = new CountDownLatch(1);
    window.threads.layout().execute(() -> await(over));
    try {
      for (int edit = 0; edit < 3; edit++) {
        Snapshot before = window.session().snapshot().get();
        Window.fx(
            () -> window.session().apply(new RemoveRule(Scope.PROJECT, RuleList.REWRITES, 0)));
        Window.until(() ->
            window.session().snapshot().get().analysed()
                && !window
                    .session()
                    .snapshot()
                    .get()
                    .working()
                    .text()
                    .equals(before.working().text()));
      }
      assertThat(over.getCount()).isEqualTo(1);
    } finally {
      over.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
