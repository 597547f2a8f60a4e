package dev.signalbox.app.ui.welcome;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.settings.Recent;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.canvas.MiniGraph;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** What the window shows while nothing is open: a place to drop, samples, recent projects. */
public final class WelcomeView {
  private static final double CARD_WIDTH = 204;
  private static final double CARD_HEIGHT = 192;
  private static final double PICTURE_HEIGHT = 100;
  private static final double BORDER = 1;
  private static final double SHELF_LEAST = 140;

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Messages messages;
  private final WelcomeCommands commands;
  private final RecentList recents;
  private final VBox zone;
  private final VBox pane;

  /** Fields for pictures that are not there yet, by sample. */
  private final Map<String, MiniGraph> blank = new LinkedHashMap<>();

  /**
   * A start view.
   *
   * @param samples names of the samples on offer
   */
  public WelcomeView(
      ActionControls controls, Messages messages, WelcomeCommands commands, List<String> samples) {
    this.messages = messages;
    this.commands = commands;
    this.zone = dropZone(controls);
    this.recents = new RecentList(messages, commands);
    TilePane cards = new TilePane(16, 16);
    cards.setPrefColumns(3);
    cards.setPrefTileWidth(CARD_WIDTH);
    cards.setPrefTileHeight(CARD_HEIGHT);
    cards.setTileAlignment(Pos.TOP_LEFT);
    samples.forEach(sample -> cards.getChildren().add(card(sample)));
    ScrollPane shelf = new ScrollPane(cards);
    shelf.setFitToWidth(true);
    shelf.getStyleClass().add("edge-to-edge");
    // In the smallest window the zone above gives way, so that the names are seen, too.
    shelf.setMinHeight(SHELF_LEAST);
    shelf.setPrefHeight(SHELF_LEAST);
    VBox.setVgrow(shelf, Priority.ALWAYS);
    HBox heading =
        new HBox(
            Parts.label(messages.text("welcome.samples"), "sb-view-title"),
            Parts.gap(),
            Parts.label(messages.text("welcome.samples.copies"), "sb-small", "sb-muted"));
    VBox left = new VBox(16, zone, heading, shelf);
    VBox.setMargin(heading, new Insets(8, 0, 0, 0));
    left.setPrefWidth(656);
    HBox.setHgrow(left, Priority.ALWAYS);
    recents.node().setPrefWidth(464);
    recents.node().setMinWidth(280);
    HBox columns = new HBox(48, left, recents.node());
    VBox.setVgrow(columns, Priority.ALWAYS);
    this.pane =
        new VBox(
            8,
            Parts.label(messages.text("app.name"), "sb-welcome-title"),
            Parts.label(messages.text("welcome.subtitle"), "sb-subtitle", "sb-muted"),
            columns);
    VBox.setMargin(columns, new Insets(24, 0, 0, 0));
    pane.setMaxWidth(1232);
    pane.setPadding(new Insets(48, 32, 32, 32));
    pane.setId("welcome");
  }

  /** The view. */
  public Region node() {
    return pane;
  }

  /**
   * Shows recent projects.
   *
   * @param missing folders that are not there any more
   */
  public void show(List<Recent> projects, List<String> missing) {
    recents.show(projects, missing);
  }

  /** Draws the graph of a sample on its card. */
  public void show(String sample, GraphScene picture) {
    MiniGraph field = blank.remove(sample);
    if (field != null) {
      field.show(picture);
    }
  }

  /** Samples whose cards have no picture yet, in their order. */
  public List<String> blank() {
    return List.copyOf(blank.keySet());
  }

  /** Shows whether a folder hovers over the window. */
  public void dragging(boolean over) {
    zone.pseudoClassStateChanged(OVER, over);
  }

  private VBox dropZone(ActionControls controls) {
    Button open = controls.button("file.open");
    open.getStyleClass().add("primary");
    VBox.setMargin(open, new Insets(8, 0, 0, 0));
    VBox drop =
        new VBox(
            Icons.of("mdoal-folder_open", 40, "sb-icon-accent"),
            Parts.label(messages.text("welcome.drop"), "sb-view-title"),
            Parts.label(messages.text("welcome.promise"), "sb-muted"),
            open);
    drop.getStyleClass().add("sb-drop-zone");
    drop.setMinHeight(160);
    drop.setPrefHeight(208);
    return drop;
  }

  private Button card(String sample) {
    Label detail = Parts.label(messages.text("sample." + sample + ".detail"), "sb-muted");
    detail.setWrapText(true);
    VBox words = new VBox(4, Parts.label(messages.text("sample." + sample), "sb-strong"), detail);
    words.getStyleClass().add("sb-sample-words");
    MiniGraph picture = new MiniGraph(CARD_WIDTH - 2 * BORDER, PICTURE_HEIGHT);
    blank.put(sample, picture);
    VBox whole = new VBox(picture, words);
    whole.setPrefWidth(CARD_WIDTH - 2 * BORDER);
    whole.setMaxWidth(CARD_WIDTH - 2 * BORDER);
    Button card = new Button("", whole);
    card.setMinSize(CARD_WIDTH, CARD_HEIGHT);
    card.setMaxSize(CARD_WIDTH, CARD_HEIGHT);
    card.setPrefSize(CARD_WIDTH, CARD_HEIGHT);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().setAll("button", "sb-card-box", "sb-card-button", "sb-sample");
    card.setId("sample-" + sample);
    card.setAccessibleText(messages.text("sample." + sample));
    card.setOnAction(event -> commands.sample(sample));
    return card;
  }
}
