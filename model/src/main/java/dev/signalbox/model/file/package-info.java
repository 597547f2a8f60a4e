/** Finds, loads and saves config files; nothing here ever leaves a file half written. */
@NullMarked
package dev.signalbox.model.file;

import org.jspecify.annotations.NullMarked;
