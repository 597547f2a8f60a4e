package dev.signalbox.layout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Size;
import dev.signalbox.layout.bench.Boxes;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackingTest {
  private static final double GAP = 20;

  @Test
  void partsStandApartAndTheFirstInTheCorner() {
    Random random = new Random(3);
    for (int count = 1; count < 60; count++) {
      List<Size> parts =
          IntStream.range(0, count)
              .mapToObj(i -> new Size(10 + random.nextInt(500), 10 + random.nextInt(300)))
              .toList();
      Point[] corners = Packing.corners(parts, GAP);
      assertThat(corners[0]).isEqualTo(new Point(0, 0));
      for (int i = 0; i < count; i++) {
        for (int k = 0; k < i; k++) {
          assertThat(
                  Boxes.overlap(room(corners[i], parts.get(i)), room(corners[k], parts.get(k)), 0))
              .isFalse();
        }
      }
    }
  }

  private static Box room(Point corner, Size size) {
    return new Box(corner.x(), corner.y(), size.width() + GAP, size.height() + GAP);
  }
}
