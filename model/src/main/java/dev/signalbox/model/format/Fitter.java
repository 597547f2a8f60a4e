package dev.signalbox.model.format;

import java.util.List;

/**
 * Lays out drafts the way a formatter does: on one line where it fits and reads well, else with one
 * child per line. Used where a line of the file has become too long.
 */
final class Fitter {
  private final Renderer renderer;
  private final Style style;

  Fitter(Renderer renderer, Style style) {
    this.renderer = renderer;
    this.style = style;
  }

  String fit(Draft draft, String base, int column) {
    String line = renderer.oneLine(draft, null);
    boolean fits = !crowded(draft) && column + line.length() <= style.width();
    return switch (draft) {
      case Draft.Obj object when !fits && !object.fields().isEmpty() ->
          brackets(
              object.fields().stream().map(field -> renderer.key(field, null)).toList(),
              true,
              object.fields().stream().map(Draft.Field::value).toList(),
              base,
              column);
      case Draft.Arr array when !fits && !array.items().isEmpty() ->
          brackets(
              array.items().stream().map(item -> "").toList(), false, array.items(), base, column);
      default -> line;
    };
  }

  private String brackets(
      List<String> keys, boolean object, List<Draft> children, String base, int column) {
    return new Brackets(style)
        .write(
            keys,
            object,
            style.expandedShape(),
            base,
            column,
            (index, childBase, childColumn) -> fit(children.get(index), childBase, childColumn));
  }

  /** Whether somewhere in it an array holds several objects of several fields. */
  static boolean crowded(Draft draft) {
    return switch (draft) {
      case Draft.Obj object -> object.fields().stream().anyMatch(field -> crowded(field.value()));
      case Draft.Arr array ->
          (array.items().size() > 1 && array.items().stream().allMatch(Fitter::rich))
              || array.items().stream().anyMatch(Fitter::crowded);
      case Draft.Scalar scalar -> false;
      case Draft.Copy copy -> crowded(Draft.of(copy.source(), copy.value()));
    };
  }

  private static boolean rich(Draft draft) {
    return draft instanceof Draft.Obj object && object.fields().size() > 1;
  }
}
