package dev.signalbox.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.snapshot.Examiner;
import dev.signalbox.model.snapshot.Snapshot;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The two pictures of a sample show the same things. */
class SheetTest {
  private static final Path SAMPLES = Path.of(System.getProperty("signalbox.root"), "samples");

  /** All but the largest, whose image would take a hundred megabytes. */
  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("vercel.json")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals("large-200"))
          .sorted()
          .toList();
    }
  }

  private static Sheet sheet(String sample, Theme theme) throws IOException {
    String text = Files.readString(SAMPLES.resolve(sample).resolve("vercel.json"));
    Snapshot read = Snapshot.read(text, Snapshot.empty());
    Config config = ConfigReader.read(read.working());
    return Exports.sheet(config, new Examiner().examine(read, "vercel.json", () -> false), theme);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSvgHoldsEveryMarkAndItsText(String sample) throws Exception {
    Sheet sheet = sheet(sample, Theme.LIGHT);
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(sheet.svg())));
    List<String> words = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      words.add(texts.item(i).getTextContent());
    }
    assertThat(words)
        .containsExactlyElementsOf(
            sheet.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList());
    int children = svg.getDocumentElement().getElementsByTagName("*").getLength();
    assertThat(children).isEqualTo(sheet.marks().size() + 1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theImageHasTheSameBorderAroundEveryCard(String sample) throws Exception {
    for (Theme theme : Theme.values()) {
      Sheet sheet = sheet(sample, theme);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(sheet.png(2)));
      assertThat(image.getWidth()).isEqualTo((int) Math.ceil(sheet.width() * 2));
      assertThat(image.getHeight()).isEqualTo((int) Math.ceil(sheet.height() * 2));
      sheet.marks().stream()
          .filter(mark -> mark instanceof Mark.Box box && box.pen().dashes().isEmpty())
          .map(Mark.Box.class::cast)
          .filter(box -> box.pen().width() == 1 && box.height() > CARD)
          .forEach(box -> {
            int x = (int) Math.floor((box.x() + box.arc() + 2) * 2);
            int y = (int) Math.floor((box.y() + box.height()) * 2);
            assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(box.pen().ink().rgb());
          });
    }
  }

  @Test
  void aSheetTooLargeForAnImageIsDrawnSmaller() {
    Sheet huge = new Sheet(400_000, 200_000, Palette.LIGHT.canvas(), List.of());
    double scale = PngWriter.scale(huge, 2);
    assertThat(scale).isPositive();
    assertThat(huge.width() * scale * huge.height() * scale).isLessThan(Integer.MAX_VALUE);
  }

  private static final double CARD = 40;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void coloursAreThoseOfTheWindowsTheme(Theme theme) throws IOException {
    var sheet = theme == Theme.LIGHT ? new PrimerLight() : new PrimerDark();
    String css;
    try (InputStream in =
        Objects.requireNonNull(
            sheet.getClass().getResourceAsStream(sheet.getUserAgentStylesheet()))) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Palette palette = theme.palette();
    assertThat(css)
        .contains("-color-bg-inset: " + palette.canvas().hex())
        .contains("-color-border-default: " + palette.line().hex())
        .contains("-color-fg-default: " + palette.text().hex())
        .contains("-color-fg-muted: " + palette.muted().hex())
        .contains("-color-accent-emphasis: " + palette.accent().hex())
        .contains("-color-accent-fg: " + palette.accentText().hex())
        .contains("-color-neutral-emphasis: " + palette.neutral().hex())
        .contains("-color-danger-emphasis: " + palette.danger().hex())
        .contains("-color-danger-fg: " + palette.dangerText().hex())
        .contains("-color-warning-fg: " + palette.warning().hex())
        .contains("-color-warning-emphasis: " + palette.warningFill().hex())
        .contains("-color-success-emphasis: " + palette.success().hex());
  }
}
