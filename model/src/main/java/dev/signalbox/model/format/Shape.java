package dev.signalbox.model.format;

/**
 * How a container is laid out.
 *
 * @param lead between the opening bracket and the first child
 * @param between between two children, with the comma
 * @param tail between the last child and the closing bracket
 */
record Shape(Gap lead, Gap between, Gap tail) {

  static Shape oneLine(String padding, String comma) {
    return new Shape(Gap.sameLine(padding), Gap.sameLine(comma), Gap.sameLine(padding));
  }

  static Shape expanded(String unit) {
    return new Shape(Gap.newLine("", unit), Gap.newLine(",", unit), Gap.newLine("", ""));
  }

  boolean breaks() {
    return lead.breaks() || between.breaks() || tail.breaks();
  }
}
