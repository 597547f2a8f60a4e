package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Tiles;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.ClearField;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.RenameService;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.edit.SetField;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.framework.Runtimes;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of a service, who reaches it and whom it calls. */
final class ServiceForm {
  private final Session session;
  private final Messages messages;
  private final Drafts drafts;
  private final Choices choices;
  private final Consumer<String> overGraph;

  /**
   * Changes services of a session.
   *
   * @param overGraph does an action about the selected service whose form lies over the graph
   */
  ServiceForm(
      Session session,
      Messages messages,
      Drafts drafts,
      Choices choices,
      Consumer<String> overGraph) {
    this.overGraph = overGraph;
    this.session = session;
    this.messages = messages;
    this.drafts = drafts;
    this.choices = choices;
  }

  VBox of(Snapshot snapshot, Service service) {
    Item item = Item.service(service.name());
    Form form = new Form(messages, drafts, item, snapshot.findings());
    form.head(Tiles.of(service, Tiles.LARGE), service.name(), reach(snapshot, service));
    form.text(
        Named.of("name", messages, service.member().key()),
        service.name(),
        false,
        name -> rename(service, name));
    choice(form, service, "root", service.root(), choices.folders());
    choice(form, service, "framework", service.framework(), choices.frameworks());
    choice(form, service, "runtime", service.runtime(), Runtimes.names());
    text(form, service, "entrypoint", service.entrypoint());
    publicAt(form, snapshot, service);
    calls(form, snapshot, service);
    calledBy(form, snapshot, service);
    new ServiceTables(
            session,
            messages,
            (part, number, code, other) -> link(part, number, code, target(other, true)))
        .fill(form, service);
    form.section("inspector.commands", -1);
    text(form, service, "buildCommand", service.commands().build());
    text(form, service, "devCommand", service.commands().dev());
    text(form, service, "installCommand", service.commands().install());
    text(form, service, "ignoreCommand", service.commands().ignore());
    text(form, service, "outputDirectory", service.commands().outputDirectory());
    command(form, service);
    new FunctionsForm(session, messages, snapshot.source(), service).fill(form);
    return form.node();
  }

  private void choice(
      Form form, Service service, String field, @Nullable String value, List<String> values) {
    form.choice(
        Named.of(field, messages, service.json().get(field)),
        value,
        values,
        Function.identity(),
        typed -> set(service, field, typed));
  }

  private void text(Form form, Service service, String field, @Nullable String value) {
    form.text(
        Named.of(field, messages, service.json().get(field)),
        value,
        true,
        typed -> set(service, field, typed));
  }

  /** The start command of a container: a string, or a list with a word on each line. */
  private void command(Form form, Service service) {
    JsonValue written = service.json().get("command");
    Scope scope = Scope.service(service.name());
    form.lines(
        Named.of("command", messages, written),
        service.commands().command(),
        words -> {
          if (words.isEmpty()) {
            return session.apply(new ClearField(scope, "command"));
          }
          boolean one = words.size() == 1 && !(written instanceof JsonArray);
          Draft value = one ? Draft.text(words.getFirst()) : Draft.texts(words);
          return session.apply(new SetField(scope, "command", value));
        });
  }

  private Optional<String> rename(Service service, String name) {
    Optional<String> refused = session.apply(new RenameService(service.name(), name));
    if (refused.isEmpty()) {
      session.select(Item.service(name));
    }
    return refused;
  }

  private Optional<String> set(Service service, String field, String value) {
    Scope scope = Scope.service(service.name());
    Edit edit =
        value.isEmpty()
            ? new ClearField(scope, field)
            : new SetField(scope, field, Draft.text(value));
    return session.apply(edit);
  }

  private void publicAt(Form form, Snapshot snapshot, Service service) {
    List<Edge.Public> edges =
        snapshot.graph().incomingEdgesOf(new Node.ServiceNode(service.name())).stream()
            .filter(Edge.Public.class::isInstance)
            .map(Edge.Public.class::cast)
            .toList();
    form.section("inspector.publicAt", edges.size(), add(form, service, "publicAt", "graph.route"));
    for (Edge.Public edge : edges) {
      String source = Objects.requireNonNullElse(edge.rule().source(), "");
      boolean dead = marked(snapshot, FindingCode.DEAD_RULE.code(), edge.rule().json());
      form.add(
          link(
              Item.rule(edge.rule()),
              Parts.ruleNumber(Integer.toString(edge.number()), dead ? "never" : "rewrite"),
              source,
              dead ? never() : Parts.label("", "sb-medium")));
    }
  }

  private Button add(Form form, Service service, String section, String action) {
    Button add =
        Parts.iconButton(
            "mdoal-add",
            messages.text("inspector." + section + ".add", service.name()),
            () -> overGraph.accept(action));
    add.setId(form.id(section + "-add"));
    return add;
  }

  private Label never() {
    Label chip = Parts.chip(messages.text("inspector.never"), "warning");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  private void calls(Form form, Snapshot snapshot, Service service) {
    form.section(
        "inspector.calls", service.bindings().size(), add(form, service, "calls", "graph.connect"));
    for (Binding binding : service.bindings()) {
      form.add(
          link(
              Item.binding(service.name(), binding),
              null,
              Objects.requireNonNullElse(binding.env(), ""),
              target(
                  "→ " + binding.service(),
                  snapshot.config().serviceNames().contains(binding.service()))));
    }
  }

  private void calledBy(Form form, Snapshot snapshot, Service service) {
    List<Button> rows =
        snapshot.graph().incomingEdgesOf(new Node.ServiceNode(service.name())).stream()
            .flatMap(edge -> caller(edge).stream())
            .toList();
    form.section("inspector.calledBy", rows.size());
    rows.forEach(form::add);
  }

  private Optional<Button> caller(Edge edge) {
    return switch (edge) {
      case Edge.Private binding -> {
        String env = Objects.requireNonNullElse(binding.binding().env(), "");
        yield Optional.of(link(Item.edge(edge), null, env, target("← " + binding.caller(), true)));
      }
      case Edge.Trigger trigger ->
          Optional.of(
              link(Item.edge(edge), null, trigger.calls(), target("← " + from(trigger), true)));
      case Edge.Public open -> Optional.empty();
      case Edge.Prefix prefix -> Optional.empty();
    };
  }

  private static String from(Edge.Trigger trigger) {
    return switch (trigger.from()) {
      case Node.Timer timer -> timer.schedule();
      case Node.Topic topic -> topic.name();
      default -> "";
    };
  }

  private static boolean marked(Snapshot snapshot, String code, JsonValue part) {
    return snapshot.findings().stream()
        .anyMatch(found -> found.code().equals(code) && part.range().contains(found.range()));
  }

  private static Label target(String words, boolean declared) {
    return Parts.label(words, "sb-medium", declared ? "sb-known" : "sb-wrong");
  }

  /** A row that selects something. */
  private Button link(Item item, javafx.scene.@Nullable Node number, String code, Label other) {
    HBox row = new HBox(8);
    if (number != null) {
      row.getChildren().add(number);
    }
    row.getChildren().addAll(Parts.label(code, "sb-mono"), Parts.gap(), other);
    row.getStyleClass().add("sb-link-row");
    row.setPrefWidth(1);
    Button button = new Button("", row);
    button.getStyleClass().setAll("button", "sb-link");
    button.setAccessibleText(code + " " + other.getText());
    // The row is as wide as its button; without this the button could not become narrower again.
    button.setMinWidth(0);
    button.setMaxWidth(Double.MAX_VALUE);
    row.minWidthProperty().bind(button.widthProperty().subtract(10));
    button.setOnAction(event -> session.select(item));
    return button;
  }

  private String reach(Snapshot snapshot, Service service) {
    var incoming = snapshot.graph().incomingEdgesOf(new Node.ServiceNode(service.name()));
    boolean open =
        incoming.stream()
            .anyMatch(edge -> edge instanceof Edge.Public || edge instanceof Edge.Prefix);
    boolean called =
        incoming.stream()
            .anyMatch(edge -> edge instanceof Edge.Private || edge instanceof Edge.Trigger);
    String key = open ? (called ? "both" : "public") : called ? "private" : "none";
    return messages.text("inspector.reach." + key);
  }
}
