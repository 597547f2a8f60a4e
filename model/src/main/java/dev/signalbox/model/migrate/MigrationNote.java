package dev.signalbox.model.migrate;

import dev.signalbox.model.resolve.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Something Vercel's planner says.
 *
 * @param code Vercel's
 * @param message Vercel's words
 * @param service the service as the old file names it; null when about none
 * @param link where Vercel explains it; null when nowhere
 */
public record MigrationNote(
    String code, String message, @Nullable String service, @Nullable String link) {

  static MigrationNote of(Notice notice) {
    return new MigrationNote(notice.code(), notice.message(), notice.service(), null);
  }

  /** The same about a config that was generated. */
  static MigrationNote generated(Notice notice) {
    return new MigrationNote(
        notice.code(),
        "Generated `services` config is invalid: " + notice.message(),
        notice.service(),
        null);
  }
}
