package dev.signalbox.app.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The end of a growing list stays in view. */
@ExtendWith(ApplicationExtension.class)
class ListEndTest {
  private final ObservableList<Integer> lines = FXCollections.observableArrayList();
  private final FilteredList<Integer> shown = new FilteredList<>(lines);
  private ListView<Integer> list;
  private boolean wanted = true;

  @Start
  void start(Stage stage) {
    list = new ListView<>(shown);
    ListEnd end = new ListEnd(list, () -> wanted);
    list.setFixedCellSize(22);
    shown.subscribe(end::show);
    stage.setScene(new Scene(list, 300, 200));
    stage.show();
  }

  private void add(int count) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> lines.addAll(IntStream.range(0, count).map(i -> lines.size() + i).boxed().toList()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int lastInView() {
    VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
    return flow.getLastVisibleCell() == null ? -1 : flow.getLastVisibleCell().getIndex();
  }

  @Test
  void everyBurstComesIntoView() throws TimeoutException {
    for (int count : new int[] {100, 1, 2, 50}) {
      add(count);
      int last = lines.size() - 1;
      WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> lastInView() == last);
    }
  }

  @Test
  void aReaderIsNotTakenAway() throws TimeoutException {
    add(100);
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> lastInView() == 99);
    wanted = false;
    add(50);
    assertThat(lastInView()).isEqualTo(99);
  }
}
