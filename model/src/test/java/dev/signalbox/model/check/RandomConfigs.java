package dev.signalbox.model.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Invented configs of the current model whose rules meet each other in every way. */
public final class RandomConfigs {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> SERVICES = List.of("web", "api", "jobs", "docs");
  private static final List<String> SOURCES =
      List.of(
          "/",
          "/(.*)",
          "/:path*",
          "/:path+",
          "/:p",
          "/a",
          "/A",
          "/a/",
          "/a/b",
          "/a/(.*)",
          "/a/:path*",
          "/a(/.*)?",
          "/a/(b|c)",
          "/:p/b",
          "/:p/:q",
          "/:p/b/:rest*",
          "/((?!a).*)",
          "/((?!a/|b$).*)",
          "/b/:id(\\d+)",
          "/b/:id([0-9]{1,3})",
          "/(a|b)/:x",
          "/b.html",
          "/größe",
          "/c/:slug.json",
          "/docs/:lang(en|de)/:rest*");
  private static final List<String> TARGETS =
      List.of("/", "/a", "/b", "/a/b", "/A", "/a/", "/c/x.json", "/new", "https://example.com/x");

  private final RandomGenerator random;

  /** A seeded row of configs. */
  public RandomConfigs(RandomGenerator random) {
    this.random = random;
  }

  /** The next config, written the way people write it. */
  public String next() {
    ObjectNode root = JSON.objectNode();
    ObjectNode services = root.putObject("services");
    SERVICES
        .subList(0, 1 + random.nextInt(SERVICES.size()))
        .forEach(name -> services.set(name, service(name)));
    if (one(12)) {
      root.put("trailingSlash", random.nextBoolean());
    }
    if (one(12)) {
      root.put("cleanUrls", true);
    }
    fill(root, "redirects", one(2) ? random.nextInt(4) : 0, this::redirect);
    fill(root, "headers", one(4) ? 1 : 0, this::header);
    fill(root, "rewrites", 1 + random.nextInt(5), this::rewrite);
    return root.toPrettyString() + "\n";
  }

  private ObjectNode service(String name) {
    ObjectNode service = JSON.objectNode().put("root", name);
    fill(service, "bindings", one(3) ? 1 + random.nextInt(2) : 0, this::binding);
    fill(service, "rewrites", one(4) ? 1 + random.nextInt(2) : 0, this::ownRewrite);
    return service;
  }

  private ObjectNode binding() {
    String target = any(SERVICES);
    return JSON.objectNode()
        .put("type", "service")
        .put("service", target)
        .put("format", "url")
        .put("env", "URL_" + (char) ('A' + random.nextInt(5)));
  }

  private ObjectNode ownRewrite() {
    return JSON.objectNode().put("source", any(SOURCES)).put("destination", "/v1");
  }

  private ObjectNode redirect() {
    ObjectNode rule = conditions(JSON.objectNode().put("source", any(SOURCES)));
    rule.put("destination", any(TARGETS));
    return one(3) ? rule.put("permanent", false) : rule;
  }

  private ObjectNode header() {
    ObjectNode rule = conditions(JSON.objectNode().put("source", any(SOURCES)));
    rule.putArray("headers").addObject().put("key", "x-test").put("value", "1");
    return rule;
  }

  private ObjectNode rewrite() {
    ObjectNode rule = conditions(JSON.objectNode().put("source", any(SOURCES)));
    if (one(8)) {
      return rule.put("destination", any(TARGETS));
    }
    String service = one(12) ? "nobody" : any(SERVICES);
    ObjectNode target = rule.putObject("destination").put("service", service);
    if (one(8)) {
      target.put("path", any(TARGETS.subList(0, 5)));
    }
    if (one(12)) {
      rule.putArray("transforms")
          .addObject()
          .put("type", "request.headers")
          .put("op", "set")
          .put("args", "1")
          .putObject("target")
          .put("key", "x-t");
    }
    return rule;
  }

  private ObjectNode conditions(ObjectNode rule) {
    if (one(5)) {
      rule.putArray("has").add(condition());
    }
    if (one(8)) {
      rule.putArray("missing").add(condition());
    }
    return rule;
  }

  private ObjectNode condition() {
    ObjectNode condition = JSON.objectNode();
    switch (random.nextInt(5)) {
      case 0 -> condition.put("type", "host").put("value", any(List.of("a.test", "(.*)\\.test")));
      case 1 -> condition.put("type", "header").put("key", any(List.of("x-a", "accept")));
      case 2 ->
          condition.put("type", "cookie").put("key", "s").put("value", any(List.of("1", "2")));
      case 3 ->
          condition.put("type", "query").put("key", "q").put("value", any(List.of("1", "[a-c]+")));
      default -> condition.put("type", "query").put("key", "q");
    }
    return condition;
  }

  private static void fill(
      ObjectNode holder, String key, int count, Supplier<? extends JsonNode> item) {
    if (count > 0) {
      ArrayNode array = holder.putArray(key);
      for (int i = 0; i < count; i++) {
        array.add(item.get());
      }
    }
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String any(List<String> options) {
    return options.get(random.nextInt(options.size()));
  }
}
