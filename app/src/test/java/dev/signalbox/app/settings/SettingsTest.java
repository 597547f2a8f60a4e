package dev.signalbox.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path temp;

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    start().change(before -> before.withAppearance(Appearance.DARK));

    assertThat(start().preferences().appearance()).isEqualTo(Appearance.DARK);
  }

  @Test
  void aDamagedFileCountsAsAFirstStart() throws IOException {
    Path file = Places.below(temp).config().resolve("preferences.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{ \"appearance\": \"PURP");

    assertThat(start().preferences()).isEqualTo(Preferences.initial());
  }

  @Test
  void aFileFromAnotherVersionKeepsWhatIsKnown() throws IOException {
    Path file = Places.below(temp).config().resolve("preferences.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{ \"appearance\": \"LIGHT\", \"later\": 1 }");

    assertThat(start().preferences().appearance()).isEqualTo(Appearance.LIGHT);
  }

  @Test
  void movedCardsAreRememberedPerProject() {
    Map<String, List<Double>> places = Map.of("service:web", List.of(1.0, 2.0));
    start().change(Path.of("one"), view -> view.withPositions(places));

    assertThat(start().view(Path.of("one")).positions()).isEqualTo(places);
    assertThat(start().view(Path.of("two")).positions()).isEmpty();
  }

  @Test
  void pinnedProjectsStayAndOldOnesAreForgotten() {
    List<Recent> recents = Recents.opened(List.of(), "/pinned", 0);
    recents = Recents.pinned(recents, "/pinned", true);
    for (int i = 1; i <= Recents.LIMIT + 5; i++) {
      recents = Recents.opened(recents, "/" + i, i);
    }

    assertThat(recents).hasSize(Recents.LIMIT + 1);
    assertThat(recents.getFirst().folder()).isEqualTo("/pinned");
    assertThat(recents.get(1).folder()).isEqualTo("/" + (Recents.LIMIT + 5));
  }

  @Test
  void placesFollowTheSystem() {
    Path home = Path.of("home");

    assertThat(Places.of("Linux", home, Map.of("XDG_CONFIG_HOME", "cfg")).config())
        .isEqualTo(Path.of("cfg", "signalbox"));
    assertThat(Places.of("Mac OS X", home, Map.of()).config())
        .isEqualTo(home.resolve("Library/Application Support/Signalbox"));
    assertThat(Places.of("Windows 11", home, Map.of("APPDATA", "roam")).config())
        .isEqualTo(Path.of("roam", "Signalbox"));
  }

  private Settings start() {
    return new Settings(Places.below(temp), Runnable::run);
  }
}
