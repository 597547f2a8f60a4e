package dev.signalbox.model.detect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;

/** The config of a repository as Vercel's detection reads it. */
public sealed interface ProjectConfig {

  /** A file that can be read; TOML values are given as JSON. */
  record Read(JsonValue config) implements ProjectConfig {}

  /** A file that is no valid JSON or TOML. */
  record Unreadable(Notice reason) implements ProjectConfig {}

  /** No file. */
  record Absent() implements ProjectConfig {}

  /** Reads {@code vercel.json}, or {@code vercel.toml} when there is none. */
  static ProjectConfig read(FileTree repo) {
    if (repo.exists("vercel.json")) {
      JsonDocument document = JsonParser.parse(repo.read("vercel.json").orElse(""));
      return document.valid() ? new Read(document.root()) : unreadable("JSON");
    }
    return repo.exists("vercel.toml") ? toml(repo.read("vercel.toml").orElse("")) : new Absent();
  }

  private static ProjectConfig toml(String text) {
    try {
      String json = new ObjectMapper().writeValueAsString(new TomlMapper().readTree(text));
      return new Read(JsonParser.parse(json).root());
    } catch (JsonProcessingException invalid) {
      return unreadable("TOML");
    }
  }

  private static ProjectConfig unreadable(String language) {
    String file = language.equals("JSON") ? "vercel.json" : "vercel.toml";
    return new Unreadable(
        Notice.of(
            "INVALID_VERCEL_" + language,
            "Failed to parse " + file + ". Ensure it contains valid " + language + "."));
  }
}
