package dev.signalbox.model.pattern.match;

import java.util.List;

/**
 * A regular expression as instructions.
 *
 * @param ops the instructions; the first starts
 * @param slots size of the captures
 * @param registers number of registers for {@link Op.Enter}
 * @param backReferences whether the outcome at a place depends on captures
 */
record Program(List<Op> ops, int slots, int registers, boolean backReferences) {}
