package dev.signalbox.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.model.file.FileTrouble.Kind;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
  @TempDir Path folder;
  private final FileStore store = new FileStore();
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = folder.resolve("vercel.json");
    Files.writeString(file, "{}");
  }

  private FileTrouble trouble(FileStore in, LoadedFile base, String text) {
    return catchThrowableOfType(FileTrouble.class, () -> in.save(base, text));
  }

  private void onlyTheFileIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void assumePosix() {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void savedTextIsRead() throws Exception {
    LoadedFile saved = store.save(store.load(file), "{\"a\":1}");
    assertThat(Files.readString(file)).isEqualTo("{\"a\":1}");
    assertThat(store.load(file)).isEqualTo(saved);
    onlyTheFileIsLeft();
  }

  @Test
  void theSameBytesAreNotWritten() throws Exception {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    store.save(store.load(file), "{}");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1000));
  }

  @Test
  void permissionsStay() throws Exception {
    assumePosix();
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rwxr--");
    Files.setPosixFilePermissions(file, permissions);
    store.save(store.load(file), "[]");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  void aReadOnlyFileIsLeftAlone() throws Exception {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    FileTrouble trouble = trouble(store, store.load(file), "[]");
    assertThat(trouble.kind()).isEqualTo(Kind.READ_ONLY);
    assertThat(trouble.sentence()).isEqualTo("vercel.json is read-only; nothing was written.");
    assertThat(Files.readString(file)).isEqualTo("{}");
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    FileStore full =
        new FileStore(
            new AtomicWriter((channel, bytes) -> {
              AtomicWriter.toDisk(channel, new byte[] {'['});
              throw new IOException("No space left on device");
            }));
    FileTrouble trouble = trouble(full, store.load(file), "[1, 2, 3]");
    assertThat(trouble.kind()).isEqualTo(Kind.DISK_FULL);
    assertThat(Files.readString(file)).isEqualTo("{}");
    onlyTheFileIsLeft();
  }

  @Test
  void aFileChangedMeanwhileIsNotOverwritten() throws Exception {
    LoadedFile base = store.load(file);
    Files.writeString(file, "{\"theirs\":1}");
    FileTrouble trouble = trouble(store, base, "{\"ours\":1}");
    assertThat(trouble.kind()).isEqualTo(Kind.CHANGED_ON_DISK);
    assertThat(Files.readString(file)).isEqualTo("{\"theirs\":1}");
  }

  @Test
  void aFileChangedDuringTheSaveIsNotOverwritten() throws Exception {
    FileStore slow =
        new FileStore(
            new AtomicWriter((channel, bytes) -> {
              AtomicWriter.toDisk(channel, bytes);
              Files.writeString(file, "{\"theirs\":1}");
            }));
    assertThat(trouble(slow, store.load(file), "[]").kind()).isEqualTo(Kind.CHANGED_ON_DISK);
    assertThat(Files.readString(file)).isEqualTo("{\"theirs\":1}");
    onlyTheFileIsLeft();
  }

  @Test
  void aRemovedFileIsNotMadeAgainByItself() throws Exception {
    LoadedFile base = store.load(file);
    Files.delete(file);
    assertThat(trouble(store, base, "[]").kind()).isEqualTo(Kind.CHANGED_ON_DISK);
    assertThat(store.overwrite(file, "[]").text()).isEqualTo("[]");
  }

  @Test
  void aSymbolicLinkStaysALink() throws Exception {
    Path real = Files.move(file, folder.resolve("real.json"));
    Files.createSymbolicLink(file, real.getFileName());
    store.save(store.load(file), "[]");
    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(real)).isEqualTo("[]");
  }

  @Test
  void otherNamesOfTheFileSeeTheNewText() throws Exception {
    assumePosix();
    Path other = Files.createLink(folder.resolve("other.json"), file);
    store.save(store.load(file), "[]");
    assertThat(Files.readString(other)).isEqualTo("[]");
    assertThat(Files.getAttribute(file, "unix:nlink")).isEqualTo(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, other);
    }
  }

  @Test
  void bytesThatAreNoTextComeBackAsTheyWere() throws Exception {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', (byte) 0xFF, (byte) 0xC3, '}', -61};
    Files.write(file, bytes);
    LoadedFile loaded = store.load(file);
    assertThat(loaded.utf8()).isFalse();
    assertThat(loaded.text()).startsWith("\uFEFF{");
    assertThat(Utf8.encode(loaded.text())).isEqualTo(bytes);
  }

  @Test
  void aFolderIsNoFile() {
    FileTrouble trouble = catchThrowableOfType(FileTrouble.class, () -> store.load(folder));
    assertThat(trouble.kind()).isEqualTo(Kind.NOT_A_FILE);
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    FileTrouble trouble =
        catchThrowableOfType(FileTrouble.class, () -> store.load(folder.resolve("no.json")));
    assertThat(trouble.kind()).isEqualTo(Kind.MISSING);
  }

  @Test
  void contentOnItsWayIntoAFileArrivesAtTheNextStart() throws Exception {
    Path finished = folder.resolve(".vercel.json.signalbox-999999999-ab.new");
    Files.writeString(finished, "{\"new\":1}");
    Files.writeString(file, "{\"ne");
    assertThat(Leftovers.clear(folder)).containsExactly(finished);
    assertThat(Files.readString(file)).isEqualTo("{\"new\":1}");
    onlyTheFileIsLeft();
  }

  @Test
  void contentThatWasCutShortGoesAtTheNextStart() throws Exception {
    Files.writeString(folder.resolve(".vercel.json.signalbox-999999999-ab.tmp"), "{\"ne");
    Leftovers.clear(folder);
    onlyTheFileIsLeft();
    assertThat(Files.readString(file)).isEqualTo("{}");
  }

  @Test
  void filesOfARunningProcessAreLeftAlone() throws Exception {
    Path own = Leftovers.fresh(file);
    Files.writeString(own, "{\"ne");
    assertThat(Leftovers.clear(folder)).isEmpty();
    assertThat(own).exists();
  }
}
