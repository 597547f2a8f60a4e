package dev.signalbox.app.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The one window of a user on a display. A second start hands its folder to the first and ends. The
 * first holds the lock of a file, which ends with its process, and listens on a socket only its
 * user can reach; whoever cannot claim or reach it starts as if alone.
 */
public final class SingleInstance implements AutoCloseable {
  private static final Logger LOG = System.getLogger(SingleInstance.class.getName());
  private static final int LONGEST_PATH = 4_096;
  private static final long PATIENCE_MILLIS = 2_000;
  private static final byte ACCEPTED = 1;

  private final FileChannel lock;
  private final ServerSocketChannel socket;
  private final Path address;

  private SingleInstance(FileChannel lock, ServerSocketChannel socket, Path address) {
    this.lock = lock;
    this.socket = socket;
    this.address = address;
  }

  /**
   * Becomes the one instance; empty when another is, or when that cannot be told.
   *
   * @param state folder of the user, made if it is missing
   * @param display what tells the displays of one user apart
   */
  public static synchronized Optional<SingleInstance> claim(Path state, String display) {
    try {
      Path folder = folder(state);
      return alone(folder, display);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.DEBUG, "another start will not find this window", e);
      return Optional.empty();
    }
  }

  /**
   * Whoever finds the place taken comes out of here when the other can be reached: the gate is shut
   * from before the lock is taken until the socket is bound.
   */
  private static Optional<SingleInstance> alone(Path folder, String display) throws IOException {
    try (FileChannel gate = lockFile(folder.resolve(name(display) + ".gate"));
        FileLock _ = gate.lock()) {
      FileChannel lock = lockFile(folder.resolve(name(display) + ".lock"));
      if (!locked(lock)) {
        lock.close();
        return Optional.empty();
      }
      Path address = folder.resolve(name(display) + ".socket");
      ServerSocketChannel socket = bound(address, lock);
      return Optional.of(new SingleInstance(lock, socket, address));
    }
  }

  private static FileChannel lockFile(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path folder(Path state) throws IOException {
    Path folder = Files.createDirectories(state).resolve("instance");
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  private static ServerSocketChannel bound(Path address, FileChannel lock) throws IOException {
    ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      Files.deleteIfExists(address);
      return socket.bind(UnixDomainSocketAddress.of(address));
    } catch (IOException e) {
      socket.close();
      lock.close();
      throw e;
    }
  }

  private static String name(String display) {
    return Integer.toHexString(display.hashCode());
  }

  private static boolean locked(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /**
   * Gives a folder to the instance there is, or only asks it to come to the front.
   *
   * @return whether it took it; false when there is none, or it does not answer
   */
  public static boolean hand(Path state, String display, Optional<Path> folder) {
    Path address = state.resolve("instance").resolve(name(display) + ".socket");
    if (!Files.exists(address)) {
      return false;
    }
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    background(() -> answer.complete(accepted(address, folder)));
    try {
      return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private static boolean accepted(Path address, Optional<Path> folder) {
    String path =
        folder.map(Path::toAbsolutePath).map(Path::normalize).map(Path::toString).orElse("");
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address))) {
      ByteBuffer text = ByteBuffer.wrap(path.getBytes(StandardCharsets.UTF_8));
      while (text.hasRemaining()) {
        channel.write(text);
      }
      channel.shutdownOutput();
      return channel.read(ByteBuffer.allocate(1)) == 1;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Listens from now on, in the background.
   *
   * @param asked called for each start handed over, with its folder if it has one
   */
  public void listen(Consumer<Optional<Path>> asked) {
    listen(asked, PATIENCE_MILLIS);
  }

  /**
   * The same with another patience.
   *
   * @param patience milliseconds a start may take to say what it wants
   */
  void listen(Consumer<Optional<Path>> asked, long patience) {
    background(() -> accept(asked, patience));
  }

  private static void background(Runnable task) {
    Thread.ofPlatform().daemon().name("signalbox-instance").start(task);
  }

  private void accept(Consumer<Optional<Path>> asked, long patience) {
    while (socket.isOpen()) {
      try {
        SocketChannel channel = socket.accept();
        hangUp(channel, patience);
        background(() -> answer(channel, asked));
      } catch (ClosedChannelException closed) {
        return;
      } catch (IOException e) {
        LOG.log(Level.WARNING, "other starts are not taken over any more", e);
        return;
      }
    }
  }

  /** Ends the wait for one that does not finish its sentence. */
  private static void hangUp(SocketChannel channel, long patience) {
    CompletableFuture.delayedExecutor(patience, TimeUnit.MILLISECONDS)
        .execute(() -> {
          try {
            channel.close();
          } catch (IOException e) {
            LOG.log(Level.DEBUG, "a start was not hung up on", e);
          }
        });
  }

  private static void answer(SocketChannel channel, Consumer<Optional<Path>> asked) {
    try (channel) {
      ByteBuffer text = ByteBuffer.allocate(LONGEST_PATH + 1);
      while (text.hasRemaining() && channel.read(text) >= 0) {
        // Reads on.
      }
      if (!text.hasRemaining()) {
        return;
      }
      String path = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
      Optional<Path> folder = folder(path);
      if (path.isEmpty() || folder.isPresent()) {
        asked.accept(folder);
        channel.write(ByteBuffer.wrap(new byte[] {ACCEPTED}));
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "a start could not be taken over", e);
    }
  }

  /** A path that can be opened: absolute and there. */
  private static Optional<Path> folder(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Path::isAbsolute).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Gives the place up. */
  @Override
  public void close() throws IOException {
    socket.close();
    Files.deleteIfExists(address);
    lock.close();
  }
}
