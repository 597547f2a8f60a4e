package dev.signalbox.app.ui.trouble;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.shell.Banners;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Tells of errors nobody expected: one notice that stays until it is closed and counts, however
 * often they come. The text of the project lives in the session, which no view can damage. For the
 * UI thread.
 */
public final class Failures {
  private static final Logger LOG = System.getLogger(Failures.class.getName());

  /** An error of every frame must not redraw the notice with every frame. */
  private static final int MOST_COUNTED = 100;

  private final Overlay overlay;
  private final Messages messages;
  private final String version;
  private final ReadOnlyObjectWrapper<@Nullable Failure> last = new ReadOnlyObjectWrapper<>();
  private final Set<String> logged = new HashSet<>();

  /**
   * Nothing went wrong yet.
   *
   * @param version of the program
   */
  public Failures(Overlay overlay, Messages messages, String version) {
    this.overlay = overlay;
    this.messages = messages;
    this.version = version;
  }

  /** Takes an error; one that came before from the same place is counted, not logged again. */
  public void report(Throwable error) {
    String place = place(error);
    if (logged.size() < MOST_COUNTED && logged.add(place)) {
      LOG.log(Level.ERROR, "Nobody expected this", error);
    }
    Failure before = last.get();
    int times = before == null || !place.equals(place(before.error())) ? 0 : before.times();
    if (times < MOST_COUNTED) {
      last.set(new Failure(error, times + 1));
    }
  }

  /** Takes the notice away. */
  public void forget() {
    last.set(null);
  }

  /** The failure to tell of; null when there is none. */
  public ReadOnlyObjectProperty<@Nullable Failure> last() {
    return last.getReadOnlyProperty();
  }

  /** The same for errors of one kind that our own code meets at one place. */
  private static String place(Throwable error) {
    return error.getClass().getName()
        + Arrays.stream(error.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("dev.signalbox"))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElseGet(() -> String.valueOf(error.getMessage()));
  }

  /** The notice, whenever there is one. */
  public ObservableValue<@Nullable Region> banner() {
    return last.map(failure ->
        Banners.banner(
            "mdoal-error_outline",
            failure.times() == 1
                ? messages.text("trouble.once")
                : messages.text("trouble.often", failure.times()),
            "danger",
            Parts.button(
                messages.text("trouble.details"), "trouble-details", () -> show(failure), "small"),
            Parts.button(
                messages.text("trouble.copy"), "trouble-copy", () -> copy(failure), "small"),
            Parts.iconButton("mdoal-close", messages.text("trouble.close"), this::forget)));
  }

  private void copy(Failure failure) {
    Clip.copy(failure.details(version));
  }

  private void show(Failure failure) {
    TextArea text = new TextArea(failure.details(version));
    text.setId("trouble-text");
    text.setEditable(false);
    text.getStyleClass().add("sb-area");
    text.setAccessibleText(messages.text("trouble.title"));
    text.setPrefSize(760, 420);
    Button close = Parts.iconButton("mdoal-close", messages.text("trouble.close"), overlay::hide);
    VBox box =
        new VBox(
            12,
            new HBox(
                8,
                Parts.label(messages.text("trouble.title"), "sb-view-title"),
                Parts.gap(),
                close),
            text,
            new HBox(
                Parts.gap(),
                Parts.button(
                    messages.text("trouble.copy"), "trouble-sheet-copy", () -> copy(failure))));
    box.getStyleClass().add("sb-popup");
    box.setMaxSize(800, Region.USE_PREF_SIZE);
    overlay.show(box, close);
  }
}
