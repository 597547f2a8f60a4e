package dev.signalbox.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maven commands of the documentation name modules, profiles and tests that exist. */
class MavenCommandsTest {
  private static final Pattern MODULES = Pattern.compile(" -pl ([^ ]+)");
  private static final Pattern PROFILES = Pattern.compile(" -P([^ ]+)");
  private static final Pattern TESTS = Pattern.compile("-Dtest='?([^ ']+)");
  private static final Pattern PROFILE_ID =
      Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([^<]+)</id>", Pattern.DOTALL);

  static List<String> commands() throws IOException {
    return Page.all().stream()
        .flatMap(page -> page.commands("./mvnw").stream())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesModulesThatExist(String command) {
    assertThat(named(MODULES, command))
        .allSatisfy(module -> assertThat(Page.ROOT.resolve(module).resolve("pom.xml")).exists());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesProfilesThatExist(String command) throws IOException {
    assertThat(profiles()).containsAll(named(PROFILES, command));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesTestsThatExist(String command) throws IOException {
    Set<String> tests = tests();
    assertThat(named(TESTS, command))
        .allSatisfy(pattern -> {
          Pattern name = Pattern.compile(pattern.replace("*", ".*"));
          assertThat(tests).anyMatch(test -> name.matcher(test).matches());
        });
  }

  private static List<String> named(Pattern option, String command) {
    return option
        .matcher(command)
        .results()
        .map((MatchResult match) -> match.group(1))
        .flatMap(list -> Stream.of(list.split(",")))
        .toList();
  }

  private static Set<String> profiles() throws IOException {
    StringBuilder poms = new StringBuilder(Files.readString(Page.ROOT.resolve("pom.xml")));
    for (String module : List.of("model", "graph-layout", "samples", "app", "installer")) {
      poms.append(Files.readString(Page.ROOT.resolve(module).resolve("pom.xml")));
    }
    return PROFILE_ID
        .matcher(poms)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> tests() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("model", "graph-layout", "app")) {
      try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module).resolve("src/test/java"))) {
        files
            .map(file -> Objects.requireNonNull(file.getFileName()).toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.substring(0, name.length() - ".java".length()))
            .forEach(names::add);
      }
    }
    return names;
  }
}
