package dev.signalbox.model.finding;

/** How much a finding matters; worst first. */
public enum Severity {
  /** Vercel refuses the file, or a request that should be answered never is. */
  ERROR,
  /** It works, but hardly as meant. */
  WARNING,
  /** Worth knowing. */
  INFO
}
