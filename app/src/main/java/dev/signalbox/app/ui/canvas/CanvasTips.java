package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.CardFace;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.snapshot.Item;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in full what a card or plate had to shorten, and what a far-away one stands for. */
final class CanvasTips {
  private static final Duration DELAY = Duration.millis(400);

  private final GraphCanvas canvas;
  private final Messages messages;
  private final Tooltip tip = new Tooltip();

  CanvasTips(GraphCanvas canvas, Messages messages) {
    this.canvas = canvas;
    this.messages = messages;
    tip.setShowDelay(DELAY);
    tip.setWrapText(true);
    tip.setMaxWidth(480);
  }

  void listen() {
    canvas.emphasisProperty().map(Emphasis::hovered).subscribe(this::show);
  }

  private void show(Optional<Item> hovered) {
    Optional<String> words = hovered.flatMap(this::words);
    if (words.isEmpty()) {
      Tooltip.uninstall(canvas, tip);
      tip.hide();
    } else {
      tip.setText(words.get());
      Tooltip.install(canvas, tip);
    }
  }

  private Optional<String> words(Item item) {
    GraphScene picture = canvas.picture();
    boolean far = Detail.at(canvas.viewport().scale()) != Detail.FULL;
    Speech speech = new Speech(messages, picture);
    return item instanceof Item.NodeItem vertex
        ? picture.card(vertex.node()).filter(card -> far || shortened(card)).map(speech::card)
        : picture
            .plate(item)
            .filter(plate -> far || shortened(plate) || canvas.count(item) > 0)
            .map(plate -> speech.plate(plate, canvas.count(item)));
  }

  private static boolean shortened(Card card) {
    CardFace face = card.face();
    return !face.title().equals(face.fullTitle()) || !face.path().equals(face.fullPath());
  }

  private static boolean shortened(Plate plate) {
    return plate.face().neverMatches() || !plate.face().text().equals(plate.face().fullText());
  }
}
