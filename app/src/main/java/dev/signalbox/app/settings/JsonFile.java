package dev.signalbox.app.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A record kept as a JSON file. Reading never fails: what cannot be read counts as absent.
 *
 * @param <T> the record
 */
public final class JsonFile<T> {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
          .build();

  private final Path file;
  private final Class<T> type;
  private final T initial;

  /**
   * Nothing is read yet.
   *
   * @param file need not exist
   * @param type what is in it
   * @param initial what counts while it does not exist; also the source of values it lacks
   */
  public JsonFile(Path file, Class<T> type, T initial) {
    this.file = file;
    this.type = type;
    this.initial = initial;
  }

  /** What is in the file, or the initial value. */
  public T read() {
    try {
      var tree = JSON.valueToTree(initial);
      JSON.readerForUpdating(tree).readValue(Files.readString(file));
      return JSON.treeToValue(tree, type);
    } catch (IOException | IllegalArgumentException e) {
      return initial;
    }
  }

  /**
   * Replaces the file in one step.
   *
   * @throws IOException if the folder cannot be written
   */
  public void write(T value) throws IOException {
    OwnFile.write(file, text(value));
  }

  private static String text(Object value) throws JsonProcessingException {
    return JSON.writeValueAsString(value);
  }
}
