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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast of the colours we put on each other, computed from the shipped themes (WCAG 2.2). */
class ContrastTest {
  private static final List<String> SURFACES = List.of("bg-default", "bg-subtle", "bg-inset");
  private static final List<Theme> THEMES = List.of(new PrimerLight(), new PrimerDark());
  private static final Pattern VARIABLE =
      Pattern.compile("-color-([\\w-]+):\\s*(#[0-9a-fA-F]+|rgba?\\([^)]*\\)|-color-[\\w-]+);");

  static Stream<Arguments> text() {
    Stream<Arguments> plain = pairs(List.of("fg-default", "fg-muted"), SURFACES);
    Stream<Arguments> states =
        Stream.of("accent", "success", "warning", "danger")
            .flatMap(state ->
                pairs(
                    List.of(state + "-fg"), List.of("bg-default", "bg-inset", state + "-subtle")));
    Stream<Arguments> filled = pairs(List.of("fg-emphasis"), List.of("accent-emphasis"));
    return Stream.of(plain, states, filled).flatMap(pairs -> pairs);
  }

  static Stream<Arguments> shapes() {
    return pairs(
        List.of("accent-emphasis", "neutral-emphasis", "danger-emphasis", "warning-fg"), SURFACES);
  }

  @ParameterizedTest
  @MethodSource("text")
  void textCanBeRead(Theme theme, String on, String below) {
    assertThat(contrast(theme, on, below)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void edgesAndTheFocusRingAreSeen(Theme theme, String on, String below) {
    assertThat(contrast(theme, on, below)).isGreaterThanOrEqualTo(3);
  }

  private static Stream<Arguments> pairs(List<String> on, List<String> below) {
    return THEMES.stream()
        .flatMap(theme ->
            on.stream()
                .flatMap(
                    colour -> below.stream().map(ground -> Arguments.of(theme, colour, ground))));
  }

  private static double contrast(Theme theme, String on, String below) {
    Map<String, String> variables = variables(theme);
    Color base = colour(variables, "bg-default");
    Color ground = over(colour(variables, below), base);
    double one = luminance(over(colour(variables, on), ground));
    double other = luminance(ground);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static Map<String, String> variables(Theme theme) {
    try (InputStream in =
        Objects.requireNonNull(Theme.class.getResourceAsStream(theme.getUserAgentStylesheet()))) {
      Map<String, String> found = new HashMap<>();
      Matcher matcher = VARIABLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        found.putIfAbsent(matcher.group(1), matcher.group(2));
      }
      return found;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Color colour(Map<String, String> variables, String name) {
    String value = Objects.requireNonNull(variables.get(name), name);
    return value.startsWith("-color-")
        ? colour(variables, value.substring("-color-".length()))
        : Color.web(value);
  }

  private static Color over(Color top, Color below) {
    double alpha = top.getOpacity();
    return Color.color(
        mix(top.getRed(), below.getRed(), alpha),
        mix(top.getGreen(), below.getGreen(), alpha),
        mix(top.getBlue(), below.getBlue(), alpha));
  }

  private static double mix(double top, double below, double alpha) {
    return top * alpha + below * (1 - alpha);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
