package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares what a service says of its variables, or of a call it made. */
final class EchoBody {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Came from the shell that made the recording, not from vercel dev. */
  private static final Pattern OF_THE_RECORDING =
      Pattern.compile(
          "NO_UPDATE_NOTIFIER|NODE_EXTRA_CA_CERTS|ECHO_LOG_DIR|HOME|VERCEL_TELEMETRY_DISABLED"
              + "|SSL_CERT_FILE|NO_COLOR|TERM|PATH|LANG|PIP_.*");

  private EchoBody() {}

  static List<String> compare(String wanted, String got) {
    try {
      JsonNode expected = JSON.readTree(wanted);
      JsonNode actual = JSON.readTree(got);
      List<String> differences = new ArrayList<>();
      if (expected.has("env")) {
        variables(expected.get("env"), actual.path("env"), differences);
        same("cwd", expected.path("cwd"), actual.path("cwd"), differences);
      } else {
        call(expected, actual, differences);
      }
      return differences;
    } catch (JsonProcessingException e) {
      return List.of("echo: not JSON: " + got);
    }
  }

  private static void variables(JsonNode expected, JsonNode actual, List<String> differences) {
    for (Map.Entry<String, JsonNode> one : expected.properties()) {
      if (!OF_THE_RECORDING.matcher(one.getKey()).matches()) {
        String what = "variable " + one.getKey();
        String value = actual.path(one.getKey()).asText("null");
        boolean self = one.getValue().asText().equals("{port:self}");
        if (!(self && value.startsWith("{port:"))) {
          same(what, one.getValue(), actual.path(one.getKey()), differences);
        }
      }
    }
  }

  private static void call(JsonNode expected, JsonNode actual, List<String> differences)
      throws JsonProcessingException {
    same("called", expected.path("base"), actual.path("base"), differences);
    same("call status", expected.path("status"), actual.path("status"), differences);
    same("call error", expected.path("cause"), actual.path("cause"), differences);
    if (expected.path("body").asText().startsWith("{\"svc\"")) {
      JsonNode wanted = JSON.readTree(expected.get("body").asText());
      JsonNode got = JSON.readTree(actual.path("body").asText("{}"));
      same("call owner", wanted.path("svc"), got.path("svc"), differences);
      same("call path", wanted.path("url"), got.path("url"), differences);
    }
  }

  private static void same(
      String what, JsonNode expected, JsonNode actual, List<String> differences) {
    if (!expected.asText("null").equals(actual.asText("null"))) {
      differences.add(what + ": expected " + expected.asText() + ", got " + actual.asText());
    }
  }
}
