package dev.signalbox.model.file;

import java.nio.file.Path;
import java.util.List;

/** Which file configures a project folder. */
public sealed interface ConfigLocation {

  /**
   * A {@code vercel.json}, which can be edited.
   *
   * @param path the file
   */
  record Json(Path path) implements ConfigLocation {}

  /**
   * A config that can only be looked at.
   *
   * @param path the file
   * @param reason one sentence for the user
   */
  record ReadOnly(Path path, String reason) implements ConfigLocation {}

  /**
   * Vercel refuses the folder before it reads any file.
   *
   * @param files the files in question
   * @param code Vercel's code
   * @param message Vercel's message
   */
  record Refused(List<Path> files, String code, String message) implements ConfigLocation {
    /** Keeps an immutable copy. */
    public Refused {
      files = List.copyOf(files);
    }
  }

  /**
   * No config at all.
   *
   * @param path where a new one would go
   */
  record Missing(Path path) implements ConfigLocation {}
}
