package dev.signalbox.model.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.check.Check;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Time of the whole analysis of a large table and of the analysis after one rule was edited,
 * inserted, removed or moved by fifteen places, beside the naive estimate of the same question: for
 * every pair of rules, 15 strings of one through the regular expression of the other. CPU time, so
 * that other work on the machine does not count; the median of several rounds after a warm-up. A
 * full analysis remembers nothing; the edited table differs in one rule from the one analysed
 * before it.
 */
public final class AnalysisBenchmark {
  private static final int SAMPLES = 15;
  private static final int ROUNDS = 45;
  private static final int MOVED_BY = 15;
  private static final int WARM_UP = 40;
  private static final int RULES = 639;
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnalysisBenchmark() {}

  /**
   * Prints the times.
   *
   * @param arguments a {@code vercel.json} with redirects; none for an invented table of 639
   *     redirects
   */
  public static void main(String[] arguments) throws IOException {
    String given = arguments.length == 0 ? invented() : Files.readString(Path.of(arguments[0]));
    String text = JSON.readTree(given).toPrettyString();
    Config config = read(text);
    List<Config> edited =
        IntStream.range(0, 3 * ROUNDS).mapToObj(round -> read(edited(text, round))).toList();
    System.out.printf(
        Locale.ROOT,
        "%d rules, %d findings%n",
        config.routing().rules().count(),
        Check.of(config).size());
    Check check = new Check();
    IntStream.range(0, WARM_UP).forEach(round -> full(config));
    IntStream.range(0, 10 * WARM_UP)
        .forEach(round -> edit(check, config, edited.get(round % edited.size())));
    print("naive: every pair, 15 strings", round -> naive(config, round));
    long full = print("full analysis", round -> full(config));
    for (Change change : Change.values()) {
      List<Config> changed = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        changed.add(read(change.on(text, round)));
      }
      changed.forEach(next -> edit(check, config, next));
      long edit = print(change.words, round -> edit(check, config, changed.get(round)));
      System.out.printf(
          Locale.ROOT, "%s: 1/%.1f of the full analysis%n", change.words, 1.0 * full / edit);
    }
  }

  /** What is done to one rule, another one in each round. */
  private enum Change {
    EDITED("after one edited rule"),
    INSERTED("after one inserted rule"),
    REMOVED("after one removed rule"),
    MOVED("after one moved rule");

    private final String words;

    Change(String words) {
      this.words = words;
    }

    String on(String text, int round) throws JsonProcessingException {
      ObjectNode root = (ObjectNode) JSON.readTree(text);
      ArrayNode rules = root.withArray("/redirects");
      int at = rules.size() * (round + 1) / (ROUNDS + 2);
      switch (this) {
        case EDITED -> {
          return edited(text, round);
        }
        case INSERTED -> {
          ObjectNode copy = rules.get(at).deepCopy();
          rules.insert(at, copy.put("source", "/inserted-" + round + "/:page*"));
        }
        case REMOVED -> rules.remove(at);
        case MOVED -> rules.insert(Math.min(at + MOVED_BY, rules.size() - 1), rules.remove(at));
      }
      return root.toPrettyString();
    }
  }

  /** The table as it was is analysed before, outside the measured time. */
  private static long edit(Check check, Config config, Config edited) {
    check.run(config, () -> false);
    return time(() -> check.run(edited, () -> false));
  }

  private static long print(String what, ToLongFunction<Integer> measured) {
    long[] nanos =
        IntStream.range(0, ROUNDS)
            .mapToLong(round -> measured.applyAsLong(round))
            .sorted()
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%-50s %9.1f ms (median of %d, from %.1f to %.1f)%n",
        what,
        nanos[ROUNDS / 2] / 1e6,
        ROUNDS,
        nanos[0] / 1e6,
        nanos[ROUNDS - 1] / 1e6);
    return nanos[ROUNDS / 2];
  }

  private static long full(Config config) {
    return time(() -> new Check().run(config, () -> false));
  }

  private static long time(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /** Strings are made outside the measured time. */
  private static long naive(Config config, int seed) {
    List<String> sources =
        RouteCompiler.compile(config.routing()).rules().stream()
            .map(CompiledRule::source)
            .map(source -> source.src())
            .toList();
    List<Pattern> patterns = sources.stream().map(Pattern::compile).toList();
    RandomStrings random = new RandomStrings(new Random(seed));
    List<List<String>> strings =
        sources.stream().map(source -> random.of(JsRegex.parse(source).root(), SAMPLES)).toList();
    return time(() -> {
      int found = 0;
      for (Pattern pattern : patterns) {
        for (List<String> samples : strings) {
          for (String sample : samples) {
            found += pattern.matcher(sample).find() ? 1 : 0;
          }
        }
      }
      if (found == 0) {
        throw new IllegalStateException("the strings match nothing");
      }
    });
  }

  private static Config read(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  /** One source of the table says something else. */
  private static String edited(String text, int round) {
    int at = text.indexOf("\"source\"", text.length() * (round + 1) / (3 * ROUNDS + 2));
    int quote = text.indexOf('"', text.indexOf(':', at)) + 2;
    return text.substring(0, quote) + "edited-" + round + text.substring(quote);
  }

  private static String invented() {
    Random random = new Random(11);
    return IntStream.range(0, RULES)
        .mapToObj(i -> rule(i, random))
        .collect(Collectors.joining(",\n", "{ \"redirects\": [\n", "] }\n"));
  }

  private static String rule(int i, Random random) {
    String page = "area" + random.nextInt(20) + "/topic" + random.nextInt(60) + "/page-" + i % 400;
    String source =
        switch (i % 20) {
          case 0 -> "/area" + i + "/:path*";
          case 1 -> "/" + page + "/:section/old";
          case 2 -> "/:lang(en|de|fr)/" + page;
          default -> "/(" + page + "/?)";
        };
    return "{ \"source\": \"%s\", \"destination\": \"/new/%s\", \"permanent\": %s }"
        .formatted(source, page, random.nextBoolean());
  }
}
