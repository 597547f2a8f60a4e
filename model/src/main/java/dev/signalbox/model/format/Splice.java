package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into one document. Values passed in must come from the tree of that document, and the
 * document must be free of syntax errors.
 */
public final class Splice {
  private final JsonDocument document;
  private final String text;
  private final Style style;
  private final Renderer renderer;
  private final Fitter fitter;

  /** Reads the style of the document once. */
  public Splice(JsonDocument document) {
    this.document = document;
    this.text = document.text();
    this.style = Style.of(document);
    this.renderer = new Renderer(document, style);
    this.fitter = new Fitter(renderer, style);
  }

  /**
   * Adds members an object does not have yet. Under {@link KeyOrder#LAST} keys are taken for names
   * of like things, so that a new value imitates its neighbours.
   */
  public List<TextEdit> addMembers(JsonObject object, List<Draft.Field> fields, KeyOrder order) {
    if (fields.isEmpty()) {
      return List.of();
    }
    List<Draft.Field> all = new ArrayList<>(fields(object));
    order.sort(fields).stream()
        .sorted(Comparator.comparingInt(field -> order.place(object, field.key())))
        .toList()
        .reversed()
        .forEach(field -> all.add(order.place(object, field.key()), field));
    return reflowed(box(object), insertMembers(object, fields, order), new Draft.Obj(all));
  }

  /** Adds members, however long their line becomes. */
  List<TextEdit> insertMembers(JsonObject object, List<Draft.Field> fields, KeyOrder order) {
    List<Draft.Field> sorted = order.sort(fields);
    Box box = box(object);
    if (sorted.isEmpty()) {
      return List.of();
    }
    if (box.size() == 0) {
      return List.of(fill(box, new Draft.Obj(sorted)));
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Draft.Field field : sorted) {
      int index = order.place(object, field.key());
      JsonValue example =
          order.keys().isEmpty() ? neighbour(values(object), index, field.value()) : null;
      edits.add(
          insert(box, index, renderer.key(field, object), field.value(), example, field.key()));
    }
    return edits;
  }

  /** Adds an item to an array, so that it gets the given index. */
  public List<TextEdit> addItem(JsonArray array, int index, Draft item) {
    return addItems(array, index, List.of(item));
  }

  /** Adds items to an array, the first of them at the given index. */
  public List<TextEdit> addItems(JsonArray array, int index, List<Draft> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    List<Draft> all = new ArrayList<>(items(array));
    all.addAll(index, items);
    return reflowed(box(array), insertItems(array, index, items), new Draft.Arr(all));
  }

  /** Adds items, however long their line becomes. */
  List<TextEdit> insertItems(JsonArray array, int index, List<Draft> items) {
    Box box = box(array);
    if (items.isEmpty()) {
      return List.of();
    }
    if (box.size() == 0) {
      return List.of(fill(box, new Draft.Arr(items)));
    }
    String part = Examples.item(Lineage.of(document, array).part());
    List<TextEdit> edits = new ArrayList<>();
    for (Draft item : items) {
      edits.add(insert(box, index, "", item, neighbour(array.items(), index, item), part));
    }
    return edits;
  }

  /** Moves an item of an array; {@code to} is its index afterwards. */
  public List<TextEdit> moveItem(JsonArray array, int from, int to) {
    if (from == to) {
      return List.of();
    }
    Box box = box(array);
    List<TextEdit> edits = new ArrayList<>(Removal.of(box, Set.of(from)));
    int index = to < from ? to : to + 1;
    edits.add(place(box, index, box.children().get(from).in(text)));
    return edits;
  }

  /** Writes another value in place of one. */
  public TextEdit replace(JsonValue value, Draft draft) {
    Lineage lineage = Lineage.of(document, value);
    String written =
        insideOneLine(lineage.parent())
            ? renderer.oneLine(draft, value)
            : renderer.render(draft, placeOf(value.range(), lineage.part(), value));
    return new TextEdit(value.range(), written);
  }

  /** Writes another member, key and value, in place of one. */
  TextEdit replaceMember(JsonObject object, JsonMember member, Draft.Field field) {
    String key = renderer.key(field, object);
    String base = Box.indentAt(text, member.range().start());
    int column = member.range().start() - Box.lineStart(text, member.range().start());
    String value =
        insideOneLine(object)
            ? renderer.oneLine(field.value(), null)
            : renderer.render(
                field.value(), new Renderer.Place(field.key(), null, base, column + key.length()));
    return new TextEdit(member.range(), key + value);
  }

  Box box(JsonValue container) {
    Box box = Box.of(container, text);
    if (box == null) {
      throw new IllegalArgumentException("no container: " + container.range());
    }
    return box;
  }

  /** Fills an empty container. */
  private TextEdit fill(Box box, Draft draft) {
    TextRange range = box.value().range();
    Lineage lineage = Lineage.of(document, box.value());
    return insideOneLine(lineage.parent())
        ? inside(box, renderer.oneLine(draft, null))
        : inside(box, renderer.render(draft, placeOf(range, lineage.part(), null)));
  }

  private static TextEdit inside(Box box, String written) {
    return new TextEdit(box.interior(), written.substring(1, written.length() - 1));
  }

  private TextEdit insert(
      Box box, int index, String key, Draft value, @Nullable JsonValue example, String part) {
    if (box.oneLine()) {
      return place(box, index, key + renderer.oneLine(value, example));
    }
    Gap gap = gapBefore(box, index);
    String base = gap.breaks() ? gap.childBase(box.base()) : lineBase(box, index);
    int column = base.length() + gap.after().length() + key.length();
    return place(
        box, index, key + renderer.render(value, new Renderer.Place(part, example, base, column)));
  }

  private Gap gapBefore(Box box, int index) {
    Gap lead = index == 0 ? Gap.read(box.leadText(), box.base()) : null;
    return lead == null ? box.gapFor(index, style) : lead;
  }

  private String lineBase(Box box, int index) {
    return Box.indentAt(text, box.children().get(Math.max(0, index - 1)).end());
  }

  /** Puts a child's text between its neighbours. */
  private TextEdit place(Box box, int index, String child) {
    String gap = box.gapFor(index, style).text(style.newline(), box.base());
    return index == 0
        ? TextEdit.insert(box.children().getFirst().start(), child + gap)
        : TextEdit.insert(box.children().get(index - 1).end(), gap + child);
  }

  /**
   * The edits as they are, unless they make a one-line container too long or hard to read: then the
   * outermost container of that line is laid out anew.
   */
  private List<TextEdit> reflowed(Box box, List<TextEdit> edits, Draft result) {
    JsonValue outer = outermostOneLine(box);
    if (outer == null) {
      return edits;
    }
    int start = outer.range().start();
    int length = Box.lineEnd(text, start) - Box.lineStart(text, start);
    int added = edits.stream().mapToInt(edit -> edit.replacement().length()).sum();
    boolean crowds = Fitter.crowded(result) && !Fitter.crowded(draft(box.value(), box, null));
    if (length + added <= style.width() && !crowds) {
      return edits;
    }
    String base = Box.indentAt(text, start);
    int column = start - Box.lineStart(text, start);
    String fitted = fitter.fit(draft(outer, box, result), base, column);
    return List.of(new TextEdit(outer.range(), fitted));
  }

  private @Nullable JsonValue outermostOneLine(Box box) {
    return style.oneLine()
        ? null
        : Lineage.of(document, box.value()).chain().stream()
            .filter(container -> box(container).size() > 0 && box(container).oneLine())
            .findFirst()
            .orElse(null);
  }

  /** A value as a draft, with another draft in place of one container in it. */
  private Draft draft(JsonValue value, Box changed, @Nullable Draft result) {
    if (result != null && value.range().equals(changed.value().range())) {
      return result;
    }
    return switch (value) {
      case JsonObject object ->
          new Draft.Obj(
              object.members().stream()
                  .map(m -> new Draft.Field(m.key().value(), draft(m.value(), changed, result)))
                  .toList());
      case JsonArray array ->
          new Draft.Arr(array.items().stream().map(i -> draft(i, changed, result)).toList());
      default -> new Draft.Scalar(value.range().in(text));
    };
  }

  private List<Draft.Field> fields(JsonObject object) {
    return ((Draft.Obj) draft(object, box(object), null)).fields();
  }

  private List<Draft> items(JsonArray array) {
    return ((Draft.Arr) draft(array, box(array), null)).items();
  }

  private static List<JsonValue> values(JsonObject object) {
    return object.members().stream().map(JsonMember::value).toList();
  }

  private boolean insideOneLine(@Nullable JsonValue container) {
    return container != null && box(container).oneLine();
  }

  private Renderer.Place placeOf(TextRange range, String part, @Nullable JsonValue example) {
    String base = Box.indentAt(text, range.start());
    return new Renderer.Place(
        part, example, base, range.start() - Box.lineStart(text, range.start()));
  }

  /** The nearest neighbour of the same kind: first those before the place, then those after it. */
  private static @Nullable JsonValue neighbour(List<JsonValue> values, int index, Draft draft) {
    boolean object = draft instanceof Draft.Obj;
    for (int i = index - 1; i >= 0; i--) {
      if (object ? values.get(i) instanceof JsonObject : values.get(i) instanceof JsonArray) {
        return values.get(i);
      }
    }
    for (int i = index; i < values.size(); i++) {
      if (object ? values.get(i) instanceof JsonObject : values.get(i) instanceof JsonArray) {
        return values.get(i);
      }
    }
    return null;
  }
}
