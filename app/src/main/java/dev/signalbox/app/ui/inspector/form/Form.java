package dev.signalbox.app.ui.inspector.form;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column of labelled fields. A field is committed by Enter or when the focus leaves it. */
public final class Form {
  private static final double LINE = 20;

  private final Messages messages;
  private final Drafts drafts;
  private final Object subject;
  private final List<Finding> findings;
  private final String prefix;
  private final VBox box = new VBox(4);

  /**
   * An empty form.
   *
   * @param drafts what was typed before and is not in the file
   * @param subject what the form is about
   * @param findings of the text whose values it shows
   * @param prefix of the ids of its fields
   */
  public Form(
      Messages messages, Drafts drafts, Object subject, List<Finding> findings, String prefix) {
    this.messages = messages;
    this.drafts = drafts;
    this.subject = subject;
    this.findings = List.copyOf(findings);
    this.prefix = prefix;
    box.getStyleClass().add("sb-form");
  }

  /** A form of the inspector. */
  public Form(Messages messages, Drafts drafts, Object subject, List<Finding> findings) {
    this(messages, drafts, subject, findings, "inspector-");
  }

  /** The id of a node of this form. */
  public String id(String name) {
    return prefix + name;
  }

  /** The form. */
  public VBox node() {
    return box;
  }

  /** Puts something below. */
  public void add(Node node) {
    box.getChildren().add(node);
  }

  /** The head: icon tile, name and what it is. */
  public void head(Node tile, String title, String detail) {
    VBox words =
        new VBox(Parts.label(title, "sb-title"), Parts.label(detail, "sb-small", "sb-muted"));
    HBox head = new HBox(12, tile, words);
    head.getStyleClass().add("sb-form-head");
    add(head);
  }

  /** A section title with a counter; none when the count is negative. */
  public void section(String key, int count, Node... buttons) {
    HBox head = new HBox(8, Parts.label(messages.text(key), "sb-strong"));
    if (count >= 0) {
      Label number = Parts.count();
      number.setText(Integer.toString(count));
      head.getChildren().add(number);
    }
    head.getChildren().add(Parts.gap());
    head.getChildren().addAll(buttons);
    head.getStyleClass().add("sb-form-section");
    add(head);
  }

  /**
   * A text field.
   *
   * @param value what the file says; null when absent
   * @param commit receives the new value, never the old one
   */
  public void text(Named named, @Nullable String value, boolean mono, Commit commit) {
    text(named, value, mono, commit, typed -> {});
  }

  /** The same; every key press is told too. */
  public void text(
      Named named, @Nullable String value, boolean mono, Commit commit, Consumer<String> typing) {
    labelled(named, cell(named, value, mono, commit, typing));
  }

  /** A text field without a label, for a row of several. */
  public VBox cell(Named named, @Nullable String value, Commit commit) {
    return cell(named, value, true, commit, typed -> {});
  }

  private VBox cell(
      Named named, @Nullable String value, boolean mono, Commit commit, Consumer<String> typing) {
    TextField field = new TextField();
    field.getStyleClass().setAll("text-input", "text-field", "sb-field");
    if (mono) {
      field.getStyleClass().add("sb-mono");
    }
    field.setPromptText(messages.text("inspector.unset"));
    Entry entry =
        new Entry(
            drafts,
            subject,
            named,
            field,
            field,
            Objects.requireNonNullElse(value, ""),
            trouble(named.where()),
            commit);
    field.setOnAction(event -> entry.commit());
    entry.watch(typing);
    whenLeft(field, entry::commit);
    return equip(named, field, entry.node());
  }

  /** A field for several texts, one a line. */
  public void lines(
      Named named, List<String> values, Function<List<String>, Optional<String>> commit) {
    labelled(named, block(named, values, commit));
  }

  /** The same without a label. */
  public VBox block(
      Named named, List<String> values, Function<List<String>, Optional<String>> commit) {
    TextArea area = new TextArea();
    area.setPromptText(messages.text("inspector.lines"));
    area.getStyleClass().add("sb-area");
    area.setPrefHeight(LINE * Math.clamp(values.size() + 1L, 2, 6) + 12);
    Entry entry =
        new Entry(
            drafts,
            subject,
            named,
            area,
            area,
            String.join("\n", values),
            trouble(named.where()),
            typed ->
                commit.apply(
                    typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
    whenLeft(area, entry::commit);
    return equip(named, area, entry.node());
  }

  /** A field with known values; others may be typed. */
  public void choice(
      Named named,
      @Nullable String value,
      List<String> values,
      Function<String, String> words,
      Commit commit) {
    ComboBox<String> field = combo(values, words);
    field.setEditable(true);
    String shown = Objects.requireNonNullElse(value, "");
    Entry entry =
        new Entry(
            drafts,
            subject,
            named,
            field.getEditor(),
            field,
            shown,
            trouble(named.where()),
            commit);
    field.setValue(field.getEditor().getText());
    field.setOnAction(event -> entry.commit());
    field.getEditor().setAccessibleText(named.words());
    whenLeft(field, entry::commit);
    labelled(named, equip(named, field, entry.node()));
  }

  /** A field with a few values and nothing else. */
  public ComboBox<String> pick(
      Named named,
      String value,
      List<String> values,
      Function<String, String> words,
      Consumer<String> chosen) {
    ComboBox<String> field = combo(values, words);
    field.setButtonCell(cell(words));
    field.setMinWidth(Region.USE_PREF_SIZE);
    field.setValue(value);
    field.setOnAction(event -> {
      String now = field.getValue();
      if (now != null && !now.equals(value)) {
        chosen.accept(now);
      }
    });
    field.setId(prefix + named.id());
    field.setAccessibleText(named.words());
    return field;
  }

  /**
   * Yes, no or not said.
   *
   * @param chosen receives null for not said
   */
  public void flag(Named named, @Nullable Boolean value, Consumer<@Nullable Boolean> chosen) {
    ComboBox<String> field =
        pick(
            named,
            value == null ? "unset" : value.toString(),
            List.of("unset", "true", "false"),
            word -> messages.text("inspector.flag." + word),
            word -> chosen.accept(word.equals("unset") ? null : Boolean.valueOf(word)));
    labelled(named, new VBox(field));
  }

  /** Puts a label above a field. */
  public void labelled(Named named, VBox field) {
    Label label = Parts.label(named.words(), "sb-label");
    if (!field.getChildren().isEmpty()) {
      label.setLabelFor(field.getChildren().getFirst());
    }
    VBox line = new VBox(4, label, field);
    line.getStyleClass().add("sb-form-line");
    add(line);
  }

  private static ComboBox<String> combo(List<String> values, Function<String, String> words) {
    ComboBox<String> field = new ComboBox<>();
    field.getItems().setAll(values);
    field.setMaxWidth(Double.MAX_VALUE);
    field.getStyleClass().add("sb-combo");
    field.setCellFactory(list -> cell(words));
    return field;
  }

  private static ListCell<String> cell(Function<String, String> words) {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? null : words.apply(item));
      }
    };
  }

  /** Only a field that had the focus can lose it: showing a form must never change the file. */
  private static void whenLeft(Region field, Runnable commit) {
    field
        .focusedProperty()
        .addListener((property, before, now) -> {
          if (before && !now) {
            commit.run();
          }
        });
  }

  private VBox equip(Named named, Region field, VBox node) {
    field.setId(prefix + named.id());
    field.setAccessibleText(named.words());
    return node;
  }

  private Optional<Finding> trouble(@Nullable TextRange where) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> where != null && where.contains(finding.range()))
        .min(Comparator.comparing(Finding::severity));
  }
}
