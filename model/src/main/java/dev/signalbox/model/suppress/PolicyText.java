package dev.signalbox.model.suppress;

import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.KeyOrder;
import dev.signalbox.model.format.Pruner;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes decisions into {@code findings.policy.json} and leaves everything else as it stands. A
 * text that cannot be read is refused, never replaced; an empty one counts as no file.
 */
public final class PolicyText {
  /** A file that decides nothing. */
  public static final String EMPTY = "{\n  \"version\": 1\n}\n";

  private static final KeyOrder ORDER =
      KeyOrder.of(PolicyFile.VERSION, PolicyFile.SEVERITY, PolicyFile.SUPPRESS);

  private final JsonDocument document;
  private final JsonObject root;

  private PolicyText(JsonDocument document, JsonObject root) {
    this.document = document;
    this.root = root;
  }

  /**
   * The text with a finding suppressed; where it is already, the reason becomes the new one.
   *
   * @throws PolicyException when the text is no policy
   */
  public static String suppressing(String text, Suppression suppression) throws PolicyException {
    return of(text).suppressing(suppression);
  }

  /**
   * The text that no longer suppresses a finding, for whatever reason; unchanged when it does not.
   *
   * @throws PolicyException when the text is no policy
   */
  public static String reporting(String text, Suppression suppression) throws PolicyException {
    PolicyText read = of(text);
    Set<TextRange> gone =
        read.entries().stream()
            .filter(entry -> same(entry, suppression))
            .map(JsonValue::range)
            .collect(Collectors.toSet());
    return gone.isEmpty() ? text : read.without(gone);
  }

  /**
   * The text that gives findings of a code a severity.
   *
   * @throws PolicyException when the text is no policy
   */
  public static String judging(String text, String code, Severity severity) throws PolicyException {
    return of(text).judging(code, Draft.text(severity.name().toLowerCase(Locale.ROOT)));
  }

  /**
   * The text that leaves the severity of a code as it usually is; unchanged when it does.
   *
   * @throws PolicyException when the text is no policy
   */
  public static String unjudging(String text, String code) throws PolicyException {
    PolicyText read = of(text);
    JsonObject severities = read.root.object(PolicyFile.SEVERITY);
    Set<TextRange> gone =
        severities == null
            ? Set.of()
            : severities.members().stream()
                .filter(member -> member.key().value().equals(code))
                .map(JsonMember::range)
                .collect(Collectors.toSet());
    return gone.isEmpty() ? text : read.without(gone);
  }

  private static PolicyText of(String text) throws PolicyException {
    String before = text.isBlank() ? EMPTY : text;
    PolicyFile.read(before);
    JsonDocument document = JsonParser.parse(before);
    return new PolicyText(document, (JsonObject) document.root());
  }

  private String suppressing(Suppression suppression) {
    Draft.Obj draft =
        Draft.object()
            .with(PolicyFile.CODE, suppression.code())
            .with(PolicyFile.ABOUT, suppression.about())
            .with(PolicyFile.REASON, suppression.reason());
    JsonArray list = root.array(PolicyFile.SUPPRESS);
    if (list == null) {
      return withMember(root, PolicyFile.SUPPRESS, new Draft.Arr(List.of(draft)));
    }
    JsonValue reason =
        list.items().stream()
            .filter(entry -> same(entry, suppression))
            .map(entry -> ((JsonObject) entry).get(PolicyFile.REASON))
            .findFirst()
            .orElse(null);
    return reason == null
        ? applied(splice().addItem(list, list.items().size(), draft))
        : applied(List.of(splice().replace(reason, Draft.text(suppression.reason()))));
  }

  private String judging(String code, Draft severity) {
    JsonObject severities = root.object(PolicyFile.SEVERITY);
    if (severities == null) {
      return withMember(root, PolicyFile.SEVERITY, Draft.object().with(code, severity));
    }
    JsonValue old = severities.get(code);
    return old == null
        ? withMember(severities, code, severity)
        : applied(List.of(splice().replace(old, severity)));
  }

  private List<JsonValue> entries() {
    JsonArray list = root.array(PolicyFile.SUPPRESS);
    return list == null ? List.of() : list.items();
  }

  private static boolean same(JsonValue entry, Suppression suppression) {
    return entry instanceof JsonObject object
        && suppression.code().equals(object.string(PolicyFile.CODE))
        && suppression.about().equals(object.string(PolicyFile.ABOUT));
  }

  private String withMember(JsonObject object, String key, Draft value) {
    return applied(splice().addMembers(object, List.of(new Draft.Field(key, value)), ORDER));
  }

  private String without(Set<TextRange> gone) {
    return applied(Pruner.prune(document, gone, Set.of()));
  }

  private Splice splice() {
    return new Splice(document);
  }

  private String applied(List<TextEdit> edits) {
    return new TextEdits(edits).apply(document.text());
  }
}
