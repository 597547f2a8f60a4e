/**
 * Sets of strings as finite automata: regular expressions compiled within a state budget, set
 * algebra, example strings. Everything here is exact or says that it is undecided.
 */
@NullMarked
package dev.signalbox.model.automaton;

import org.jspecify.annotations.NullMarked;
