package dev.signalbox.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void anInsertedAndARemovedItemLeaveTheOthersWhereTheyCameFrom() {
    assertThat(origins("abcd", "abXcd")).containsExactly(0, 1, -1, 2, 3);
    assertThat(origins("abcd", "abd")).containsExactly(0, 1, 3);
  }

  @Test
  void aMovedItemIsTheOnlyOneTakenAsNew() {
    assertThat(origins("abcdef", "acdebf")).containsExactly(0, 2, 3, 4, -1, 5);
  }

  @Test
  void anEditedItemIsNewInItsPlace() {
    assertThat(origins("abc", "aXc")).containsExactly(0, -1, 2);
  }

  @Test
  void aListUnlikeTheOneBeforeIsAllNew() {
    assertThat(origins("", "ab")).containsExactly(-1, -1);
    assertThat(origins("a".repeat(500) + "b", "c".repeat(500)))
        .hasSize(500)
        .containsOnly(Alignment.NEW);
  }

  private static int[] origins(String was, String now) {
    return Alignment.of(letters(was), letters(now), Character::equals);
  }

  private static List<Character> letters(String text) {
    return text.chars().mapToObj(letter -> (char) letter).toList();
  }
}
