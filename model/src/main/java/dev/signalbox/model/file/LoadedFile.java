package dev.signalbox.model.file;

import java.nio.file.Path;

/**
 * A file as it was read.
 *
 * @param path as asked for; may be a symbolic link
 * @param text its content; a byte order mark stays its first character, bytes that are not UTF-8
 *     become lone surrogates that are written back as the same bytes
 * @param utf8 whether every byte was UTF-8
 * @param hash of the bytes
 */
public record LoadedFile(Path path, String text, boolean utf8, ContentHash hash) {}
