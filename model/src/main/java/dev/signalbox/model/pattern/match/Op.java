package dev.signalbox.model.pattern.match;

import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex.Assertion;

/** An instruction; unless it says otherwise it goes on with the next one. */
sealed interface Op {
  /** Takes one character out of a set; from behind when looking behind. */
  record Take(CharSet set, boolean backwards) implements Op {}

  /** Tries one place, then another. */
  record Split(int first, int second) implements Op {}

  /** Goes on elsewhere. */
  record Jump(int target) implements Op {}

  /** Notes the position in a slot of the captures. */
  record Save(int slot) implements Op {}

  /** Forgets the captures of some groups. */
  record Forget(int firstGroup, int lastGroup) implements Op {}

  /** Notes where an iteration starts. */
  record Enter(int register) implements Op {}

  /** Fails when nothing was taken since {@link Enter}. */
  record Progress(int register) implements Op {}

  /** Holds at certain places only. */
  record Assert(Assertion.Kind kind) implements Op {}

  /** Runs the instructions after it up to their {@link Accept}, then goes on behind them. */
  record Look(boolean negated, int end) implements Op {}

  /** Takes what a group captured. */
  record Repeat(int group, boolean backwards) implements Op {}

  /** The end, of the whole or of a look. */
  record Accept() implements Op {}
}
