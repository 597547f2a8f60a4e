package dev.signalbox.model.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
  private static final String TEXT =
      """
      {
        "regions": ["iad1", "fra1"],
        "env": { "A": "1", "B": 2 },
        "build": { "env": { "C": "3" } },
        "services": {
          "api": {
            "root": "api",
            "command": "run",
            "functions": {
              "app/*.py": {
                "memory": 512,
                "maxDuration": "max",
                "experimentalTriggers": [{ "type": "queue/v2beta", "topic": "mails" }]
              }
            }
          },
          "broken": 5
        },
        "daemons": { "d": { "root": "d", "entrypoint": "Dockerfile", "replicas": 2 } },
        "crons": [{ "path": "/a", "schedule": "0 0 * * *" }, 5, { "path": "/b" }],
        "schedules": [{ "schedule": "0 0 * * *", "function": "f.py", "service": "api" }],
        "images": { "sizes": [64, "no", 128], "domains": ["a.example.com"] },
        "proxy": { "entrypoint": "proxy.ts", "matcher": "/x" },
        "somethingNew": { "kept": true }
      }
      """;

  private final Config config = ConfigReader.read(JsonParser.parse(TEXT));

  @Test
  void functionsOfAServiceAreRead() {
    FunctionSettings function = config.services().getFirst().functions().getFirst();
    assertThat(function.pattern()).isEqualTo("app/*.py");
    assertThat(function.memory()).isEqualTo(512);
    assertThat(function.maxDuration()).isEqualTo("max");
    assertThat(function.triggers().getFirst().topic()).isEqualTo("mails");
  }

  @Test
  void whatRunsByTheClockKeepsItsPlace() {
    assertThat(config.project().crons()).extracting(Cron::index).containsExactly(0, 2);
    assertThat(config.project().schedules().getFirst().service()).isEqualTo("api");
  }

  @Test
  void daemonsKnowTheOlderNameOfTheirCount() {
    assertThat(config.project().daemons().getFirst().instances()).isEqualTo(2);
  }

  @Test
  void valuesOfAWrongTypeCountAsAbsent() {
    assertThat(config.project().env()).extracting(EnvVariable::name).containsExactly("A");
    assertThat(config.serviceNames()).containsExactly("api");
    assertThat(config.project().images().sizes()).containsExactly(64, 128);
  }

  @Test
  void buildVariablesMiddlewareAndRegionsAreRead() {
    assertThat(config.project().buildEnv()).extracting(EnvVariable::value).containsExactly("3");
    assertThat(config.project().proxy().matchers()).containsExactly("/x");
    assertThat(config.project().regions()).containsExactly("iad1", "fra1");
  }

  @Test
  void everyValueKnowsItsPlaceInTheText() {
    Schedule schedule = config.project().schedules().getFirst();
    assertThat(schedule.json().get("service").range().in(TEXT)).isEqualTo("\"api\"");
  }

  @Test
  void whatIsUnknownIsKept() {
    assertThat(config.json().object("somethingNew").bool("kept")).isTrue();
  }
}
