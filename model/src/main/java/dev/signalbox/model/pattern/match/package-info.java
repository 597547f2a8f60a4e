/**
 * Runs regular expressions with JavaScript's results in a bounded number of steps: linear in the
 * text for everything without back references.
 */
@NullMarked
package dev.signalbox.model.pattern.match;

import org.jspecify.annotations.NullMarked;
