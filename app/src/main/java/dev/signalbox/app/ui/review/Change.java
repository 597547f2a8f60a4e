package dev.signalbox.app.ui.review;

import dev.signalbox.model.diff.RuleChange;

/**
 * One thing that differs, as it is shown.
 *
 * @param kind decides the icon
 * @param routing whether it is about rules
 * @param sentence in the user's language
 * @param line where it stands, from 1: in the text before when it was removed; 0 when unknown
 */
record Change(RuleChange.Kind kind, boolean routing, String sentence, int line) {}
