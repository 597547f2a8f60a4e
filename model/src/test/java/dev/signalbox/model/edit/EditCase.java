package dev.signalbox.model.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * An edit with what it is meant to do.
 *
 * @param kind groups cases for the figures
 * @param edit the edit
 * @param intended does the same to a plain JSON tree
 */
record EditCase(String kind, Edit edit, Consumer<ObjectNode> intended) {}
