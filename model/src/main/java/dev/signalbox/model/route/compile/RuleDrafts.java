package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.pattern.PathPattern;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiles redirects, headers and rewrites after checking them, list by list. */
final class RuleDrafts {
  private static final int PERMANENT = 308;
  private static final int TEMPORARY = 307;

  /** routing-utils takes any destination that is no string for a service, even none at all. */
  private static final Destination.ToService NOBODY = new Destination.ToService("", null);

  private final CompilerMemory memory;

  RuleDrafts(CompilerMemory memory) {
    this.memory = memory;
  }

  List<CheckedDraft> redirects(List<Redirect> redirects) {
    return checked(
        redirects,
        new RuleCheck("Redirect", "invalid_redirect"),
        redirect -> draft(redirect, captures -> redirect(redirect, captures), "redirect"));
  }

  List<CheckedDraft> headers(List<HeaderRule> headers) {
    return checked(
        headers,
        new RuleCheck("Header", "invalid_header"),
        header -> draft(header, captures -> header(header, captures), null));
  }

  List<CheckedDraft> rewrites(List<Rewrite> rewrites) {
    return checked(
        rewrites,
        new RuleCheck("Rewrite", "invalid_rewrite"),
        rewrite -> draft(rewrite, captures -> rewrite(rewrite, captures), "rewrite"));
  }

  /** Rules that passed before pass again, so the first error is the one of the whole list. */
  private <R extends Rule> List<CheckedDraft> checked(
      List<R> rules, RuleCheck check, Function<R, Draft> compiler) {
    List<Optional<CheckedDraft>> recalled = rules.stream().map(memory::recall).toList();
    List<R> fresh = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (recalled.get(i).isEmpty()) {
        fresh.add(rules.get(i));
      }
    }
    check.check(fresh);
    Iterator<Draft> drafts = fresh.stream().map(compiler).toList().iterator();
    DraftCheck sources = new DraftCheck(check.code());
    List<CheckedDraft> checked = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int index = i;
      recalled.get(i).or(() -> sources.read(index, drafts.next())).ifPresent(checked::add);
    }
    sources.refuse();
    for (int i = 0; i < rules.size(); i++) {
      if (recalled.get(i).isEmpty()) {
        memory.keep(checked.get(i));
      }
    }
    return checked;
  }

  private static Draft draft(
      Rule rule, Function<Captures, Action> action, @Nullable String failsAs) {
    PathPattern pattern = PathPattern.parse(RuleCheck.source(rule));
    Captures captures = Captures.of(pattern.segments(), rule.has());
    return new Draft(
        rule.id(),
        rule,
        pattern.regex().source(),
        pattern,
        true,
        Guard.of(rule),
        act(rule, captures, action, failsAs));
  }

  /** routing-utils throws, rather than reports, when a destination cannot be filled. */
  private static Action act(
      Rule rule, Captures captures, Function<Captures, Action> action, @Nullable String failsAs) {
    try {
      return action.apply(captures);
    } catch (IllegalArgumentException unfillable) {
      String message =
          failsAs == null
              ? String.valueOf(unfillable.getMessage())
              : "Failed to parse " + failsAs + ": " + RuleText.print(rule);
      throw new TableException(new TableError("failed_to_parse", List.of(message), ""));
    }
  }

  private static Action redirect(Redirect redirect, Captures captures) {
    String location = DestinationCompiler.redirect(captures, required(redirect.destination()));
    return new Action(
        null,
        null,
        List.of(new HeaderField("Location", location)),
        status(redirect),
        false,
        false,
        List.of());
  }

  private static int status(Redirect redirect) {
    if (redirect.permanent() != null) {
      return redirect.permanent() ? PERMANENT : TEMPORARY;
    }
    Integer written = redirect.statusCode();
    return written == null || written == 0 ? PERMANENT : written;
  }

  private static Action header(HeaderRule rule, Captures captures) {
    Map<String, String> references = captures.references();
    Map<String, String> headers = new LinkedHashMap<>();
    for (HeaderField field : rule.headers()) {
      String key = field.key();
      String value = field.value();
      if (captures.named()) {
        key = key.contains(":") ? TemplateCompiler.known(key, references) : key;
        value = value.contains(":") ? TemplateCompiler.known(value, references) : value;
      }
      headers.put(key, value);
    }
    List<HeaderField> fields =
        headers.entrySet().stream()
            .map(entry -> new HeaderField(entry.getKey(), entry.getValue()))
            .toList();
    return new Action(null, null, fields, null, true, false, List.of());
  }

  private static Action rewrite(Rewrite rewrite, Captures captures) {
    Integer written = rewrite.statusCode();
    Integer status = written == null || written == 0 ? null : written;
    List<Transform> transforms =
        TransformReader.read(rewrite.json()).stream()
            .map(transform -> transform(transform, captures))
            .toList();
    return switch (rewrite.destination()) {
      case Destination.Location(var value) ->
          new Action(
              DestinationCompiler.rewrite(captures, value),
              null,
              List.of(),
              status,
              false,
              true,
              transforms);
      case Destination.ToService(var service, var path) ->
          new Action(
              null,
              new Destination.ToService(
                  service, path == null ? null : DestinationCompiler.rewrite(captures, path)),
              List.of(),
              status,
              false,
              false,
              transforms);
      case null -> new Action(null, NOBODY, List.of(), status, false, false, transforms);
    };
  }

  private static Transform transform(Transform transform, Captures captures) {
    if (!transform.changesPath() || transform.args() == null || transform.args().isEmpty()) {
      return transform;
    }
    return transform.withArgument(
        PathTransforms.compile(captures, transform.args().getFirst(), transform.env()));
  }

  private static String required(@Nullable String destination) {
    if (destination == null) {
      throw new IllegalArgumentException("no destination");
    }
    return destination;
  }
}
