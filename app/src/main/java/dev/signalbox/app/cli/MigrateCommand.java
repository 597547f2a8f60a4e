package dev.signalbox.app.cli;

import dev.signalbox.app.report.LineDiff;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.migrate.Migration;
import dev.signalbox.model.migrate.MigrationNote;
import dev.signalbox.model.migrate.MigrationPlan;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves a config from the older services models to the current one. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = "Turn experimentalServices into services; shows the change unless told to write.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The change was shown, or made.",
      "1:The config cannot be migrated; the reasons are printed.",
      "2:The file cannot be read or written, or the arguments are wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  signalbox migrate", "  signalbox migrate --write samples/legacy-experimental"})
final class MigrateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectArgument project = new ProjectArgument();

  @Option(
      names = {"-w", "--write"},
      description = "Write the file instead of showing the change.")
  private boolean write;

  @Override
  public Integer call() throws CliException {
    ProjectFile file = project.file();
    JsonDocument document = JsonParser.parse(file.text());
    if (!(document.root() instanceof JsonObject config)) {
      throw new CliException(file.path() + " is not a JSON object; `signalbox check` says where.");
    }
    MigrationPlan plan =
        Migration.plan(config, files(file.path()), Experiments.of(System.getenv()));
    if (!plan.ok()) {
      Output.write(spec, null, notes("cannot migrate", plan.errors()));
      return Cli.FOUND;
    }
    String migrated = migrated(plan, document);
    if (write) {
      TextFile.write(file.path(), migrated);
    }
    Output.write(spec, null, report(plan, file.path(), document.text(), migrated));
    return Cli.OK;
  }

  private String report(MigrationPlan plan, Path path, String before, String after) {
    String notes = notes("warning", plan.warnings()) + notes("note", plan.notes());
    String change =
        write ? path + " is written.\n" : LineDiff.unified(path.toString(), before, after);
    return notes + change;
  }

  private static String migrated(MigrationPlan plan, JsonDocument document) throws CliException {
    try {
      return plan.change().on(document).apply(document.text());
    } catch (EditRefused refused) {
      throw new CliException(refused.sentence(), refused);
    }
  }

  private static String notes(String what, List<MigrationNote> notes) {
    StringBuilder text = new StringBuilder();
    for (MigrationNote note : notes) {
      text.append(what).append(": ").append(note.message()).append("  ").append(note.code());
      text.append(note.link() == null ? "\n" : "  " + note.link() + "\n");
    }
    return text.toString();
  }

  private static DiskTree files(Path file) throws CliException {
    try {
      return DiskTree.of(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    } catch (IOException gone) {
      throw new CliException(file + ": " + gone.getMessage(), gone);
    }
  }
}
