/**
 * Regular expressions as JavaScript reads them (ECMAScript with Annex B, no flags), as values that
 * matchers and analyses share.
 */
@NullMarked
package dev.signalbox.model.pattern.regex;

import org.jspecify.annotations.NullMarked;
