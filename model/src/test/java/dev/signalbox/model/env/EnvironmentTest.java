package dev.signalbox.model.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.syntax.JsonParser;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private static final String CURRENT =
      """
      {
        "env": {"API_KEY": "from-config", "SECRET": "@secret"},
        "build": {"env": {"STAGE": "build"}},
        "services": {
          "web": {"root": "web", "runtime": "node", "entrypoint": "a.js", "bindings": [
            {"type": "service", "service": "api", "format": "url", "env": "BACKEND_URL"},
            {"type": "service", "service": "jobs", "format": "url", "env": "BACKEND_URL"},
            {"type": "service", "service": "lost", "format": "url", "env": "LOST_URL"}]},
          "api": {"root": "api", "runtime": "go", "entrypoint": "main.go", "bindings": [
            {"type": "service", "service": "jobs", "format": "url", "env": "JOBS_URL"}]},
          "jobs": {"root": "jobs", "runtime": "node", "entrypoint": "a.js"},
          "lost": {"root": "nowhere", "runtime": "node", "entrypoint": "a.js"}}}\
      """;

  private static final String LEGACY =
      """
      {"experimentalServices": {
        "site": {"root": "site", "framework": "vite", "routePrefix": "/"},
        "back-end": {"root": "api", "runtime": "node", "entrypoint": "a.js", "routePrefix": "/svc/api"},
        "clean": {"type": "worker", "root": "jobs", "runtime": "node", "entrypoint": "a.js"}}}\
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "web/a.js", "",
          "api/main.go", "",
          "api/a.js", "",
          "jobs/a.js", "",
          "site/package.json", "{\"dependencies\": {\"vite\": \"5\"}}");

  private static ServiceVariables local(String text, String service, Map<String, String> more) {
    LocalRun run =
        new LocalRun(
            "127.0.0.1:3000", Map.of("HOME", "/h"), false, false, (caller, target) -> null);
    return local(text, service, more, run);
  }

  private static ServiceVariables local(
      String text, String service, Map<String, String> more, LocalRun run) {
    Map<String, String> files = new HashMap<>(FILES);
    files.putAll(more);
    return Environment.local(config(text), MemoryTree.of(files), run).of(service).orElseThrow();
  }

  private static Config config(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  private static Variable variable(ServiceVariables variables, String name) {
    return variables.find(name).orElseThrow();
  }

  @Test
  void aBindingGivesTheAddressOfItsTarget() {
    LocalRun run =
        new LocalRun("h:1", Map.of(), false, false, (from, to) -> "http://127.0.0.1:7000");
    assertThat(local(CURRENT, "api", Map.of(), run).values())
        .containsEntry("JOBS_URL", "http://127.0.0.1:7000");
  }

  @Test
  void aPortThatIsNotKnownYetIsSaidInWords() {
    Offer given = variable(local(CURRENT, "api", Map.of()), "JOBS_URL").given();
    assertThat(given.value()).isEqualTo("http://127.0.0.1:<port of jobs>");
    assertThat(given.known()).isFalse();
  }

  @Test
  void theLastOfTwoBindingsWithOneVariableHidesTheFirst() {
    Variable variable = variable(local(CURRENT, "web", Map.of()), "BACKEND_URL");
    assertThat(variable.given().origin()).isEqualTo(new Origin.Binding(1, "jobs"));
    assertThat(variable.hidden())
        .extracting(Offer::origin)
        .containsExactly(new Origin.Binding(0, "api"));
  }

  @Test
  void anEmptyLineInDotEnvHidesABinding() {
    Variable variable = variable(local(CURRENT, "api", Map.of(".env", "JOBS_URL=")), "JOBS_URL");
    assertThat(variable.given()).isEqualTo(Offer.known("JOBS_URL", new Origin.File(".env"), ""));
    assertThat(variable.hidden())
        .extracting(Offer::origin)
        .containsExactly(new Origin.Binding(0, "jobs"));
  }

  @Test
  void theEnvironmentOfTheRunHidesDotEnvWhichHidesTheConfig() {
    LocalRun run =
        new LocalRun("h:1", Map.of("API_KEY", "shell"), false, false, (from, to) -> null);
    Map<String, String> files = Map.of(".env", "API_KEY=a", ".env.build", "API_KEY=b\nSTAGE=c");
    ServiceVariables variables = local(CURRENT, "web", files, run);
    assertThat(variable(variables, "API_KEY").given().value()).isEqualTo("shell");
    assertThat(variable(variables, "API_KEY").hidden())
        .extracting(Offer::value)
        .containsExactly("a", "from-config", "b");
    assertThat(variable(variables, "STAGE").given().value()).isEqualTo("c");
  }

  @Test
  void aBindingToAServiceThatIsNotThereArrivesNowhere() {
    ServiceVariables variables = local(CURRENT, "web", Map.of());
    assertThat(variables.find("LOST_URL")).isEmpty();
    assertThat(variables.withheld())
        .containsExactly(
            new Withheld(
                "LOST_URL",
                new Origin.Binding(2, "lost"),
                "Service lost is not there to be started."));
  }

  @Test
  void namesThatNoVariableCanHaveAreLeftOut() {
    MemoryTree files = MemoryTree.of(Map.of(".env", "a.b=1\nA=2"));
    ProjectVariables project = ProjectVariables.of(config("{}"), files);
    assertThat(project.invalid()).containsExactly("a.b");
    assertThat(project.find("a.b")).isEmpty();
  }

  @Test
  void aSecretThatDotEnvDoesNotGiveStopsTheRun() {
    assertThat(ProjectVariables.of(config(CURRENT), MemoryTree.of(Map.of())).missing())
        .containsExactly("SECRET");
    assertThat(
            ProjectVariables.of(config(CURRENT), MemoryTree.of(Map.of(".env", "SECRET=s")))
                .missing())
        .isEmpty();
  }

  @Test
  void aProjectThatSetsNothingLearnsItsAddress() {
    String text = "{\"services\": {\"web\": {\"root\": \"web\", \"entrypoint\": \"a.js\"}}}";
    assertThat(local(text, "web", Map.of()).values()).containsEntry("VERCEL_URL", "127.0.0.1:3000");
    assertThat(local(text, "web", Map.of(".env", "A=1")).values()).doesNotContainKey("VERCEL_URL");
  }

  @Test
  void theOlderModelTellsEveryServiceWhereTheWebServicesAre() {
    assertThat(local(LEGACY, "back-end", Map.of()).values())
        .containsEntry("SITE_URL", "http://127.0.0.1:3000")
        .containsEntry("BACK_END_URL", "http://127.0.0.1:3000/svc/api")
        .doesNotContainKeys("CLEAN_URL", "VITE_SITE_URL");
  }

  @Test
  void aFrontendOfTheOlderModelLearnsThePrefixesToo() {
    assertThat(local(LEGACY, "site", Map.of()).values())
        .containsEntry("VITE_SITE_URL", "/")
        .containsEntry("VITE_BACK_END_URL", "/svc/api");
  }

  @Test
  void aServiceOfTheOlderModelLearnsItsKindAndPrefix() {
    assertThat(local(LEGACY, "back-end", Map.of()).values())
        .containsEntry("VERCEL_SERVICE_TYPE", "web")
        .containsEntry("VERCEL_SERVICE_ROUTE_PREFIX", "/svc/api")
        .containsEntry("VERCEL_SERVICE_ROUTE_PREFIX_STRIP", "1")
        .containsEntry("VERCEL_HAS_WORKER_SERVICES", "1");
    assertThat(local(LEGACY, "site", Map.of()).values())
        .doesNotContainKey("VERCEL_SERVICE_ROUTE_PREFIX");
  }

  @Test
  void onThePlatformGoCannotReadBindings() {
    ServiceVariables variables =
        Environment.platform(config(CURRENT), MemoryTree.of(FILES)).of("api").orElseThrow();
    assertThat(variables.find("JOBS_URL")).isEmpty();
    assertThat(variables.withheld())
        .extracting(Withheld::reason)
        .contains("The native go runtime cannot read bindings on the platform.");
  }

  @Test
  void onThePlatformEveryServiceOfTheOlderModelLearnsThePrefixesOfAllFrontends() {
    ServiceVariables variables =
        Environment.platform(config(LEGACY), MemoryTree.of(FILES)).of("back-end").orElseThrow();
    assertThat(variable(variables, "SITE_URL").given().value()).isEqualTo("https://<deployment>");
    assertThat(variable(variables, "VITE_BACK_END_URL").given().value()).isEqualTo("/svc/api");
  }

  @Test
  void onThePlatformNobodyReadsDotEnv() {
    Map<String, String> files = new HashMap<>(FILES);
    files.put(".env", "API_KEY=a\nOTHER=b");
    ServiceVariables variables =
        Environment.platform(config(CURRENT), MemoryTree.of(files)).of("web").orElseThrow();
    assertThat(variables.values()).containsEntry("API_KEY", "from-config");
    assertThat(variables.withheld()).extracting(Withheld::name).contains("API_KEY", "OTHER");
  }
}
