package dev.signalbox.app.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that stay are not touched. */
class RowsTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, ''",
    "abc, axc, x",
    "abc, abxc, x",
    "abc, ac, ''",
    "abc, bca, bca",
    "'', ab, ab",
    "ab, '', ''",
    "aab, ab, ''",
    "ab, aab, a"
  })
  void onlyTheRowsThatDifferAreMadeAnew(String before, String after, String touched) {
    ObservableList<String> shown = FXCollections.observableArrayList(letters(before));
    List<String> added = new ArrayList<>();
    shown.addListener(
        (ListChangeListener<String>)
            change -> {
              while (change.next()) {
                added.addAll(change.getAddedSubList());
              }
            });
    Rows.update(shown, letters(after));
    assertThat(shown).isEqualTo(letters(after));
    assertThat(String.join("", added)).isEqualTo(touched);
  }

  private static List<String> letters(String word) {
    return word.isEmpty() ? List.of() : Arrays.asList(word.split(""));
  }
}
