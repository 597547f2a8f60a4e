/** Saved route expectations: which request should end where, kept beside {@code vercel.json}. */
@NullMarked
package dev.signalbox.model.expect;

import org.jspecify.annotations.NullMarked;
