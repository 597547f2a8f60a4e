/** Which variables each service receives, where each comes from, and what hides the others. */
@NullMarked
package dev.signalbox.model.env;

import org.jspecify.annotations.NullMarked;
