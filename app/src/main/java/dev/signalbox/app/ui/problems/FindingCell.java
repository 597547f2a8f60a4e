package dev.signalbox.app.ui.problems;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.fix.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A row of the problems list. */
final class FindingCell extends ListCell<Finding> {
  /**
   * What a row shows of a finding.
   *
   * @param buttons words of the offer and the fix it has, and whether there is a proof to see
   */
  private record Looks(
      String code, Severity severity, String message, String place, List<String> buttons) {}

  private final Messages messages;
  private final Elsewhere elsewhere;
  private final Repairing repairing;
  private final FindingMenu menu;
  private final Consumer<Witness> prove;
  private final Function<Finding, String> place;

  /** What the graphic shows; null when there is none. */
  private @Nullable Looks shown;

  /**
   * An empty row.
   *
   * @param prove puts a request into the tester
   * @param place file, line and column of a finding
   * @param jump shows where a finding stands
   */
  FindingCell(
      Messages messages,
      Elsewhere elsewhere,
      Repairing repairing,
      FindingMenu menu,
      Consumer<Witness> prove,
      Function<Finding, String> place,
      Consumer<Finding> jump) {
    this.messages = messages;
    this.elsewhere = elsewhere;
    this.repairing = repairing;
    this.menu = menu;
    this.prove = prove;
    this.place = place;
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        jump.accept(getItem());
      }
    });
    // As wide as the list: the sentence gives way, never a button.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    renew();
  }

  /** Making controls costs more than all else here, so a row that looks the same stays. */
  void renew() {
    Finding finding = isEmpty() ? null : getItem();
    Looks looks = finding == null ? null : looks(finding);
    if (looks == null || finding == null) {
      setGraphic(null);
    } else if (!looks.equals(shown)) {
      setGraphic(FindingRow.of(finding, looks.place, messages, buttons(finding)));
    }
    shown = looks;
  }

  private Looks looks(Finding finding) {
    List<String> buttons = new ArrayList<>();
    elsewhere.offers(finding).stream().map(Elsewhere.Offer::label).limit(1).forEach(buttons::add);
    repairing.of(finding).stream()
        .limit(1)
        .map(fix -> fix.label() + ": " + fix.edit().name())
        .forEach(buttons::add);
    buttons.add(String.valueOf(finding.witness() != null));
    return new Looks(
        finding.code(), finding.severity(), finding.message(), place.apply(finding), buttons);
  }

  /** A row outlives the finding it was made for by others that look the same. */
  private void withItem(Consumer<Finding> action) {
    if (getItem() != null) {
      action.accept(getItem());
    }
  }

  private Node[] buttons(Finding finding) {
    List<Node> buttons = new ArrayList<>();
    elsewhere.offers(finding).stream()
        .limit(1)
        .map(offer -> Parts.button(offer.label(), "problem-offer", this::offer, "small"))
        .forEach(buttons::add);
    if (!buttons.isEmpty()) {
      buttons.addFirst(prover(() -> withItem(elsewhere::show)));
    }
    if (finding.witness() != null) {
      buttons.add(
          prover(() -> withItem(item -> Optional.ofNullable(item.witness()).ifPresent(prove))));
    }
    repairing.of(finding).stream().findFirst().map(this::button).ifPresent(buttons::add);
    buttons.add(more());
    return buttons.toArray(Node[]::new);
  }

  private void offer() {
    withItem(item -> elsewhere.offers(item).stream().findFirst().ifPresent(o -> o.run().run()));
  }

  private void repair() {
    withItem(item -> repairing.of(item).stream().findFirst().ifPresent(repairing::apply));
  }

  private Button prover(Runnable run) {
    return Parts.button(messages.text("problems.prove"), "problem-prove", run, "small", "plain");
  }

  private Button button(Fix fix) {
    Button button = Parts.button(fix.label(), "problem-fix", this::repair, "small");
    button.setGraphic(Icons.of("mdoal-lightbulb", Icons.CHIP));
    button.setMaxWidth(220);
    button.setTooltip(new Tooltip(fix.edit().name()));
    return button;
  }

  private Button more() {
    Button more = Parts.iconButton("mdomz-more_vert", messages.text("problems.more"), () -> {});
    more.setId("problem-more");
    more.setOnAction(event -> {
      Finding finding = getItem();
      getListView().getSelectionModel().select(finding);
      Bounds at = more.localToScreen(more.getBoundsInLocal());
      // Rows are made anew at any time, and a menu goes with what it belongs to.
      menu.of(finding).show(getListView(), at.getMinX(), at.getMaxY());
    });
    return more;
  }
}
