package dev.signalbox.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One run of a command: what it printed and how it ended. */
record CliRun(int exit, String out, String err) {

  static CliRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Cli.run(project -> {}, new PrintWriter(out), new PrintWriter(err), args);
    return new CliRun(exit, out.toString(), err.toString());
  }

  /** The folder of a sample of this project. */
  static String sample(String name) {
    return Path.of(System.getProperty("signalbox.root"), "samples", name).toString();
  }
}
