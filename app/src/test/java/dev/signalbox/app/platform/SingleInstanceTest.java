package dev.signalbox.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second start of the window. */
@SuppressWarnings("try") // what is held is not used otherwise
class SingleInstanceTest {
  private static final String DISPLAY = ":0";

  private final BlockingQueue<Optional<Path>> asked = new LinkedBlockingQueue<>();
  @TempDir Path state;

  private SingleInstance first() {
    SingleInstance one = SingleInstance.claim(state, DISPLAY).orElseThrow();
    one.listen(asked::add);
    return one;
  }

  @Test
  void handsItsFolderToTheFirst() throws IOException, InterruptedException {
    try (var ignored = first()) {
      assertThat(SingleInstance.claim(state, DISPLAY)).isEmpty();
      assertThat(SingleInstance.hand(state, DISPLAY, Optional.of(state))).isTrue();
      assertThat(asked.poll(5, TimeUnit.SECONDS)).contains(state);
      assertThat(SingleInstance.hand(state, DISPLAY, Optional.empty())).isTrue();
      assertThat(asked.poll(5, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void startsAloneWhenTheFirstHasEnded() throws IOException {
    first().close();
    assertThat(SingleInstance.hand(state, DISPLAY, Optional.empty())).isFalse();
    first().close();
  }

  @Test
  void takesThePlaceOfOneThatWasKilled() throws IOException {
    first().close();
    Files.createFile(socket());
    assertThat(SingleInstance.hand(state, DISPLAY, Optional.empty())).isFalse();
    try (var ignored = first()) {
      assertThat(SingleInstance.hand(state, DISPLAY, Optional.empty())).isTrue();
    }
  }

  @Test
  void isAloneOnAnotherDisplay() throws IOException {
    try (SingleInstance one = first();
        SingleInstance other = SingleInstance.claim(state, ":1").orElseThrow()) {
      assertThat(one).isNotSameAs(other);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"relative/folder", "/there/is/no/such/folder", "\0"})
  void whatIsNoFolderIsNotOpened(String path) throws IOException {
    try (var ignored = first()) {
      assertThat(answer(path)).isEqualTo(-1);
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void endlessTextIsCutOff() throws IOException {
    try (var ignored = first()) {
      assertThat(answer("/".repeat(10_000))).isEqualTo(-1);
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void whoNeverFinishesIsHungUpOn() throws IOException {
    try (SingleInstance one = SingleInstance.claim(state, DISPLAY).orElseThrow()) {
      one.listen(asked::add, 50);
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
        channel.write(ByteBuffer.wrap("/".getBytes(StandardCharsets.UTF_8)));
        assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
      }
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void ofTwoAtTheSameTimeOneGivesWayToTheOther() throws Exception {
    try (ExecutorService starts = Executors.newFixedThreadPool(2)) {
      Callable<Optional<SingleInstance>> start = () -> SingleInstance.claim(state, DISPLAY);
      List<SingleInstance> won = new ArrayList<>();
      for (Future<Optional<SingleInstance>> claimed : starts.invokeAll(List.of(start, start))) {
        claimed.get().ifPresent(won::add);
      }
      assertThat(won).hasSize(1);
      try (SingleInstance one = won.getFirst()) {
        one.listen(asked::add);
        assertThat(SingleInstance.hand(state, DISPLAY, Optional.of(state))).isTrue();
        assertThat(asked.poll(5, TimeUnit.SECONDS)).contains(state);
      }
    }
  }

  private Path socket() {
    return state.resolve("instance").resolve(Integer.toHexString(DISPLAY.hashCode()) + ".socket");
  }

  /** What the first says to a text: -1 when it hangs up without a word. */
  private int answer(String text) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.shutdownOutput();
      return channel.read(ByteBuffer.allocate(1));
    } catch (IOException hungUp) {
      return -1;
    }
  }
}
