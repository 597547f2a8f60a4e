package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonDocument;

/**
 * The habits of a file.
 *
 * @param newline the line break used most
 * @param unit one step of indentation
 * @param colon what stands between key and value
 * @param comma what stands between neighbours on one line
 * @param objectPadding what stands inside the braces of a one-line object
 * @param arrayPadding what stands inside the brackets of a one-line array
 * @param width columns that one-line containers may reach, at least 80
 * @param oneLine whether the whole value stands on one line
 * @param inlineObjects whether any object with something in it stands on one line
 */
record Style(
    String newline,
    String unit,
    String colon,
    String comma,
    String objectPadding,
    String arrayPadding,
    int width,
    boolean oneLine,
    boolean inlineObjects) {

  /** Reads the habits of a document; a file without any gets the usual ones. */
  static Style of(JsonDocument document) {
    return new StyleReader(document).read();
  }

  /** The layout of a one-line container. */
  Shape oneLineShape(boolean object) {
    return Shape.oneLine(object ? objectPadding : arrayPadding, comma);
  }

  /** The layout of a container with one child per line. */
  Shape expandedShape() {
    return Shape.expanded(unit);
  }
}
