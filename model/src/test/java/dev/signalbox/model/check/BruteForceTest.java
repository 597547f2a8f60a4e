package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.diff.ConfigDifference;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.OwnerChanges;
import dev.signalbox.model.diff.RequestSet;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowMemory;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.TableReader;
import dev.signalbox.model.pattern.PathPattern;
import dev.signalbox.model.syntax.JsonParser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Verdicts on random tables against trying every path up to eight characters. */
class BruteForceTest {
  private static final int TABLES = Integer.getInteger("signalbox.tables", 2_000);

  /** Sources name no letter but a, so b stands for every other character. */
  private static final List<String> PATHS = paths("ab/", 8);

  private static final List<String> SOURCES =
      List.of(
          "/",
          "/a",
          "/aa",
          "/a/a",
          "/:p",
          "/:p*",
          "/:p+",
          "/(.*)",
          "/a/(.*)",
          "/a/:p*",
          "/aa/:p+",
          "/a(/.*)?",
          "/:p/a",
          "/:p/:q",
          "/:p/a/:q*",
          "/(a|aa)",
          "/(a+)",
          "/(a|aa)/:p",
          "/((?!a).*)",
          "/((?!a/|aa$).*)",
          "/a:p",
          "/:p(a[^a/]*)",
          "/((?!a)[^/]+)/:q?",
          "/:p?",
          "/aa/((?!a).*)");
  private static final Map<String, BitSet> MATCHING =
      SOURCES.stream().collect(Collectors.toMap(source -> source, BruteForceTest::matching));

  /** A table, every path's matching rules known. */
  private record Table(List<String> sources, List<String> services, List<BitSet> matching) {}

  private final ConfigDifference difference = new ConfigDifference();
  private final FlowMemory memory = new FlowMemory(Budget.standard());

  @Test
  void verdictsEqualTryingEveryPath() {
    Random random = new Random(20260816);
    int dead = 0;
    int moved = 0;
    for (int i = 0; i < TABLES; i++) {
      Table table = table(random);
      memory.begin(Budget.standard());
      Flow flow =
          memory.flow(
              TableReader.read(
                  "", ConfigReader.read(JsonParser.parse(json(table))).routing(), false, memory));
      for (FlowRule rule : flow.rules()) {
        dead += checkDead(table, flow, rule) ? 1 : 0;
        checkOverlaps(table, flow, rule);
      }
      checkUncovered(table, flow);
      moved += checkMove(table, random) ? 1 : 0;
    }
    System.out.println(
        "brute force: "
            + TABLES
            + " tables, "
            + dead
            + " dead rules, "
            + moved
            + " moves that change an owner, all agree");
  }

  private boolean checkDead(Table table, Flow flow, FlowRule rule) {
    int index = rule.position();
    BitSet reached = (BitSet) table.matching().get(index).clone();
    IntStream.range(0, index).forEach(earlier -> reached.andNot(table.matching().get(earlier)));
    assertThat(flow.arrival(rule).never())
        .as("dead: %s in %s", table.sources().get(index), table.sources())
        .isEqualTo(reached.isEmpty());
    Language arriving = flow.arrival(rule).requests().paths(Budget.standard());
    BitSet found = new BitSet();
    IntStream.range(0, PATHS.size())
        .filter(path -> arriving.contains(PATHS.get(path)))
        .forEach(found::set);
    assertThat(found).as("arriving at %s in %s", index, table.sources()).isEqualTo(reached);
    if (reached.isEmpty() && !table.matching().get(index).isEmpty()) {
      Cover answer =
          Cover.of(rule.match().requests(), flow.diverters(rule).toList(), Budget.standard());
      List<FlowRule> cover = answer.rules();
      assertThat(answer.smallest()).isTrue();
      assertThat(cover).hasSize(smallestCover(table, index));
      BitSet rest = (BitSet) table.matching().get(index).clone();
      cover.forEach(other -> rest.andNot(table.matching().get(other.position())));
      assertThat(rest.isEmpty()).isTrue();
    }
    return reached.isEmpty();
  }

  private static int smallestCover(Table table, int index) {
    int best = index;
    for (int set = 0; set < 1 << index; set++) {
      BitSet rest = (BitSet) table.matching().get(index).clone();
      for (int i = 0; i < index; i++) {
        if ((set & 1 << i) != 0) {
          rest.andNot(table.matching().get(i));
        }
      }
      if (rest.isEmpty()) {
        best = Math.min(best, Integer.bitCount(set));
      }
    }
    return best;
  }

  private static void checkOverlaps(Table table, Flow flow, FlowRule rule) {
    BitSet own = table.matching().get(rule.position());
    List<Integer> shared =
        IntStream.range(rule.position() + 1, table.sources().size())
            .filter(later -> own.intersects(table.matching().get(later)))
            .boxed()
            .toList();
    assertThat(flow.later(rule).map(FlowRule::position)).containsExactlyElementsOf(shared);
    for (int later : shared) {
      BitSet outside = (BitSet) table.matching().get(later).clone();
      outside.andNot(own);
      assertThat(flow.within(flow.rules().get(later), rule)).isEqualTo(outside.isEmpty());
    }
  }

  private void checkUncovered(Table table, Flow flow) {
    BitSet covered = new BitSet();
    table.matching().forEach(covered::or);
    boolean all =
        IntStream.range(0, PATHS.size())
            .filter(path -> !PATHS.get(path).contains("//"))
            .allMatch(covered::get);
    Optional<String> free = flow.unanswered().map(Witness::url);
    if (!all) {
      assertThat(free).as("uncovered in %s", table.sources()).isPresent();
    }
    free.ifPresent(url ->
        assertThat(flow.rules())
            .noneMatch(rule ->
                rule.effect() instanceof Effect.Answer && rule.match().paths().contains(url)));
  }

  /** Moves one rule; the sets of requests that change owner must hold exactly those paths. */
  private boolean checkMove(Table before, Random random) {
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, before.sources().size()).forEach(order::add);
    int from = random.nextInt(order.size());
    Integer rule = order.get(from);
    order.subList(from, from + 1).clear();
    order.add(random.nextInt(order.size() + 1), rule);
    Table after =
        new Table(
            order.stream().map(before.sources()::get).toList(),
            order.stream().map(before.services()::get).toList(),
            order.stream().map(before.matching()::get).toList());
    BitSet changed = new BitSet();
    IntStream.range(0, PATHS.size())
        .filter(path -> !owner(before, path).equals(owner(after, path)))
        .forEach(changed::set);
    OwnerChanges changes = difference.owners(config(before), config(after), () -> false);
    BitSet found = new BitSet();
    for (OwnerChange change : changes.changes()) {
      assertThat(change.requests().exact()).as("exact in %s", before.sources()).isTrue();
      found.or(paths(change.requests()));
    }
    assertThat(found).as("changed in %s to %s", before, after.sources()).isEqualTo(changed);
    assertThat(changes.none()).isEqualTo(changed.isEmpty());
    return !changed.isEmpty();
  }

  private static String owner(Table table, int path) {
    return IntStream.range(0, table.sources().size())
        .filter(rule -> table.matching().get(rule).get(path))
        .mapToObj(table.services()::get)
        .findFirst()
        .orElse("");
  }

  private static BitSet paths(RequestSet set) {
    BitSet paths = new BitSet();
    paths.set(0, PATHS.size());
    set.matching().forEach(source -> paths.and(matchingOf(source)));
    set.except().forEach(source -> paths.andNot(matchingOf(source)));
    return paths;
  }

  private static BitSet matchingOf(String source) {
    return MATCHING.getOrDefault(source, new BitSet());
  }

  private static Config config(Table table) {
    return ConfigReader.read(JsonParser.parse(json(table)));
  }

  private Table table(Random random) {
    List<String> sources =
        random.ints(2 + random.nextInt(5), 0, SOURCES.size()).mapToObj(SOURCES::get).toList();
    List<String> services =
        sources.stream().map(source -> random.nextBoolean() ? "web" : "api").toList();
    List<BitSet> matching = sources.stream().map(MATCHING::get).toList();
    return new Table(sources, services, matching);
  }

  private static BitSet matching(String source) {
    Pattern pattern = Pattern.compile(PathPattern.parse(source).regex().source());
    BitSet set = new BitSet();
    IntStream.range(0, PATHS.size())
        .filter(path -> pattern.matcher(PATHS.get(path)).find())
        .forEach(set::set);
    return set;
  }

  private static String json(Table table) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < table.sources().size(); i++) {
      rules.add(
          "{\"source\": \"%s\", \"destination\": {\"service\": \"%s\"}}"
              .formatted(table.sources().get(i), table.services().get(i)));
    }
    return "{\"services\": {\"web\": {\"root\": \"w\"}, \"api\": {\"root\": \"a\"}},"
        + " \"rewrites\": ["
        + String.join(",", rules)
        + "]}";
  }

  private static List<String> paths(String alphabet, int length) {
    List<String> all = new ArrayList<>(List.of("/"));
    int from = 0;
    for (int i = 1; i < length; i++) {
      int to = all.size();
      for (int at = from; at < to; at++) {
        for (int letter = 0; letter < alphabet.length(); letter++) {
          all.add(all.get(at) + alphabet.charAt(letter));
        }
      }
      from = to;
    }
    return List.copyOf(all);
  }
}
