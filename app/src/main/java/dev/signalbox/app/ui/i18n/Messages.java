package dev.signalbox.app.ui.i18n;

import dev.signalbox.app.picture.Words;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The words of the window in one language.
 *
 * <p>Each room has a bundle of its own beside this class; pictures bring theirs. A key stands in
 * one bundle only.
 */
public final class Messages {
  private static final List<String> BUNDLES = bundles();

  private final List<ResourceBundle> bundles;
  private final Locale locale;
  private final UnaryOperator<String> disguise;

  private Messages(Locale locale, UnaryOperator<String> disguise) {
    this.locale = locale;
    this.disguise = disguise;
    this.bundles = BUNDLES.stream().map(name -> ResourceBundle.getBundle(name, locale)).toList();
  }

  /** The words of a language, English where it has none. */
  public static Messages of(Locale locale) {
    return new Messages(locale, UnaryOperator.identity());
  }

  /** English made longer and accented, so that truncation and forgotten keys are seen. */
  public static Messages pseudo() {
    return new Messages(Locale.ROOT, Pseudo::disguise);
  }

  /**
   * The text of a key with its placeholders filled in.
   *
   * @param arguments for {@code {0}} and so on, in {@link MessageFormat}'s notation; without any
   *     the text is taken as it stands
   * @throws java.util.MissingResourceException if no bundle has the key
   */
  public String text(String key, Object... arguments) {
    String pattern = disguise.apply(find(key));
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** A date and a time of day, as people who speak the language write them. */
  public String moment(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(instant.atZone(zone));
  }

  /** Whether there is a text for a key. */
  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /** All keys of all bundles. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
    return keys;
  }

  private static List<String> bundles() {
    Stream<String> rooms =
        Stream.of("shell", "canvas", "run", "views", "rules", "editor")
            .map(room -> Messages.class.getPackageName() + "." + room);
    return Stream.concat(rooms, Stream.of(Words.BUNDLE)).toList();
  }

  private String find(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElse(bundles.getFirst())
        .getString(key);
  }
}
