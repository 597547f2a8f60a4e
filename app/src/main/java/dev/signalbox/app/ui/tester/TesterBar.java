package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Room;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.Rule;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Method, URL and who answers, in the toolbar. */
public final class TesterBar {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  /** As {@code :focus-within}, which a combo box beside the field keeps set for ever. */
  private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

  private final Tester tester;
  private final Session session;
  private final Messages messages;
  private final HBox bar;
  private final TextField url = new TextField();
  private final Label chip = Parts.label("", "sb-chip");
  private final BooleanProperty expanded = new SimpleBooleanProperty();
  private final TriedUrls tried;
  private Recall recall = Recall.of(List.of());
  private boolean whole = true;

  /** While the field shows less than what is asked. */
  private boolean shortened;

  /**
   * Shows and changes what the tester asks.
   *
   * @param tried keeps what was asked of each project
   */
  public TesterBar(Tester tester, Session session, Messages messages, TriedUrls tried) {
    this.tried = tried;
    this.tester = tester;
    this.session = session;
    this.messages = messages;
    ComboBox<String> method = new ComboBox<>();
    method.getItems().setAll(METHODS);
    method.valueProperty().bindBidirectional(tester.method());
    method.setId("tester-method");
    method.setAccessibleText(messages.text("tester.method"));
    method.getStyleClass().add("sb-tester-method");
    url.setId("tester-url");
    url.setPromptText(messages.text("tester.prompt"));
    url.setAccessibleText(messages.text("tester.url"));
    url.getStyleClass().setAll("text-input", "text-field", "sb-field", "bare", "sb-mono");
    url.setAccessibleHelp(messages.text("tester.help"));
    url.setOnAction(event -> {
      remember();
      expanded.set(true);
    });
    url.addEventFilter(KeyEvent.KEY_PRESSED, this::recall);
    url.setMinWidth(60);
    HBox.setHgrow(url, Priority.ALWAYS);
    chip.setId("tester-answer");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setMaxWidth(260);
    Button expand =
        Parts.iconButton(
            "mdoal-expand_more",
            messages.text("tester.expand"),
            () -> expanded.set(!expanded.get()));
    expand.setId("tester-expand");
    expanded.subscribe(open ->
        expand.setGraphic(Icons.of(open ? "mdoal-expand_less" : "mdoal-expand_more", Icons.ROW)));
    bar = new HBox(4, method, url, chip, expand);
    bar.getStyleClass().add("sb-tester");
    url.focusedProperty()
        .subscribe(typing -> {
          bar.pseudoClassStateChanged(TYPING, typing);
          remember();
          showUrl();
        });
    tester.url().subscribe(value -> showUrl());
    url.textProperty()
        .subscribe(text -> {
          if (!shortened) {
            tester.url().set(text);
          }
        });
    tester.answer().subscribe(this::show);
    session.project().addListener((property, before, now) -> opened(before, now));
  }

  /** The bar. */
  public Region node() {
    return bar;
  }

  /** Hides scheme and host while nobody types, where there is no room for them. */
  public void adapt(Room room) {
    whole = room.words();
    showUrl();
  }

  /** Whether the trace is wanted. */
  public BooleanProperty expanded() {
    return expanded;
  }

  /** Gives the URL the focus, all of it selected. */
  public void focus() {
    url.requestFocus();
    url.selectAll();
  }

  private void opened(@Nullable Project before, @Nullable Project now) {
    if (now == null || before == null || !now.folder().equals(before.folder())) {
      recall = Recall.of(List.of());
      if (now != null) {
        tried.load(now, urls -> loaded(now, urls));
      }
    }
  }

  private void loaded(Project project, List<String> urls) {
    Project open = session.project().get();
    if (open != null && open.folder().equals(project.folder())) {
      recall = recall.before(urls);
    }
  }

  /** What is asked was tried, once somebody enters or leaves the field. */
  private void remember() {
    Recall before = recall;
    Project open = session.project().get();
    recall = recall.with(tester.url().get());
    if (open != null && !recall.urls().equals(before.urls())) {
      tried.save(open, recall.urls());
    }
  }

  private void recall(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if ((up || event.getCode() == KeyCode.DOWN) && !recall.urls().isEmpty()) {
      recall = recall.step(url.getText(), up ? 1 : -1);
      url.setText(recall.shown());
      url.end();
      event.consume();
    }
  }

  private void show(@Nullable Answer answer) {
    chip.setVisible(answer != null);
    chip.setManaged(answer != null);
    if (answer == null) {
      return;
    }
    String owner = Answer.owner(answer.wanted().outcome());
    String style = Answer.style(answer.wanted().outcome());
    chip.setText(
        answer.rule().map(rule -> messages.text("tester.owner", owner, place(rule))).orElse(owner));
    chip.setGraphic(
        Icons.of(
            style.equals("danger") ? "mdoal-error_outline" : "mdoal-check_circle_outline",
            Icons.CHIP));
    chip.getStyleClass().setAll("label", "sb-chip", style);
    chip.setAccessibleText(chip.getText());
  }

  private void showUrl() {
    String asked = tester.url().get();
    shortened = !whole && !url.isFocused() && !path(asked).equals(asked);
    String shown = shortened ? path(asked) : asked;
    if (!url.getText().equals(shown)) {
      url.setText(shown);
    }
  }

  /** A URL without scheme and host; anything else as it is. */
  static String path(String url) {
    int scheme = url.indexOf("://");
    int slash = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
    return slash < 0 ? url : url.substring(slash);
  }

  private String place(Rule rule) {
    return messages.text("tester.rule", Answer.number(session.snapshot().get().config(), rule));
  }
}
