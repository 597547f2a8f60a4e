package dev.signalbox.app.ui.source;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.action.Scope;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the text. The keys work in the text; from elsewhere the text is brought to
 * the front first.
 *
 * @param open whether a project is open
 * @param view the text, which is made when it is first needed
 * @param show brings the text to the front
 */
public record TextActions(
    Actions actions, ObservableBooleanValue open, Supplier<SourceView> view, Runnable show) {

  /** Adds all of them. */
  public void register() {
    add("source.complete", Menu.EDIT, "mdoal-flash_on", "Ctrl+Space", SourceView::offer);
    add("source.explain", Menu.EDIT, "mdoal-info", "Shift+F1", SourceView::explain);
    add("source.bracket", Menu.EDIT, null, "Shortcut+Shift+M", SourceView::jumpToBracket);
    add("source.find", Menu.EDIT, "mdomz-search", "Shortcut+F", text -> text.find().open());
    add("source.find_next", Menu.EDIT, null, "F3", text -> text.find().step(1));
    add("source.find_previous", Menu.EDIT, null, "Shift+F3", text -> text.find().step(-1));
    add("source.outline", Menu.VIEW, "mdoal-list", "Shortcut+Shift+O", SourceView::toggleOutline);
  }

  private void add(
      String id, Menu menu, @Nullable String icon, String keys, Consumer<SourceView> run) {
    Runnable inText =
        () -> {
          SourceView text = view.get();
          if (!text.shown()) {
            show.run();
          }
          run.accept(text);
        };
    actions.addAll(List.of(new Action(id, menu, Scope.TEXT, icon, keys, open, inText)));
  }
}
