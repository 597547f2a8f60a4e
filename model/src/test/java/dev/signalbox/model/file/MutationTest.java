package dev.signalbox.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.AddRule;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.graph.ServicesGraph;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Damaged files open, keep every byte, and are edited rightly or not at all. */
class MutationTest {
  private static final int MUTATIONS = 100_000;
  private static final int LONGEST = 1_500;
  private static final String SHARED = System.getProperty("signalbox.shared", "../../shared");
  private static final byte[] LIKELY =
      "{}[]\",:\\/u0019eE-+. \t\n\r*tfn\u0000".getBytes(StandardCharsets.UTF_8);

  @Test
  void anyBytesOpenAndStay() throws IOException {
    List<byte[]> files = files();
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(i);
      byte[] bytes = mutated(files.get(i % files.size()), random);
      String text = Utf8.decode(bytes);
      JsonDocument document = JsonParser.parse(text);
      if (!document.text().equals(text)
          || !Arrays.equals(Utf8.encode(text), bytes)
          || !nested(document.root(), new TextRange(0, text.length()))) {
        throw new AssertionError("mutation " + i + " lost something: " + text);
      }
      ServicesGraph.of(ConfigReader.read(document));
      edit(document, new AddBinding("web", "api", "API_URL"));
      edit(document, new AddRule(Scope.PROJECT, RuleList.REWRITES, 0, AddRule.rewrite("/a", "/b")));
    }
  }

  private static void edit(JsonDocument document, Edit edit) {
    try {
      TextEdits edits = edit.on(document);
      String after = edits.apply(document.text());
      if (JsonParser.parse(after).errors().size() != document.errors().size()
          || !edits.inverse(document.text()).apply(after).equals(document.text())) {
        throw new AssertionError(edit + " damaged " + document.text());
      }
    } catch (EditRefused refused) {
      assertThat(refused.sentence()).isNotEmpty();
    }
  }

  /** Whether every value lies inside the one around it and behind the one before it. */
  private static boolean nested(JsonValue value, TextRange around) {
    int from = value.range().start();
    boolean inside = around.contains(value.range());
    for (JsonValue child : children(value)) {
      inside &= child.range().start() >= from && nested(child, value.range());
      from = child.range().end();
    }
    return inside;
  }

  private static List<JsonValue> children(JsonValue value) {
    return switch (value) {
      case JsonArray array -> array.items();
      case JsonObject object ->
          object.members().stream().flatMap(m -> Stream.of(m.key(), m.value())).toList();
      default -> List.of();
    };
  }

  /** One to three times bytes are changed, taken out, put in or doubled. */
  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, at + random.nextInt(20));
      byte other =
          random.nextBoolean() ? LIKELY[random.nextInt(LIKELY.length)] : (byte) random.nextInt();
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> joined(bytes, at, new byte[] {other}, at);
            case 1 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            case 2 -> joined(bytes, at, new byte[0], end);
            default -> joined(bytes, at, new byte[] {other}, Math.min(bytes.length, at + 1));
          };
    }
    return bytes;
  }

  /** The bytes up to a place, others, and the bytes from a place. */
  private static byte[] joined(byte[] bytes, int until, byte[] others, int from) {
    byte[] joined = Arrays.copyOf(bytes, until + others.length + bytes.length - from);
    System.arraycopy(others, 0, joined, until, others.length);
    System.arraycopy(bytes, from, joined, until + others.length, bytes.length - from);
    return joined;
  }

  private static List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    files.add(
        "{\"services\":{\"web\":{\"root\":\"é\\u00e9😀\"}}}".getBytes(StandardCharsets.UTF_8));
    Path folder =
        Path.of(System.getProperty("signalbox.realworld", SHARED + "/realworld"), "files");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.sorted().toList()) {
          if (Files.size(file) < LONGEST) {
            files.add(Files.readAllBytes(file));
          }
        }
      }
    }
    return files;
  }
}
