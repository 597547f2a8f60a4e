package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how an answer differs from the recorded one; framing is left aside. */
final class Comparison {
  private static final Set<String> FRAMING =
      Set.of(
          "connection",
          "keep-alive",
          "transfer-encoding",
          "content-length",
          "date",
          "last-modified",
          "trailer");
  private static final Pattern ID = Pattern.compile("dev1::[a-z0-9]{5}-\\d{13}-[0-9a-f]{12}");
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\" title");

  private final JsonNode expected;
  private final Observed actual;
  private final Map<String, String> names;
  private final List<String> differences = new ArrayList<>();

  private Comparison(JsonNode expected, Observed actual, Map<String, String> names) {
    this.expected = expected;
    this.actual = actual;
    this.names = names;
  }

  /**
   * The differences, each in a line; none when both agree.
   *
   * @param names what stands for changing values such as ports: text to placeholder
   */
  static List<String> of(JsonNode expected, Observed actual, Map<String, String> names) {
    Comparison comparison = new Comparison(expected, actual, names);
    comparison.compare();
    return comparison.differences;
  }

  private void compare() {
    JsonNode answer = actual.answer();
    check("error", expected.path("error").asText(""), answer.path("error").asText(""));
    check("status", expected.path("status").asText(""), answer.path("status").asText(""));
    boolean coded = expected.path("status").asInt() < 599;
    if (coded && expected.has("reason")) {
      check("reason", expected.path("reason").asText(), answer.path("reason").asText());
    }
    check("truncated", expected.path("truncated").asText(""), answer.path("truncated").asText(""));
    owner();
    headers("header ", expected.path("headers"), answer.path("headers"), FRAMING);
    body();
    if (expected.has("frames")) {
      check("frames", expected.get("frames").toString(), answer.path("frames").toString());
    }
  }

  private void owner() {
    String owner = expected.path("handledBy").asText("router");
    if (!expected.has("pathReceived")) {
      boolean untouched = owner.equals("router");
      if (untouched && !actual.received().isEmpty()) {
        differences.add("owner: expected router, a service received it");
      }
      return;
    }
    String wanted = expected.get("pathReceived").asText();
    JsonNode note = null;
    for (JsonNode one : actual.received()) {
      boolean sameUrl = placeholders(one.path("url").asText()).equals(wanted);
      boolean sameOwner = serviceOf(one).equals(owner);
      if (note == null || (sameUrl && sameOwner)) {
        note = one;
      }
    }
    if (note == null) {
      differences.add("owner: expected " + owner + ", no service received it");
      return;
    }
    check("owner", owner, serviceOf(note));
    check("path", wanted, placeholders(note.path("url").asText()));
    check("method", expected.path("methodReceived").asText(), note.path("method").asText());
    headers("received ", expected.path("headersReceived"), asObject(note), receivedFraming());
    if (expected.has("bodyReceived")) {
      JsonNode body = expected.get("bodyReceived");
      check("body length", body.path("length").asText(), note.path("bodyLen").asText());
      check("body digest", body.path("sha256").asText(), note.path("bodySha256").asText());
    }
  }

  private static Set<String> receivedFraming() {
    return Set.of("connection", "transfer-encoding", "content-length");
  }

  private static String serviceOf(JsonNode note) {
    String name = note.path("svc").asText();
    return name.equals("upstream") ? "external" : name;
  }

  private static JsonNode asObject(JsonNode note) {
    var object = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
    for (JsonNode pair : note.path("headers")) {
      object.put(pair.get(0).asText(), pair.get(1).asText());
    }
    return object;
  }

  private void headers(String what, JsonNode wanted, JsonNode got, Set<String> skip) {
    Map<String, String> left = flat(wanted, skip);
    Map<String, String> right = flat(got, skip);
    Set<String> all = new HashSet<>(left.keySet());
    all.addAll(right.keySet());
    for (String name : all) {
      check(what + name, left.getOrDefault(name, "absent"), right.getOrDefault(name, "absent"));
    }
  }

  private Map<String, String> flat(JsonNode headers, Set<String> skip) {
    Map<String, String> flat = new TreeMap<>();
    for (Map.Entry<String, JsonNode> header : headers.properties()) {
      String name = header.getKey().toLowerCase(java.util.Locale.ROOT);
      if (!skip.contains(name)) {
        String text =
            header.getValue().isArray() ? header.getValue().toString() : header.getValue().asText();
        flat.put(name, placeholders(text));
      }
    }
    return flat;
  }

  private void body() {
    String wanted = bodyOf(expected.path("bodySnippet"));
    if (!expected.has("bodySnippet") || wanted.equals("<echo JSON>")) {
      return;
    }
    String got = placeholders(actual.answer().path("body").asText());
    wanted = wanted.endsWith("…") ? wanted.substring(0, wanted.length() - 1) : wanted;
    if (wanted.startsWith("<!DOCTYPE html><html lang")
        || wanted.startsWith("<!doctype html><!--")) {
      check("page", facts(wanted), facts(got));
    } else if (expected.get("bodySnippet").has("base64")) {
      String bytes = actual.answer().path("bodyBase64").asText();
      check("bytes", wanted, bytes.substring(0, Math.min(wanted.length(), bytes.length())));
    } else if (wanted.matches("(?s)\\{\"svc\":\"[^\"]*\",\"method\".*")) {
      check("echo", wanted.substring(0, 60), got.substring(0, Math.min(60, got.length())));
    } else if (wanted.startsWith("{\"svc\"")) {
      differences.addAll(EchoBody.compare(wanted, got));
    } else {
      check("body", wanted, got.substring(0, Math.min(wanted.length(), got.length())));
      if (expected.has("bodyLength")) {
        check("length", expected.get("bodyLength").asText(), bodyLength());
      }
    }
  }

  private String bodyLength() {
    return actual.answer().path("bodyLength").asText();
  }

  private static String bodyOf(JsonNode snippet) {
    return snippet.has("base64") ? snippet.get("base64").asText() : snippet.asText();
  }

  /** What a page says, whatever it looks like. */
  private static String facts(String page) {
    Matcher title = TITLE.matcher(page);
    StringBuilder facts = new StringBuilder();
    if (title.find()) {
      facts.append(title.group(1).replace("&#47;", "/"));
    } else if (page.contains("Redirecting (")) {
      facts.append(page, page.indexOf("Redirecting ("), page.indexOf(")") + 1);
    }
    Matcher link = LINK.matcher(page);
    while (link.find()) {
      facts.append(' ').append(link.group(1).replace("&#47;", "/"));
    }
    return facts.toString();
  }

  private void check(String what, String wanted, String got) {
    if (!wanted.equals(got)) {
      differences.add(what + ": expected " + brief(wanted) + ", got " + brief(got));
    }
  }

  private static String brief(String text) {
    return text.length() > 700 ? text.substring(0, 700) + "…" : text;
  }

  private String placeholders(String text) {
    String replaced = ID.matcher(text).replaceAll("{vercel-id}");
    for (Map.Entry<String, String> name : names.entrySet()) {
      replaced = replaced.replace(name.getKey(), name.getValue());
    }
    return replaced;
  }
}
