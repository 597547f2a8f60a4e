package dev.signalbox.app.cli;

import dev.signalbox.app.report.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The top command; without a subcommand it says what there is. */
@Command(
    name = "signalbox",
    mixinStandardHelpOptions = true,
    versionProvider = Signalbox.Version.class,
    description = "See, check and test the routing of a multi-service Vercel project.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing to complain about.",
      "1:Findings, failed expectations or differences.",
      "2:Wrong arguments, or a file that cannot be read."
    },
    footer = {
      "",
      "Without a command, `signalbox [FOLDER]` opens the window.",
      "`signalbox help COMMAND` and `signalbox COMMAND --help` show examples."
    })
final class Signalbox {
  /** The version of this build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"signalbox " + Tool.version()};
    }
  }
}
