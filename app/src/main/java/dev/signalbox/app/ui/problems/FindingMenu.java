package dev.signalbox.app.ui.problems;

import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.fix.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done about the selected finding, as a menu. */
final class FindingMenu {
  private final Elsewhere elsewhere;
  private final Repairing repairing;
  private final DecisionActions decisions;
  private final Messages messages;
  private final Consumer<Witness> prove;
  private final Consumer<Finding> jump;
  private final ContextMenu menu = new ContextMenu();

  /** Made once: they follow the actions as long as these live. */
  private final Lazy<List<MenuItem>> deciding;

  /**
   * An empty menu.
   *
   * @param prove puts a request into the tester
   * @param jump shows a finding in the text
   */
  FindingMenu(
      Elsewhere elsewhere,
      Repairing repairing,
      DecisionActions decisions,
      ActionControls controls,
      Messages messages,
      Consumer<Witness> prove,
      Consumer<Finding> jump) {
    this.elsewhere = elsewhere;
    this.repairing = repairing;
    this.decisions = decisions;
    this.messages = messages;
    this.prove = prove;
    this.jump = jump;
    this.deciding =
        new Lazy<>(() ->
            Stream.concat(
                    controls.menuItems(List.of(DecisionActions.SUPPRESS)).stream(),
                    Stream.of(
                        controls.submenu(
                            messages.text("problems.severity"), DecisionActions.severities())))
                .toList());
  }

  /** The menu for a finding, which is selected. */
  ContextMenu of(Finding finding) {
    menu.hide();
    menu.getItems().setAll(elsewhere.offers(finding).isEmpty() ? own(finding) : others(finding));
    return menu;
  }

  private List<MenuItem> others(Finding finding) {
    return Stream.concat(
            elsewhere.offers(finding).stream().map(offer -> item(offer.label(), offer.run())),
            Stream.of(item(messages.text("problems.prove"), () -> elsewhere.show(finding))))
        .toList();
  }

  private List<MenuItem> own(Finding finding) {
    List<MenuItem> items = new ArrayList<>();
    List<Fix> fixes = repairing.of(finding);
    fixes.forEach(fix -> items.add(item(fix.label(), () -> repairing.apply(fix))));
    if (!fixes.isEmpty()) {
      String title = FindingTitle.of(finding);
      items.add(item(messages.text("problems.all", title), () -> repairing.all(finding)));
      items.add(new SeparatorMenuItem());
    }
    Witness witness = finding.witness();
    if (witness != null) {
      items.add(item(messages.text("problems.prove"), () -> prove.accept(witness)));
    }
    items.add(item(messages.text("problems.jump"), () -> jump.accept(finding)));
    if (decisions.decidable(finding)) {
      items.add(new SeparatorMenuItem());
      items.addAll(deciding.get());
    }
    return items;
  }

  private static MenuItem item(String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }
}
