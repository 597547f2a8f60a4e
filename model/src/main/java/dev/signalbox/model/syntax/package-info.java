/** A lossless, error-tolerant JSON tree: every value knows its exact range in the text. */
@NullMarked
package dev.signalbox.model.syntax;

import org.jspecify.annotations.NullMarked;
