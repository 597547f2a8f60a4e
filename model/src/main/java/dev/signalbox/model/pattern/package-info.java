/**
 * Source patterns as routing-utils 6.6.0 compiles them: path-to-regexp 6.1.0, strict and
 * case-sensitive.
 */
@NullMarked
package dev.signalbox.model.pattern;

import org.jspecify.annotations.NullMarked;
