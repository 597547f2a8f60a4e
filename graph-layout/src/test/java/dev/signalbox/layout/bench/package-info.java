/** Measures drawings against ELK and dot on a folder of graphs; the README has the commands. */
@NullMarked
package dev.signalbox.layout.bench;

import org.jspecify.annotations.NullMarked;
