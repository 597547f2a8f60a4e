package dev.signalbox.app.bench.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A running process and its descendants, as Linux accounts for them. */
record Tree(ProcessHandle root) {
  private static final long MICROS_PER_TICK = 10_000;

  /** Resident memory of all processes, in MB. */
  double residentMegabytes() {
    return Stream.concat(Stream.of(root), root.descendants()).mapToLong(Tree::resident).sum()
        / 1024.0;
  }

  /** Resident memory of the first process alone, in MB. */
  double ownMegabytes() {
    return resident(root) / 1024.0;
  }

  /** Processor time of the process and of its children with the given word in their command. */
  long cpuMicros(String childWord) {
    long ticks = ticks(root);
    for (ProcessHandle child : root.children().toList()) {
      String command = text(child, "cmdline");
      ticks += !childWord.isEmpty() && command.contains(childWord) ? ticks(child) : 0;
    }
    return ticks * MICROS_PER_TICK;
  }

  private static long ticks(ProcessHandle process) {
    String stat = text(process, "stat");
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1));
    return fields.size() < 13 ? 0 : Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
  }

  private static long resident(ProcessHandle process) {
    return text(process, "status")
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private static String text(ProcessHandle process, String file) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid(), file));
    } catch (IOException e) {
      return "";
    }
  }
}
