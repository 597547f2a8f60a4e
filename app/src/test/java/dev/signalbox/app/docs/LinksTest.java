package dev.signalbox.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link inside the project leads to a file, and to a heading where it names one. */
class LinksTest {

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (String link : page.links()) {
      String[] parts = link.split("#", 2);
      Path target =
          parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
      all.assertThat(Files.exists(target)).as(page + " links to " + link).isTrue();
      if (parts.length == 2 && Files.isRegularFile(target)) {
        all.assertThat(Page.read(target).anchors())
            .as(page + " links to " + link)
            .contains(parts[1]);
      }
    }
    all.assertAll();
  }

  @Test
  void theReadMeLeadsToEveryModule() throws IOException {
    assertThat(Page.read(Page.ROOT.resolve("README.md")).links())
        .contains(
            "model/README.md",
            "graph-layout/README.md",
            "app/README.md",
            "samples/README.md",
            "installer/README.md");
  }
}
