package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compared with trying every set, the earliest of each size first. */
class FewestTest {
  private static final int NUMBERS = 9;

  @Test
  void findsTheEarliestOfTheSmallestSets() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      Fewest fewest = new Fewest();
      List<BitSet> groups = new ArrayList<>();
      for (int group = 0; group < 8; group++) {
        groups.add(group(random));
        assertThat(fewest.of(groups)).as("%s", groups).contains(tried(groups));
      }
    }
  }

  @Test
  void givesUpInsteadOfTryingForEver() {
    Random random = new Random(6);
    List<BitSet> groups = new ArrayList<>();
    for (int group = 0; group < 400; group++) {
      BitSet numbers = new BitSet();
      random.ints(3, 0, 120).forEach(numbers::set);
      groups.add(numbers);
    }
    assertThat(new Fewest().of(groups)).isEmpty();
  }

  private static BitSet group(Random random) {
    BitSet group = BitSet.valueOf(new long[] {random.nextLong() & random.nextLong()});
    group.clear(NUMBERS, 64);
    group.set(random.nextInt(NUMBERS));
    return group;
  }

  private static BitSet tried(List<BitSet> groups) {
    BitSet best = new BitSet();
    best.set(0, NUMBERS);
    for (int set = 0; set < 1 << NUMBERS; set++) {
      BitSet numbers = BitSet.valueOf(new long[] {set});
      if (groups.stream().allMatch(numbers::intersects) && before(numbers, best)) {
        best = numbers;
      }
    }
    return best;
  }

  private static boolean before(BitSet left, BitSet right) {
    if (left.cardinality() != right.cardinality()) {
      return left.cardinality() < right.cardinality();
    }
    BitSet differing = (BitSet) left.clone();
    differing.xor(right);
    return !differing.isEmpty() && left.get(differing.nextSetBit(0));
  }
}
