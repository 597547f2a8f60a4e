package dev.signalbox.app.ui.welcome;

import dev.signalbox.app.picture.Technology;
import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.ProposedConfig;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Tiles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A folder without a config: what Vercel's detection finds in it, and the file it would become. */
public final class ProposalView {
  private final Messages messages;
  private final Consumer<String> create;
  private final Consumer<String> start;
  private final StackPane pane = new StackPane();

  /**
   * Follows the session.
   *
   * @param detect looks at the files of a project; runs in the background
   * @param create makes the file with a text
   * @param start shows a text without writing it
   */
  public ProposalView(
      Session session,
      Messages messages,
      Executor background,
      Executor ui,
      Function<Project, ProposedConfig> detect,
      Consumer<String> create,
      Consumer<String> start) {
    this.messages = messages;
    this.create = create;
    this.start = start;
    Latest<Project, ProposedConfig> looking =
        new Latest<>(background, ui, (project, outdated) -> detect.apply(project), this::show);
    session
        .project()
        .subscribe(project -> {
          looking.cancel();
          show(new ProposedConfig(List.of()));
          if (project != null && project.state() == Project.State.ABSENT) {
            looking.ask(project);
          }
        });
  }

  /** The view. */
  public Region node() {
    return pane;
  }

  private void show(ProposedConfig proposal) {
    pane.getChildren().setAll(proposal.found().isEmpty() ? nothing() : found(proposal));
  }

  private Region nothing() {
    Button button =
        Parts.button(
            messages.text("absent.create"),
            "absent-create",
            () -> start.accept(ProposedConfig.empty()),
            "primary");
    return EmptyState.of("mdoal-find_in_page", messages.text("absent.sentence"), List.of(button));
  }

  private Region found(ProposedConfig proposal) {
    Set<String> chosen = new LinkedHashSet<>();
    proposal.found().forEach(service -> chosen.add(service.name()));
    TextArea text = new TextArea(proposal.text(chosen));
    text.setEditable(false);
    text.setId("proposal-text");
    text.setAccessibleText(messages.text("proposal.text"));
    text.getStyleClass().add("sb-mono");
    VBox.setVgrow(text, Priority.ALWAYS);
    Button accept =
        Parts.button(
            messages.text("proposal.create"),
            "proposal-create",
            () -> create.accept(text.getText()),
            "primary");
    FlowPane cards = new FlowPane(12, 12);
    for (ProposedConfig.Found service : proposal.found()) {
      cards
          .getChildren()
          .add(
              card(
                  service,
                  selected -> {
                    if (selected) {
                      chosen.add(service.name());
                    } else {
                      chosen.remove(service.name());
                    }
                    text.setText(proposal.text(chosen));
                    accept.setDisable(chosen.isEmpty());
                  }));
    }
    Button blank =
        Parts.button(
            messages.text("absent.create"),
            "absent-create",
            () -> start.accept(ProposedConfig.empty()),
            "plain");
    HBox buttons = new HBox(8, Parts.gap(), blank, accept);
    VBox box =
        new VBox(
            12,
            Parts.label(messages.text("proposal.title"), "sb-view-title"),
            Parts.label(messages.text("proposal.found", proposal.found().size()), "sb-muted"),
            cards,
            text,
            buttons);
    box.getStyleClass().add("sb-card-box");
    box.setMaxSize(760, 640);
    box.setId("proposal");
    return box;
  }

  private HBox card(ProposedConfig.Found service, Consumer<Boolean> changed) {
    CheckBox box = new CheckBox();
    box.setSelected(true);
    box.setId("proposal-" + service.name());
    box.setAccessibleText(service.name());
    box.selectedProperty().addListener((property, before, now) -> changed.accept(now));
    Technology technology =
        Technology.of(
            service.json().string("runtime"),
            service.framework(),
            service.json().string("entrypoint"));
    VBox words =
        new VBox(
            Parts.label(service.name(), "sb-strong"),
            Parts.label(technology.label(messages::text), "sb-label"),
            Parts.label(
                Objects.requireNonNullElse(service.json().string("root"), "."), "sb-mono-small"));
    HBox card = new HBox(12, Tiles.of(technology.kind(), Tiles.LARGE), words, Parts.gap(), box);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("sb-proposal-card");
    card.setPrefWidth(224);
    return card;
  }
}
