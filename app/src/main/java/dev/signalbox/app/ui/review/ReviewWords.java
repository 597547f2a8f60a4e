package dev.signalbox.app.ui.review;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.diff.BindingChange;
import dev.signalbox.model.diff.FieldChange;
import dev.signalbox.model.diff.RuleChange;
import dev.signalbox.model.diff.RuleChange.Kind;
import dev.signalbox.model.diff.ServiceChange;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.LineMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says changes and answers in the user's language. */
public final class ReviewWords {
  private final Messages messages;

  /** In a language. */
  public ReviewWords(Messages messages) {
    this.messages = messages;
  }

  /** Everything that differs, rules first. */
  List<Change> changes(Comparison comparison) {
    return Stream.of(
            comparison.file().rules().stream().map(change -> rule(change, comparison)),
            comparison.config().services().stream().flatMap(change -> service(change, comparison)),
            comparison.config().bindings().stream().map(change -> binding(change, comparison)),
            comparison.file().settings().stream().map(this::setting))
        .flatMap(changes -> changes)
        .toList();
  }

  private Change rule(RuleChange change, Comparison comparison) {
    boolean gone = change.kind() == Kind.REMOVED;
    String noun = messages.text("review.noun." + change.list());
    int place = (gone ? change.from() : change.to()) + 1;
    String sentence =
        change.kind() == Kind.MOVED
            ? messages.text(
                change.to() < change.from() ? "review.rule.moved.up" : "review.rule.moved.down",
                noun,
                change.from() + 1,
                place)
            : messages.text("review.rule." + key(change.kind()), noun, place, change.source());
    String owner = change.service();
    Item item = new Item.RuleItem(owner.isEmpty() ? null : owner, change.list(), place - 1);
    return new Change(
        change.kind(),
        true,
        owner.isEmpty() ? sentence : owner + ": " + sentence,
        line(gone ? comparison.old() : comparison.now(), item));
  }

  private Stream<Change> service(ServiceChange change, Comparison comparison) {
    Item item = Item.service(change.service());
    return switch (change.kind()) {
      case ADDED ->
          Stream.of(
              new Change(
                  Kind.ADDED,
                  false,
                  messages.text("review.service.added", change.service()),
                  line(comparison.now(), item)));
      case REMOVED ->
          Stream.of(
              new Change(
                  Kind.REMOVED,
                  false,
                  messages.text("review.service.removed", change.service()),
                  line(comparison.old(), item)));
      case CHANGED ->
          change.fields().stream()
              .map(field ->
                  new Change(
                      kind(field.before(), field.after()),
                      false,
                      messages.text(
                          "review.field.of." + key(kind(field.before(), field.after())),
                          field.field(),
                          change.service()),
                      line(comparison.now(), item)));
    };
  }

  private Change binding(BindingChange change, Comparison comparison) {
    Kind kind = kind(change.before(), change.after());
    String target = Objects.requireNonNullElse(change.after(), String.valueOf(change.before()));
    Snapshot side = kind == Kind.REMOVED ? comparison.old() : comparison.now();
    return new Change(
        kind,
        false,
        messages.text("review.binding." + key(kind), change.caller(), target, change.env()),
        binding(side.config(), change).map(item -> line(side, item)).orElse(0));
  }

  private static Optional<Item> binding(Config config, BindingChange change) {
    return config.service(change.caller()).stream()
        .flatMap(service -> service.bindings().stream())
        .filter(binding -> change.env().equals(binding.env()))
        .findFirst()
        .map(binding -> Item.binding(change.caller(), binding));
  }

  private Change setting(FieldChange field) {
    Kind kind = kind(field.before(), field.after());
    return new Change(kind, false, messages.text("review.field." + key(kind), field.field()), 0);
  }

  private static Kind kind(@Nullable String before, @Nullable String after) {
    return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static int line(Snapshot snapshot, Item item) {
    return Items.range(snapshot.config(), item)
        .map(range -> new LineMap(snapshot.source().text()).line(range.start()))
        .orElse(0);
  }

  /** Who or what answers, in few words. */
  public String answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Service service -> service.name();
      case Outcome.Redirect redirect ->
          messages.text("review.answer.redirect", redirect.status(), redirect.location());
      case Outcome.External external -> external.url();
      case Outcome.Local local -> messages.text("review.answer.local", local.path());
      case Outcome.Status status -> messages.text("review.answer.status", status.code());
      case Outcome.Nothing nothing -> messages.text("review.answer.nothing");
    };
  }
}
