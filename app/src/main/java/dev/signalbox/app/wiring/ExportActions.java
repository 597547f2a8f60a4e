package dev.signalbox.app.wiring;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.print.ExportFormat;
import dev.signalbox.app.print.Sheet;
import dev.signalbox.app.print.Theme;
import dev.signalbox.app.report.CheckedFile;
import dev.signalbox.app.report.ReportFormat;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.model.export.GraphFormat;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.LineMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Gives away the graph as it is shown, and the findings, in the forms the command line writes. */
final class ExportActions {
  /** Workflow commands mean nothing outside a workflow. */
  private static final List<ReportFormat> REPORTS =
      Stream.of(ReportFormat.values()).filter(form -> form != ReportFormat.GITHUB).toList();

  private final Session session;
  private final Supplier<GraphScene> picture;
  private final BooleanSupplier dark;
  private final Dialogs dialogs;
  private final Messages messages;
  private final Threads threads;

  /**
   * Nothing is written before a person asks for it.
   *
   * @param picture what the canvas shows
   * @param dark whether it is shown in dark colours
   */
  ExportActions(
      Session session,
      Supplier<GraphScene> picture,
      BooleanSupplier dark,
      Dialogs dialogs,
      Messages messages,
      Threads threads) {
    this.session = session;
    this.picture = picture;
    this.dark = dark;
    this.dialogs = dialogs;
    this.messages = messages;
    this.threads = threads;
  }

  void register(Actions actions) {
    BooleanBinding open = session.project().isNotNull();
    BooleanBinding analysed =
        Bindings.createBooleanBinding(
            () -> open.get() && session.snapshot().get().analysed(), open, session.snapshot());
    actions.addAll(
        List.of(
            Action.when(open, "export.graph", Menu.FILE, null, "Shortcut+Shift+S", this::graph),
            Action.when(analysed, "export.findings", Menu.FILE, null, "", this::findings),
            Action.when(open, "export.mermaid", Menu.FILE, null, "", this::copyMermaid)));
  }

  private void graph() {
    Snapshot snapshot = session.snapshot().get();
    GraphScene scene = picture.get();
    Theme theme = dark.getAsBoolean() ? Theme.DARK : Theme.LIGHT;
    ask("graph", Arrays.asList(ExportFormat.values()), ExportFormat::extension)
        .ifPresent(to ->
            write(
                to.file(), () -> to.form().write(snapshot.graph(), () -> Sheet.of(scene, theme))));
  }

  private void findings() {
    Snapshot snapshot = session.snapshot().get();
    String name = session.project().get().fileName();
    ask("findings", REPORTS, ReportFormat::extension)
        .ifPresent(to ->
            write(
                to.file(),
                () -> {
                  LineMap lines = new LineMap(snapshot.working().text());
                  CheckedFile file = new CheckedFile(name, lines, snapshot.findings());
                  return to.form().write(List.of(file), false).getBytes(StandardCharsets.UTF_8);
                }));
  }

  private void copyMermaid() {
    Clip.copy(GraphFormat.MERMAID.write(session.snapshot().get().graph()));
    session.say(messages.text("status.copied"));
  }

  private record Wanted<F>(Path file, F form) {}

  private <F extends Enum<F>> Optional<Wanted<F>> ask(
      String what, List<F> forms, Function<F, String> extension) {
    List<Dialogs.Kind> kinds =
        forms.stream()
            .map(form ->
                new Dialogs.Kind(
                    messages.text("export." + what + "." + form.name().toLowerCase(Locale.ROOT)),
                    extension.apply(form)))
            .toList();
    String name = session.project().get().name() + "-" + messages.text("export." + what + ".file");
    return dialogs
        .chooseExport(messages.text("export." + what + ".title"), name, kinds)
        .flatMap(file ->
            forms.stream()
                .filter(form -> file.toString().endsWith("." + extension.apply(form)))
                .findFirst()
                .map(form -> new Wanted<>(file, form)));
  }

  private void write(Path file, Supplier<byte[]> content) {
    threads
        .compute()
        .execute(() -> {
          try {
            Files.write(file, content.get());
            threads
                .ui()
                .execute(() -> session.say(messages.text("status.exported", file.getFileName())));
          } catch (IOException refused) {
            threads
                .ui()
                .execute(() ->
                    dialogs.failed(messages.text("dialog.export.failed"), String.valueOf(refused)));
          }
        });
  }
}
