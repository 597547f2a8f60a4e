package dev.signalbox.model.lint;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.env.ProjectVariables;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextRange;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bindings of one caller that do not do what they seem to. */
final class BindingLint {
  private static final Set<String> WITHOUT_BINDINGS = Set.of("go", "rust");

  private BindingLint() {}

  static Stream<Finding> findings(Service service, ProjectVariables project) {
    return Stream.concat(
        unsupported(service),
        service.bindings().stream()
            .filter(binding -> binding.env() != null)
            .flatMap(binding -> of(service, binding, project)));
  }

  private static Stream<Finding> of(Service service, Binding binding, ProjectVariables project) {
    String env = Objects.requireNonNull(binding.env());
    return Stream.of(
            repeated(service, binding, env),
            itself(service, binding),
            hidden(binding, env, project),
            clientSide(binding, env))
        .flatMap(found -> found);
  }

  /** Said at the first of two, which is the one that loses. */
  private static Stream<Finding> repeated(Service service, Binding binding, String env) {
    return service.bindings().stream()
        .filter(later -> later.index() > binding.index())
        .flatMap(later -> Stream.ofNullable(later.env()))
        .filter(env::equalsIgnoreCase)
        .limit(1)
        .map(other ->
            other.equals(env)
                ? LintCode.DUPLICATE_ENV.at(
                    range(binding, "env"),
                    "“%s” sets %s twice; the last binding wins and this one is lost."
                        .formatted(service.name(), env))
                : LintCode.ENV_DIFFERS_IN_CASE.at(
                    range(binding, "env"), "%s and %s differ in case only.".formatted(env, other)));
  }

  private static Stream<Finding> itself(Service service, Binding binding) {
    return service.name().equals(binding.service())
        ? Stream.of(
            LintCode.SELF_BINDING.at(
                range(binding, "service"), "“%s” binds to itself.".formatted(service.name())))
        : Stream.empty();
  }

  private static Stream<Finding> hidden(Binding binding, String env, ProjectVariables project) {
    return project
        .find(env)
        .map(offer ->
            LintCode.BINDING_HIDDEN.at(
                range(binding, "env"),
                "%s is already set by %s, so this binding is not injected."
                    .formatted(env, offer.origin().words())))
        .stream();
  }

  private static Stream<Finding> clientSide(Binding binding, String env) {
    return FrameworkCatalog.all().stream()
        .flatMap(framework -> Stream.ofNullable(framework.envPrefix()))
        .distinct()
        .filter(env::startsWith)
        .limit(1)
        .map(prefix ->
            LintCode.CLIENT_ENV_BINDING.at(
                range(binding, "env"),
                "%s is named for the browser (%s), where no binding ever arrives."
                    .formatted(env, prefix)));
  }

  private static Stream<Finding> unsupported(Service service) {
    String runtime = runtime(service);
    JsonValue bindings = service.json().get("bindings");
    return bindings == null
            || service.bindings().isEmpty()
            || runtime == null
            || !WITHOUT_BINDINGS.contains(runtime)
        ? Stream.empty()
        : Stream.of(
            LintCode.BINDING_UNSUPPORTED_RUNTIME.at(
                Objects.requireNonNull(service.json().member("bindings")).key().range(),
                "“%s” runs on %s, which cannot read bindings on the platform."
                    .formatted(service.name(), runtime)));
  }

  /** What the config alone says about the runtime. */
  private static @Nullable String runtime(Service service) {
    return Stream.<@Nullable String>of(
            service.runtime(),
            FrameworkCatalog.find(service.framework())
                .map(Framework::slug)
                .filter(Runtimes::known)
                .orElse(null),
            Runtimes.ofFile(service.entrypoint()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst()
        .orElse(null);
  }

  private static TextRange range(Binding binding, String key) {
    JsonValue value = binding.json().get(key);
    return value == null ? binding.json().range() : value.range();
  }
}
