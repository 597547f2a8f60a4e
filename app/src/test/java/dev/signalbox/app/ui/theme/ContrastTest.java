package dev.signalbox.app.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lines our style sheets draw, on every surface they can lie on (WCAG 2.2): the focus ring on
 * all of them, the edges and frames of the graph that tell something on the canvas and on cards.
 */
class ContrastTest {
  private static final double LINE = 3;
  private static final List<String> SURFACES =
      List.of("-sb-chrome", "-sb-bar", "-sb-canvas", "-sb-card");
  private static final List<String> GRAPH = List.of("-sb-canvas", "-sb-card");

  /** Lines that only part equals; what is selected, wrong or alive has another colour. */
  private static final List<String> QUIET =
      List.of("-sb-line", "-sb-line-soft", "-color-border-muted", "transparent", "null");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(-(?:color|sb)-[\\w-]+):\\s*(#[0-9a-fA-F]+|rgba?\\([^)]*\\)|-color-[\\w-]+);");
  private static final Pattern LINES = Pattern.compile("-fx-(?:border-color|stroke): ([^;]+);");
  private static final Pattern FOCUS = Pattern.compile(":focused|:focus-within|\\.ring");
  private static final Pattern EDGES =
      Pattern.compile(
          "\\.sb-(?:link|rubber|card|plate)\\b.*\\.(?:line|open-head|frame|port)|live-plate");

  /** The two looks of the window. */
  enum Look {
    LIGHT(new PrimerLight(), "\\.root \\{"),
    DARK(new PrimerDark(), "\\.root(?::dark)? \\{");

    private final Map<String, String> variables = new HashMap<>();

    Look(Theme theme, String ours) {
      // Further down the theme gives some of them other values within single controls.
      read(sheet(theme.getUserAgentStylesheet()), variables::putIfAbsent);
      Matcher roles = Pattern.compile(ours + "[^}]*}").matcher(sheet("signalbox.css"));
      while (roles.find()) {
        read(roles.group(), variables::put);
      }
    }

    private static void read(String text, BiConsumer<String, String> into) {
      Matcher matcher = VARIABLE.matcher(text);
      while (matcher.find()) {
        into.accept(matcher.group(1), matcher.group(2));
      }
    }

    Color colour(String name) {
      String value = Objects.requireNonNull(variables.get(name), name);
      return value.startsWith("-") ? colour(value) : Color.web(value);
    }

    double contrast(String on, String below) {
      Color ground = Contrast.over(colour(below), colour("-color-bg-default"));
      return Contrast.between(Contrast.over(colour(on), ground), ground);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFocusRingIsSeenOnEverySurface(Look look) {
    assertThat(colours(FOCUS)).isNotEmpty();
    assertThat(faint(look, FOCUS, SURFACES)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void edgesAreSeenOnTheCanvasAndOnCards(Look look) {
    assertThat(colours(EDGES)).isNotEmpty();
    assertThat(faint(look, EDGES, GRAPH)).isEmpty();
  }

  private static Map<String, Double> faint(Look look, Pattern selector, List<String> surfaces) {
    Map<String, Double> faint = new TreeMap<>();
    for (String colour : colours(selector)) {
      for (String surface : surfaces) {
        double contrast = look.contrast(colour, surface);
        if (contrast < LINE) {
          faint.put(colour + " on " + surface, contrast);
        }
      }
    }
    return faint;
  }

  /** Colours of lines in the rules with such a selector. */
  private static List<String> colours(Pattern selector) {
    return Stream.of("signalbox.css", "views.css", "editor.css", "../canvas/canvas.css")
        .flatMap(sheet -> RULE.matcher(sheet(sheet)).results())
        .filter(rule -> selector.matcher(rule.group(1)).find())
        .flatMap(rule -> LINES.matcher(rule.group(2)).results())
        .map((MatchResult line) -> line.group(1))
        .flatMap(colours -> Stream.of(colours.split("\\s+")))
        .filter(colour -> !QUIET.contains(colour))
        .distinct()
        .toList();
  }

  private static String sheet(String name) {
    Class<?> beside = name.startsWith("/") ? Theme.class : Themes.class;
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
