package dev.signalbox.model.repo;

import java.util.List;
import java.util.Optional;

/**
 * The files below a folder. Paths are relative to it and use forward slashes; a leading slash means
 * the folder itself, {@code ..} may lead up as far as the repository goes. Nothing outside the
 * repository exists.
 */
public interface FileTree {

  /** Whether a file or folder is there. */
  boolean exists(String path);

  /** Whether a file is there. */
  boolean isFile(String path);

  /** The text of a file as UTF-8; empty when it is absent or cannot be read. */
  Optional<String> read(String path);

  /** Names of the folders in a folder, sorted; empty when there is none. */
  List<String> folders(String path);

  /** The same files, seen from a folder below. */
  FileTree at(String folder);
}
