package dev.signalbox.app.session;

import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.history.History;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.suppress.Judgement;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The open project of a window. Views observe it and ask it for changes; none of them keeps a copy.
 *
 * <p>All methods are called on the UI thread. Texts change at once; the Snapshot follows as soon as
 * the background is done, newest text first.
 */
public final class Session {
  private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<History> history =
      new ReadOnlyObjectWrapper<>(History.of(""));
  private final ReadOnlyObjectWrapper<Snapshot> snapshot =
      new ReadOnlyObjectWrapper<>(Snapshot.empty());
  private final ReadOnlyObjectWrapper<Judgement> judgement =
      new ReadOnlyObjectWrapper<>(Judgement.NONE);
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
  private final ReadOnlyObjectWrapper<@Nullable String> conflict = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Exchange> exchange =
      new ReadOnlyObjectWrapper<>(Exchange.NONE);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final Latest<Reading, Snapshot> reading;
  private final Latest<Read, Analysed> analysing;

  private record Reading(String text, Snapshot previous) {}

  private record Read(Snapshot snapshot, @Nullable Project project) {}

  private record Analysed(Snapshot snapshot, Judgement judgement) {}

  /** Finds what can be said about a text; runs in the background. */
  @FunctionalInterface
  public interface Analysis {
    /**
     * The findings of a text that was read, and what the project decided about them.
     *
     * @param project whose file it is; null when none is open
     * @param outdated says when the answer is not wanted any more
     */
    Judgement of(Snapshot read, @Nullable Project project, BooleanSupplier outdated);
  }

  /**
   * An empty session.
   *
   * @param background where texts are read and analysed
   * @param ui the UI thread
   */
  public Session(Executor background, Executor ui, Analysis analysis) {
    this.reading =
        new Latest<>(
            background,
            ui,
            (wanted, outdated) -> Snapshot.read(wanted.text, wanted.previous),
            this::show);
    this.analysing =
        new Latest<>(
            background,
            ui,
            (read, outdated) -> analysed(read, analysis.of(read.snapshot, read.project, outdated)),
            this::show);
  }

  /** What is open; null when nothing is. */
  public ReadOnlyObjectProperty<@Nullable Project> project() {
    return project.getReadOnlyProperty();
  }

  /** The working text and how it came about; changes at once with every edit. */
  public ReadOnlyObjectProperty<History> history() {
    return history.getReadOnlyProperty();
  }

  /** The newest complete Snapshot; follows {@link #history} a moment later. */
  public ReadOnlyObjectProperty<Snapshot> snapshot() {
    return snapshot.getReadOnlyProperty();
  }

  /** What the project decided about the findings of the newest text that was analysed. */
  public ReadOnlyObjectProperty<Judgement> judgement() {
    return judgement.getReadOnlyProperty();
  }

  /** What is selected, in all views. */
  public ObjectProperty<Selection> selection() {
    return selection;
  }

  /** The last thing worth saying in the status bar, already in the user's language. */
  public ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  /** Analyses the text again: what is around it, such as the files of the project, may differ. */
  public void examineAgain() {
    analysing.ask(new Read(snapshot.get(), project.get()));
  }

  /** Selects a single item. */
  public void select(Item item) {
    selection.set(Selection.of(item));
  }

  /** Says something in the status bar. */
  public void say(String sentence) {
    status.set(sentence);
  }

  /** Shows another project; the caller has asked what becomes of unsaved changes. */
  public void show(@Nullable Project opened, String text) {
    selection.set(Selection.NONE);
    conflict.set(null);
    exchange.set(Exchange.NONE);
    project.set(opened);
    judgement.set(Judgement.NONE);
    snapshot.set(Snapshot.empty());
    publish(History.of(text));
  }

  /**
   * Makes an edit as one undoable step.
   *
   * @return why not, as a sentence for the user; empty when it was made
   */
  public Optional<String> apply(Edit edit) {
    try {
      JsonDocument document = JsonParser.parse(history.get().text());
      TextEdits edits = edit.on(document);
      say(edit.name());
      update(before -> before.apply(edit.name(), edits));
      return Optional.empty();
    } catch (EditRefused refused) {
      say(refused.sentence());
      return Optional.of(refused.sentence());
    }
  }

  /**
   * Makes several edits as one undoable step, each on what the one before it left; all or none.
   *
   * @param name of the step
   * @return why not, as a sentence for the user; empty when all were made
   */
  public Optional<String> apply(String name, List<Edit> edits) {
    String text = history.get().text();
    try {
      for (Edit edit : edits) {
        text = edit.on(JsonParser.parse(text)).apply(text);
      }
      rewrite(name, text);
      return Optional.empty();
    } catch (EditRefused refused) {
      say(refused.sentence());
      return Optional.of(refused.sentence());
    }
  }

  /** Makes the whole text another one, as one undoable step. */
  public void rewrite(String name, String text) {
    say(name);
    update(before -> before.become(name, "", text));
  }

  /**
   * Makes a small edit of the source view; neighbouring ones of the same burst are one step.
   *
   * @param name of the step
   * @param burst not empty
   * @param edit for the working text
   */
  public void type(String name, String burst, TextEdit edit) {
    say("");
    update(before -> before.become(name, burst, TextEdits.of(edit).apply(before.text())));
  }

  /** Takes the last step back. */
  public void undo() {
    update(History::undo);
  }

  /** Makes the step that was taken back again. */
  public void redo() {
    update(History::redo);
  }

  /** Takes over what is on disk now, as one undoable step; selection and past stay. */
  public void reload(String name, String onDisk) {
    passed(Exchange.Kind.RELOADED);
    // No edit of the person's: a file that can only be looked at is read again, too.
    publish(history.get().become(name, "", onDisk).savedAs(onDisk));
  }

  /** Keeps the working text although the file says something else by now. */
  public void keepMine(String onDisk) {
    conflict.set(null);
    update(before -> before.savedAs(onDisk));
  }

  /** Notes that the file says something else while there are unsaved changes. */
  public void conflict(String onDisk) {
    conflict.set(onDisk);
  }

  /** What the file says while it differs from an edited text; null when there is no conflict. */
  public ReadOnlyObjectProperty<@Nullable String> conflict() {
    return conflict.getReadOnlyProperty();
  }

  /** What passed last between the working text and its file; changes before {@link #history}. */
  public ReadOnlyObjectProperty<Exchange> exchange() {
    return exchange.getReadOnlyProperty();
  }

  /** Remembers that a text was written to the file. */
  public void saved(String text) {
    passed(Exchange.Kind.SAVED);
    update(before -> before.savedAs(text));
  }

  /** Remembers that somebody else wrote into the file what the working text says. */
  public void met(String onDisk) {
    passed(Exchange.Kind.NONE);
    update(before -> before.savedAs(onDisk));
  }

  private void passed(Exchange.Kind kind) {
    conflict.set(null);
    exchange.set(Exchange.now(kind));
    Project open = project.get();
    if (open != null && !open.readOnly()) {
      project.set(open.written());
    }
  }

  private void update(UnaryOperator<History> step) {
    Project open = project.get();
    if (open != null && open.readOnly()) {
      say(open.note());
    } else {
      publish(step.apply(history.get()));
    }
  }

  private void publish(History after) {
    history.set(after);
    if (!after.text().equals(snapshot.get().working().text())) {
      analysing.cancel();
      reading.ask(new Reading(after.text(), snapshot.get()));
    }
  }

  private static Analysed analysed(Read read, Judgement judgement) {
    return new Analysed(read.snapshot.with(judgement.kept()), judgement);
  }

  private void show(Analysed analysed) {
    judgement.set(analysed.judgement);
    snapshot.set(analysed.snapshot);
  }

  private void show(Snapshot fresh) {
    snapshot.set(fresh);
    analysing.ask(new Read(fresh, project.get()));
    Selection kept =
        new Selection(
            selection.get().items().stream().filter(item -> stillThere(fresh, item)).toList());
    if (!kept.equals(selection.get())) {
      selection.set(kept);
    }
  }

  private static boolean stillThere(Snapshot fresh, Item item) {
    return item instanceof Item.NodeItem(var node)
        ? fresh.graph().containsVertex(node)
        : Items.range(fresh.config(), item).isPresent();
  }
}
