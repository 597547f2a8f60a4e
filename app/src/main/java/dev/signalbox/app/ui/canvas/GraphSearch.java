package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.model.snapshot.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds cards and plates by part of their text. */
final class GraphSearch {
  private record Found(Item item, String text, boolean card) {}

  private GraphSearch() {}

  /** Items whose text holds a part, names that begin with it first, then cards before plates. */
  static List<Item> find(GraphScene picture, String part) {
    String wanted = part.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            picture.cards().stream().map(GraphSearch::of),
            picture.plates().stream().map(GraphSearch::of))
        .filter(found -> found.text.contains(wanted))
        .sorted(
            Comparator.comparing((Found found) -> !found.text.startsWith(wanted))
                .thenComparing(found -> !found.card))
        .map(Found::item)
        .distinct()
        .toList();
  }

  private static Found of(Card card) {
    String text = card.face().fullTitle() + " " + card.face().detail() + " " + card.face().path();
    return new Found(card.item(), text.toLowerCase(Locale.ROOT), true);
  }

  private static Found of(Plate plate) {
    return new Found(plate.item(), plate.face().fullText().toLowerCase(Locale.ROOT), false);
  }
}
