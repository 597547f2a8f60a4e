package dev.signalbox.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1280, 1024);

  @Test
  void aPlaceOnAScreenStaysAsItWas() {
    assertThat(WindowPlace.corrected(List.of(100.0, 50.0, 1200.0, 800.0), List.of(MAIN)))
        .contains(new Rectangle2D(100, 50, 1200, 800));
    assertThat(WindowPlace.corrected(List.of(2000.0, 20.0, 1000.0, 700.0), List.of(MAIN, SECOND)))
        .contains(new Rectangle2D(2000, 20, 1000, 700));
  }

  @Test
  void aScreenThatIsGoneGivesTheWindowToTheMainOne() {
    assertThat(WindowPlace.corrected(List.of(2000.0, 20.0, 1000.0, 700.0), List.of(MAIN)))
        .contains(new Rectangle2D(460, 190, 1000, 700));
    assertThat(WindowPlace.corrected(List.of(100.0, -400.0, 1000.0, 700.0), List.of(MAIN)))
        .contains(new Rectangle2D(460, 190, 1000, 700));
  }

  @Test
  void sizesAreThoseThatCanBeUsed() {
    assertThat(WindowPlace.corrected(List.of(0.0, 0.0, 1e9, 1e9), List.of(MAIN))).contains(MAIN);
    assertThat(WindowPlace.corrected(List.of(0.0, 0.0, -5.0, 1.0), List.of(MAIN)))
        .map(place -> List.of(place.getWidth(), place.getHeight()))
        .contains(List.of(880.0, 560.0));
  }

  @Test
  void nonsenseCountsAsNotRemembered() {
    assertThat(WindowPlace.corrected(List.of(), List.of(MAIN))).isEmpty();
    assertThat(WindowPlace.corrected(List.of(Double.NaN, 0.0, 900.0, 600.0), List.of(MAIN)))
        .isEmpty();
  }
}
