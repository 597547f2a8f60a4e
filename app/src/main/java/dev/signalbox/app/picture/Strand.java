package dev.signalbox.app.picture;

import dev.signalbox.model.graph.Node;

/**
 * The identity of an edge for the layout. It survives edits elsewhere in the file, so that a small
 * edit moves little.
 *
 * @param from where it starts
 * @param to where it ends
 * @param kind what it means
 * @param text pattern or variable
 * @param occurrence which of otherwise equal edges this is, from 0
 */
public record Strand(Node from, Node to, LinkKind kind, String text, int occurrence) {}
