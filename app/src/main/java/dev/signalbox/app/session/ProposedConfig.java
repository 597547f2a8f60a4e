package dev.signalbox.app.session;

import dev.signalbox.model.edit.AddRule;
import dev.signalbox.model.edit.AddService;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.resolve.Proposal;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A config for a folder that has none, made of the services Vercel's detection finds in it.
 *
 * @param found the services, in Vercel's order
 */
public record ProposedConfig(List<Found> found) {
  private static final String EMPTY = "{\n  \"services\": {}\n}\n";
  private static final List<String> FIELDS =
      List.of("root", "framework", "runtime", "entrypoint", "buildCommand");

  /** Keeps an immutable copy. */
  public ProposedConfig {
    found = List.copyOf(found);
  }

  /**
   * A service that was found.
   *
   * @param name as Vercel would call it
   * @param framework slug; Vercel's proposal names a runtime only, but then asks for an entrypoint
   *     that its framework would find; null when there is none
   * @param json what Vercel's detection says about it
   */
  public record Found(String name, @Nullable String framework, JsonObject json) {
    /** Where its requests begin; null for a service without public requests. */
    @Nullable String mount() {
      return json.string("type") == null || "web".equals(json.string("type"))
          ? json.string("mountPath")
          : null;
    }
  }

  /** What a detection proposes; nothing when it found nothing. */
  public static ProposedConfig of(Resolution resolution) {
    Proposal proposal = resolution.proposal();
    return new ProposedConfig(
        proposal == null
            ? List.of()
            : proposal.config().entries().stream()
                .map(entry -> found(entry, proposal.services()))
                .filter(Objects::nonNull)
                .toList());
  }

  private static @Nullable Found found(JsonMember entry, List<? extends ResolvedService> resolved) {
    String name = entry.key().value();
    return entry.value() instanceof JsonObject json
        ? new Found(
            name,
            resolved.stream()
                .filter(service -> service.name().equals(name))
                .map(ResolvedService::framework)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(json.string("framework")),
            json)
        : null;
  }

  /** The text of a new file without services. */
  public static String empty() {
    return EMPTY;
  }

  /**
   * The text of a new file.
   *
   * @param chosen names of the services to declare
   */
  public String text(Set<String> chosen) {
    List<Found> wanted = found.stream().filter(service -> chosen.contains(service.name())).toList();
    List<Edit> edits = new ArrayList<>();
    wanted.forEach(service -> edits.add(new AddService(service.name(), fields(service))));
    wanted.stream()
        .filter(service -> service.mount() != null)
        .sorted(Comparator.comparingInt(ProposedConfig::mountLength).reversed())
        .forEach(service -> edits.add(rule(service, edits.size() - wanted.size())));
    String text = EMPTY;
    for (Edit edit : edits) {
      text = applied(edit, text);
    }
    return text;
  }

  private static int mountLength(Found service) {
    return String.valueOf(service.mount()).length();
  }

  private static Edit rule(Found service, int index) {
    String mount = String.valueOf(service.mount());
    return new AddRule(
        Scope.PROJECT,
        RuleList.REWRITES,
        index,
        AddRule.rewriteTo(mount.equals("/") ? "/(.*)" : mount + "(/.*)?", service.name()));
  }

  private static Draft.Obj fields(Found service) {
    Draft.Obj fields = Draft.object();
    for (String key : FIELDS) {
      String value = key.equals("framework") ? service.framework() : service.json().string(key);
      if (value != null && !(key.equals("runtime") && service.framework() != null)) {
        fields = fields.with(key, value);
      }
    }
    return fields;
  }

  private static String applied(Edit edit, String text) {
    try {
      return edit.on(JsonParser.parse(text)).apply(text);
    } catch (EditRefused refused) {
      throw new IllegalStateException("a new file takes every service", refused);
    }
  }
}
