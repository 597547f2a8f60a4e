/**
 * What Vercel says about a file before anything runs: its schema, its rules across fields, in its
 * order and its words; all of them, not only the first.
 */
@NullMarked
package dev.signalbox.model.validate;

import org.jspecify.annotations.NullMarked;
