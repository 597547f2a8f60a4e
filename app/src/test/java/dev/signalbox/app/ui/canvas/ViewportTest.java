package dev.signalbox.app.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Size;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final Size SCREEN = new Size(800, 600);

  @Test
  void zoomingKeepsThePointUnderThePointer() {
    Viewport before = new Viewport(1, 40, -30);
    Point pointer = new Point(300, 200);
    Viewport after = before.zoomedTo(2, pointer);
    assertThat(after.toWorld(pointer)).isEqualTo(before.toWorld(pointer));
  }

  @Test
  void scaleStaysWithinItsLimits() {
    assertThat(Viewport.START.zoomedTo(100, new Point(0, 0)).scale()).isEqualTo(4);
    assertThat(Viewport.START.zoomedTo(0.001, new Point(0, 0)).scale()).isEqualTo(0.05);
  }

  @Test
  void fitCentresWhatIsSmallAtHundredPercent() {
    Viewport fitted = Viewport.fit(new Box(0, 0, 400, 200), SCREEN, 24);
    assertThat(fitted).isEqualTo(new Viewport(1, 200, 200));
  }

  @Test
  void fitShrinksWhatIsLarge() {
    Viewport fitted = Viewport.fit(new Box(0, 0, 1000, 200), SCREEN, 24);
    assertThat(fitted.scale()).isEqualTo(0.752);
  }

  @Test
  void fitNeverGoesBelowSixtyPercentAndThenShowsTheBeginning() {
    Viewport fitted = Viewport.fit(new Box(0, 0, 9000, 200), SCREEN, 24);
    assertThat(fitted.scale()).isEqualTo(0.6);
    assertThat(fitted.x()).isEqualTo(24);
  }

  @Test
  void revealingMovesNoMoreThanNeeded() {
    Viewport moved = Viewport.START.revealing(new Box(790, 100, 100, 50), SCREEN, 24);
    assertThat(moved).isEqualTo(new Viewport(1, -114, 0));
  }

  @Test
  void revealingWhatIsInSightMovesNothing() {
    assertThat(Viewport.START.revealing(new Box(100, 100, 100, 50), SCREEN, 24))
        .isEqualTo(Viewport.START);
  }

  @Test
  void screenAndWorldAreInverse() {
    Viewport viewport = new Viewport(0.5, 13, 17);
    Point world = new Point(120, -40);
    assertThat(viewport.toWorld(viewport.toScreen(world))).isEqualTo(world);
  }
}
