package dev.signalbox.layout.bench;

import java.lang.management.ManagementFactory;

/** Processor time of the current thread. */
final class Cpu {
  private Cpu() {}

  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Milliseconds of processor time since {@code start}. */
  static double since(long start) {
    return (now() - start) / 1e6;
  }
}
