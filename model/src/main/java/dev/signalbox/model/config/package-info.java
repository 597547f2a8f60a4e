/** Immutable records for everything a {@code vercel.json} says, read from the JSON tree. */
@NullMarked
package dev.signalbox.model.config;

import org.jspecify.annotations.NullMarked;
