package dev.signalbox.model.assist;

import dev.signalbox.model.schema.JsonType;
import dev.signalbox.model.schema.Property;
import dev.signalbox.model.schema.Schema;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.validate.Validation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What could be typed at a place of the file, from the schema vercel 64.0.2 checks it with, the
 * names of the declared services, and the frameworks and runtimes Vercel knows. Pure functions.
 */
public final class Completions {
  private static final String SCHEMA_URL = "https://openapi.vercel.sh/vercel.json";

  private Completions() {}

  /**
   * What fits, the best first; empty where nothing is known.
   *
   * @param document the text as it is, half typed or not
   * @param offset of the caret
   */
  public static List<Completion> at(JsonDocument document, int offset) {
    return Caret.at(document.text(), offset)
        .map(caret ->
            switch (caret.role()) {
              case KEY -> keys(caret);
              case VALUE -> values(caret, document);
            })
        .orElse(List.of());
  }

  private static List<Completion> keys(Caret caret) {
    List<Schema> schemas = Places.at(Validation.schema(), caret.path());
    Map<String, Property> known = new LinkedHashMap<>();
    Places.properties(schemas)
        .filter(property -> !caret.siblings().contains(property.name()))
        .forEach(property -> known.merge(property.name(), property, Completions::either));
    Stream<Completion> checked =
        known.values().stream()
            .sorted(Comparator.comparing(property -> !property.required()))
            .map(property -> key(caret, property.name(), property.value(), property.required()));
    Stream<Completion> others =
        caret.path().isEmpty()
            ? KeyDocs.unchecked().stream()
                .filter(name -> !known.containsKey(name) && !caret.siblings().contains(name))
                .map(name -> key(caret, name, Schema.any(), false))
            : Stream.empty();
    return ranked(Stream.concat(checked, others), caret.typed());
  }

  /** Required only where every shape requires it; the schemas of both are alike. */
  private static Property either(Property one, Property other) {
    return one.required() ? other : one;
  }

  private static Completion key(Caret caret, String name, Schema value, boolean required) {
    String quotedName = "\"" + name + "\"";
    String type = Words.type(value);
    String detail = required ? type.isEmpty() ? "required" : type + ", required" : type;
    int start = caret.token().start();
    String documentation = KeyDocs.of(caret.path(), name);
    if (caret.next() == ':') {
      TextEdit edit = new TextEdit(caret.token(), quotedName);
      return new Completion(
          Completion.Kind.KEY, name, detail, documentation, edit, start + quotedName.length());
    }
    String opened = Words.empty(value);
    String text = quotedName + ": " + opened + (caret.next() == '"' ? "," : "");
    int place = start + quotedName.length() + 2 + (opened.isEmpty() ? 0 : 1);
    return new Completion(
        Completion.Kind.KEY, name, detail, documentation, new TextEdit(caret.token(), text), place);
  }

  private static List<Completion> values(Caret caret, JsonDocument document) {
    List<Schema> schemas = Places.at(Validation.schema(), caret.path());
    Stream<Completion> named =
        switch (caret.key()) {
          case "service" -> services(caret, document);
          case "destination" -> destinations(caret, document, schemas);
          case "framework" -> Catalogue.frameworks().map(choice -> framework(caret, choice));
          case "runtime" -> runtimes(caret);
          case "$schema" -> Stream.of(text(caret, Completion.Kind.VALUE, SCHEMA_URL, "", ""));
          default -> Stream.empty();
        };
    Stream<Completion> strings =
        schemas.stream()
            .flatMap(Words::strings)
            .distinct()
            .map(value -> text(caret, Completion.Kind.VALUE, value, "", ""));
    Stream<Completion> plain =
        caret.quoted()
            ? Stream.empty()
            : schemas.stream().flatMap(Words::plain).distinct().map(word -> plain(caret, word));
    return ranked(Stream.of(named, strings, plain).flatMap(part -> part), caret.typed());
  }

  /** Functions have runtimes too, but those are packages. */
  private static Stream<Completion> runtimes(Caret caret) {
    boolean service =
        caret.path().size() == 3
            && caret.path().getFirst() instanceof Step.Key(var model)
            && Words.SERVICE_KEYS.contains(model);
    return service
        ? Catalogue.runtimes().map(name -> text(caret, Completion.Kind.VALUE, name, "", ""))
        : Stream.empty();
  }

  private static Stream<Completion> services(Caret caret, JsonDocument document) {
    return Words.services(document)
        .map(name -> text(caret, Completion.Kind.SERVICE, name, "service", ""));
  }

  /** A destination can be a service: the whole object is offered where nothing is quoted yet. */
  private static Stream<Completion> destinations(
      Caret caret, JsonDocument document, List<Schema> schemas) {
    if (caret.quoted() || schemas.stream().noneMatch(schema -> schema.type() == JsonType.OBJECT)) {
      return Stream.empty();
    }
    return Words.services(document)
        .map(name -> {
          String object = "{ \"service\": \"" + name + "\" }";
          return new Completion(
              Completion.Kind.SERVICE,
              name,
              "service",
              KeyDocs.of(caret.path(), "service"),
              new TextEdit(caret.token(), object),
              caret.token().start() + object.length());
        });
  }

  private static Completion framework(Caret caret, Catalogue.Choice choice) {
    return text(caret, Completion.Kind.FRAMEWORK, choice.slug(), choice.name(), choice.about());
  }

  private static Completion text(
      Caret caret, Completion.Kind kind, String value, String detail, String documentation) {
    String quotedValue = "\"" + value + "\"";
    return new Completion(
        kind,
        value,
        detail,
        documentation,
        new TextEdit(caret.token(), quotedValue),
        caret.token().start() + quotedValue.length());
  }

  private static Completion plain(Caret caret, String word) {
    boolean container = word.length() == 2;
    return new Completion(
        Completion.Kind.VALUE,
        word,
        "",
        "",
        new TextEdit(caret.token(), word),
        caret.token().start() + (container ? 1 : word.length()));
  }

  /** Those that begin with what was typed, then those that contain it. */
  private static List<Completion> ranked(Stream<Completion> all, String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return all.filter(one -> one.label().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(
            Comparator.comparing(one -> !one.label().toLowerCase(Locale.ROOT).startsWith(wanted)))
        .toList();
  }
}
