package dev.signalbox.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.signalbox.layout.Box;
import org.junit.jupiter.api.Test;

class ThumbnailTest {
  private static final GraphScene SCENE = Pictures.of(Pictures.SHOP);

  @Test
  void everythingFitsIntoTheField() {
    GraphScene small = Thumbnail.of(SCENE, 60, 40);

    assertThat(small.cards()).hasSameSizeAs(SCENE.cards());
    assertThat(small.links()).hasSameSizeAs(SCENE.links());
    assertThat(small.cards()).allMatch(card -> within(card.box(), 60, 40));
    assertThat(small.links())
        .flatExtracting(link -> link.route().points())
        .allMatch(point -> within(new Box(point.x(), point.y(), 0, 0), 60, 40));
  }

  @Test
  void aLargeFieldKeepsTheCardsSmallAndInTheMiddle() {
    Box all = Thumbnail.of(SCENE, 4000, 2000).bounds();

    assertThat(all.width()).isLessThan(SCENE.bounds().width() / 3);
    assertThat(all.x() + all.width() / 2).isCloseTo(2000, offset(0.01));
  }

  private static boolean within(Box box, double width, double height) {
    return box.x() >= -0.01
        && box.y() >= -0.01
        && box.right() <= width + 0.01
        && box.bottom() <= height + 0.01;
  }
}
