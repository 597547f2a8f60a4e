/**
 * What can be said about a file: findings with a stable code, a range and, where it helps, a proof.
 */
@NullMarked
package dev.signalbox.model.finding;

import org.jspecify.annotations.NullMarked;
