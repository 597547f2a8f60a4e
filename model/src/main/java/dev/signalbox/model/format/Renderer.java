package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Turns drafts into text in the style of a file. */
final class Renderer {
  /** Columns a new one-line container may reach when its neighbours stand on one line, too. */
  private static final int NEIGHBOURS_WIDTH = 120;

  private final String text;
  private final Style style;
  private final Examples examples;

  Renderer(JsonDocument document, Style style) {
    this.text = document.text();
    this.style = style;
    this.examples = new Examples(document);
  }

  /**
   * Where a value is written.
   *
   * @param part the part it plays, see {@link Examples}
   * @param example a neighbour to imitate; null when there is none
   * @param base white space at the start of its line
   * @param column where it starts in its line
   */
  record Place(String part, @Nullable JsonValue example, String base, int column) {}

  /** Writes a value the way its kind is written in this file. */
  String render(Draft draft, Place place) {
    return switch (draft) {
      case Draft.Obj object when !object.fields().isEmpty() -> object(object, place);
      case Draft.Arr array when !array.items().isEmpty() -> array(array, place);
      case Draft.Copy copy when !style.oneLine() -> copied(copy, place.base());
      default -> oneLine(draft, null);
    };
  }

  /** Writes a value on one line, spaced like the example where there is one. */
  String oneLine(Draft draft, @Nullable JsonValue example) {
    return switch (draft) {
      case Draft.Scalar scalar -> scalar.literal();
      case Draft.Copy copy -> oneLine(Draft.of(copy.source(), copy.value()), example);
      case Draft.Obj object when object.fields().isEmpty() -> "{}";
      case Draft.Arr array when array.items().isEmpty() -> "[]";
      case Draft.Obj object -> {
        List<Draft.Field> fields = object.fields();
        yield oneLineBrackets(
            fields.stream().map(field -> key(field, example)).toList(),
            true,
            example,
            i -> oneLine(fields.get(i).value(), child(example, fields.get(i).key())));
      }
      case Draft.Arr array ->
          oneLineBrackets(
              array.items().stream().map(item -> "").toList(),
              false,
              example,
              i -> oneLine(array.items().get(i), anyItem(example)));
    };
  }

  private String oneLineBrackets(
      List<String> keys, boolean object, @Nullable JsonValue example, IntFunction<String> child) {
    Box box = like(example, object);
    Shape own = box == null || !box.oneLine() ? null : box.shape(style);
    Shape shape = own == null || own.breaks() ? style.oneLineShape(object) : own;
    return new Brackets(style)
        .write(keys, object, shape, "", 0, (index, base, column) -> child.apply(index));
  }

  private String object(Draft.Obj object, Place place) {
    List<Draft.Field> fields = object.fields();
    Model model = model(object, place);
    if (staysOnOneLine(object, model, place)) {
      return oneLine(object, model.example());
    }
    return new Brackets(style)
        .write(
            fields.stream().map(field -> key(field, model.example())).toList(),
            true,
            model.expanded(style),
            place.base(),
            place.column(),
            (i, base, column) -> {
              String key = fields.get(i).key();
              JsonValue example = child(model.example(), key);
              return render(fields.get(i).value(), new Place(key, example, base, column));
            });
  }

  private String array(Draft.Arr array, Place place) {
    Model model = model(array, place);
    if (staysOnOneLine(array, model, place)) {
      return oneLine(array, model.example());
    }
    JsonValue example = anyItem(model.example());
    String part = Examples.item(place.part());
    return new Brackets(style)
        .write(
            array.items().stream().map(item -> "").toList(),
            false,
            model.expanded(style),
            place.base(),
            place.column(),
            (i, base, column) ->
                render(array.items().get(i), new Place(part, example, base, column)));
  }

  private boolean staysOnOneLine(Draft draft, Model model, Place place) {
    if (style.oneLine()) {
      return true;
    }
    if (!model.oneLine()) {
      return false;
    }
    int width = place.example() == null ? style.width() : Math.max(NEIGHBOURS_WIDTH, style.width());
    return place.column() + oneLine(draft, model.example()).length() <= width;
  }

  /**
   * What a container imitates.
   *
   * @param example the container it imitates; null for the file's usual way
   * @param shape how that one is laid out
   * @param oneLine whether that one stands on one line
   */
  private record Model(@Nullable JsonValue example, Shape shape, boolean oneLine) {
    Shape expanded(Style style) {
      return oneLine ? style.expandedShape() : shape;
    }
  }

  private Model model(Draft draft, Place place) {
    boolean object = draft instanceof Draft.Obj;
    Box box = like(place.example(), object);
    if (box == null) {
      box = like(examples.typical(place.part(), object), object);
    }
    Shape shape = box == null ? null : box.shape(style);
    if (box == null || shape == null || (Fitter.crowded(draft) && box.size() < 2)) {
      boolean oneLine = usuallyOneLine(draft, place.part());
      return new Model(null, oneLine ? style.oneLineShape(object) : style.expandedShape(), oneLine);
    }
    return new Model(box.value(), shape, box.oneLine());
  }

  /** What the file would do with a kind of value it does not hold yet. */
  private boolean usuallyOneLine(Draft draft, String part) {
    return switch (draft) {
      case Draft.Obj object when part.endsWith(Examples.ANY_ITEM) ->
          onOneLine(examples.typical(Examples.ANY_ITEM, true), false);
      case Draft.Obj object -> object.fields().size() == 1 && style.inlineObjects();
      case Draft.Arr array when array.items().stream().allMatch(Draft.Scalar.class::isInstance) ->
          onOneLine(examples.typical(Examples.ANY_LIST, false), true);
      default -> false;
    };
  }

  private boolean onOneLine(@Nullable JsonValue example, boolean otherwise) {
    Box box = example == null ? null : Box.of(example, text);
    return box == null ? otherwise : box.oneLine();
  }

  private @Nullable Box like(@Nullable JsonValue example, boolean object) {
    Box box = example == null ? null : Box.of(example, text);
    return box == null || box.isObject() != object || box.size() == 0 ? null : box;
  }

  /** A key with the colon behind it. */
  String key(Draft.Field field, @Nullable JsonValue example) {
    return JsonText.quote(field.key()) + colon(example);
  }

  private String colon(@Nullable JsonValue example) {
    if (example instanceof JsonObject object && !object.members().isEmpty()) {
      JsonMember first = object.members().getFirst();
      String colon = text.substring(first.key().range().end(), first.value().range().start());
      if (colon.length() < 4 && colon.indexOf('\n') < 0 && colon.indexOf('\r') < 0) {
        return colon;
      }
    }
    return style.colon();
  }

  private static @Nullable JsonValue child(@Nullable JsonValue example, String key) {
    return example instanceof JsonObject object ? object.get(key) : null;
  }

  private static @Nullable JsonValue anyItem(@Nullable JsonValue example) {
    return example instanceof JsonArray array
        ? array.items().stream()
            .filter(item -> item instanceof JsonObject || item instanceof JsonArray)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static String copied(Draft.Copy copy, String base) {
    String source = copy.source().text();
    String own = Box.indentAt(source, copy.value().range().start());
    StringBuilder out = new StringBuilder();
    for (String line : copy.value().range().in(source).split("(?<=\n)|(?<=\r)(?!\n)", -1)) {
      boolean first = out.isEmpty();
      out.append(first ? "" : base);
      out.append(!first && line.startsWith(own) ? line.substring(own.length()) : line);
    }
    return out.toString();
  }
}
