package dev.signalbox.app.ui.run;

import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The columns of the request list. */
final class RequestColumns {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
  private static final double KILO = 1000;

  private final Messages messages;

  RequestColumns(Messages messages) {
    this.messages = messages;
  }

  List<TableColumn<RequestLine, ?>> all() {
    return List.of(
        text("time", 112, line -> TIME.format(line.event().at()), "sb-mono-small", "sb-muted"),
        text("method", 64, line -> line.event().head().method(), "sb-small", "sb-strong"),
        text("path", 220, line -> line.event().head().target(), "sb-mono"),
        nodes("owner", 140, this::owner),
        nodes("status", 64, this::status),
        right("latency", 72, line -> latency(line.event())),
        right("bytes", 72, line -> bytes(line.event().bytesOut())));
  }

  private Node owner(RequestLine line) {
    Label owner = Parts.label(line.owner(messages.text("run.requests.router")), "sb-medium");
    HBox row = new HBox(8, owner);
    if (!line.number().isEmpty()) {
      String kind = line.number().length() > 2 ? "redirect" : "rewrite";
      row.getChildren().addFirst(Parts.ruleNumber(line.number(), kind));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node status(RequestLine line) {
    int status = line.event().status();
    String error = line.event().error();
    Label chip =
        Parts.chip(
            status == 0 ? messages.text("run.requests.unanswered") : Integer.toString(status),
            style(status));
    chip.getStyleClass().add("small");
    if (error != null) {
      chip.setTooltip(new Tooltip(error));
    }
    return chip;
  }

  private static String style(int status) {
    return switch (status / 100) {
      case 1, 2 -> "success";
      case 3 -> "plain";
      case 4 -> "warning";
      default -> "danger";
    };
  }

  private String latency(ExchangeEvent event) {
    return messages.text("run.millis", event.latency().toMillis());
  }

  private String bytes(long bytes) {
    return bytes < KILO
        ? messages.text("run.bytes", bytes)
        : bytes < KILO * KILO
            ? messages.text("run.kilobytes", bytes / KILO)
            : messages.text("run.megabytes", bytes / (KILO * KILO));
  }

  private TableColumn<RequestLine, RequestLine> text(
      String key, double width, Function<RequestLine, String> words, String... styles) {
    return column(
        key,
        width,
        cell -> cell.getStyleClass().addAll(styles),
        (cell, line) -> cell.setText(line == null ? null : words.apply(line)));
  }

  private TableColumn<RequestLine, RequestLine> right(
      String key, double width, Function<RequestLine, String> words) {
    TableColumn<RequestLine, RequestLine> column =
        text(key, width, words, "sb-small", "sb-muted", "right");
    column.getStyleClass().add("right");
    return column;
  }

  private TableColumn<RequestLine, RequestLine> nodes(
      String key, double width, Function<RequestLine, Node> node) {
    return column(
        key,
        width,
        cell -> {},
        (cell, line) -> cell.setGraphic(line == null ? null : node.apply(line)));
  }

  private interface Show {
    void show(TableCell<RequestLine, RequestLine> cell, @Nullable RequestLine line);
  }

  private interface Dress {
    void dress(TableCell<RequestLine, RequestLine> cell);
  }

  private TableColumn<RequestLine, RequestLine> column(
      String key, double width, Dress dress, Show show) {
    TableColumn<RequestLine, RequestLine> column =
        new TableColumn<>(messages.text("run.column." + key));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 140));
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(view -> {
      TableCell<RequestLine, RequestLine> cell =
          new TableCell<>() {
            @Override
            protected void updateItem(@Nullable RequestLine line, boolean empty) {
              super.updateItem(line, empty);
              show.show(this, empty ? null : line);
            }
          };
      dress.dress(cell);
      return cell;
    });
    return column;
  }
}
