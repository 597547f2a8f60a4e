/** What Vercel accepts without a word and hardly anybody means. */
@NullMarked
package dev.signalbox.model.lint;

import org.jspecify.annotations.NullMarked;
