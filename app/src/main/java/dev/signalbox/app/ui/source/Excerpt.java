package dev.signalbox.app.ui.source;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/** Some lines of the file, to read. */
public final class Excerpt {
  private final CodeArea area = new CodeArea();
  private final StackPane pane;

  /** An empty excerpt. */
  public Excerpt(Messages messages) {
    area.setEditable(false);
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.setAccessibleText(messages.text("source.excerpt"));
    pane = new StackPane(new VirtualizedScrollPane<>(area));
    pane.getStyleClass().add("sb-source");
  }

  /** The view. */
  public Region node() {
    return pane;
  }

  /** Shows the whole lines of a range, or nothing. */
  public void show(JsonDocument document, Optional<TextRange> range) {
    String text =
        range.map(part -> unindented(whole(document.text(), part))).orElse("").replace("\r", "");
    int line = range.map(part -> new LineMap(document.text()).line(part.start())).orElse(1);
    if (!text.equals(area.getText())) {
      area.replaceText(text);
      area.moveTo(0);
    }
    area.setParagraphGraphicFactory(index -> {
      Label number = new Label(Integer.toString(line + index));
      number.getStyleClass().add("lineno");
      return number;
    });
    if (!text.isEmpty()) {
      JsonDocument part = JsonParser.parse("{" + text.strip() + "}");
      int shift = 1 - text.indexOf(text.strip());
      var styles = JsonColours.of(part, List.of(), ShownText.of(part.text()));
      int start = Math.max(0, -shift + 1);
      area.setStyleSpans(start, styles.subView(1, part.text().length() - 1));
    }
  }

  private static String whole(String text, TextRange range) {
    int start = text.lastIndexOf('\n', Math.max(0, range.start() - 1)) + 1;
    String lead = text.substring(start, range.start());
    return lead.isBlank() ? text.substring(start, range.end()) : range.in(text);
  }

  /** Takes the indentation of the first line away from every line that has it. */
  private static String unindented(String text) {
    int width = text.length() - text.stripLeading().length();
    String indent = text.substring(0, width);
    return indent.isEmpty() ? text : text.replace("\n" + indent, "\n").substring(width);
  }
}
