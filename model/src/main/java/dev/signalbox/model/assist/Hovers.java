package dev.signalbox.model.assist;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what a place of the text is about. */
public final class Hovers {
  private static final int MAX_FINDINGS = 4;

  private Hovers() {}

  /** The innermost member around a place, with the object it stands in. */
  private record Place(List<Step> container, JsonMember member) {}

  /**
   * What there is to say about a place; empty where there is nothing.
   *
   * @param snapshot of the text, with its findings as far as they are known
   * @param offset in the working text
   */
  public static Optional<Hover> at(Snapshot snapshot, int offset) {
    List<Hover.Part> parts = new ArrayList<>();
    @Nullable TextRange range = null;
    for (Finding finding : snapshot.findings()) {
      if (finding.range().touches(offset) && parts.size() < MAX_FINDINGS) {
        parts.add(new Hover.Part(Hover.Kind.FINDING, finding.message(), finding.why()));
        range = range == null ? finding.range() : range;
      }
    }
    Optional<Place> found = place(snapshot.working().root(), offset);
    if (found.isPresent()) {
      Place place = found.get();
      JsonMember member = place.member();
      if (member.key().range().touches(offset)) {
        String docs = KeyDocs.of(place.container(), member.key().value());
        if (!docs.isEmpty()) {
          parts.add(new Hover.Part(Hover.Kind.KEY, member.key().value(), docs));
          range = member.key().range();
        }
      } else if (member.value() instanceof JsonString string) {
        Optional<Hover.Part> about = about(snapshot, place, string);
        about.ifPresent(parts::add);
        range = about.isPresent() ? string.range() : range;
      }
    }
    return range == null ? Optional.empty() : Optional.of(new Hover(range, parts));
  }

  private static Optional<Hover.Part> about(Snapshot snapshot, Place place, JsonString value) {
    return switch (place.member().key().value()) {
      case "source" -> matches(value.value());
      case "service" ->
          snapshot
              .config()
              .service(value.value())
              .map(service ->
                  new Hover.Part(
                      Hover.Kind.SERVICE,
                      service.name(),
                      String.valueOf(
                          service.member().value() instanceof JsonObject json
                              ? json.string("root")
                              : "")));
      default -> Optional.empty();
    };
  }

  private static Optional<Hover.Part> matches(String source) {
    List<String> examples = MatchExamples.of(source);
    return examples.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hover.Part(Hover.Kind.MATCHES, source, String.join("\n", examples)));
  }

  private static Optional<Place> place(JsonValue root, int offset) {
    List<Step> path = new ArrayList<>();
    @Nullable Place innermost = null;
    @Nullable JsonValue here = root;
    while (here != null) {
      @Nullable JsonValue next = null;
      if (here instanceof JsonObject object) {
        for (JsonMember member : object.members()) {
          if (member.range().touches(offset)) {
            innermost = new Place(List.copyOf(path), member);
            path.add(new Step.Key(member.key().value()));
            next = member.value().range().touches(offset) ? member.value() : null;
            break;
          }
        }
      } else if (here instanceof JsonArray array) {
        List<JsonValue> items = array.items();
        int index =
            IntStream.range(0, items.size())
                .filter(i -> items.get(i).range().touches(offset))
                .findFirst()
                .orElse(-1);
        if (index >= 0) {
          path.add(new Step.Item(index));
          next = items.get(index);
        }
      }
      here = next;
    }
    return Optional.ofNullable(innermost);
  }
}
