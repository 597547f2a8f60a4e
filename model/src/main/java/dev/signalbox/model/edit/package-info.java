/**
 * Everything a person can do to a config, as values with a readable name, each turned into text
 * edits of a document.
 */
@NullMarked
package dev.signalbox.model.edit;

import org.jspecify.annotations.NullMarked;
