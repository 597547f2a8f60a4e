package dev.signalbox.app.picture;

/**
 * What a card says, apart from where it stands.
 *
 * @param kind tile and shape
 * @param title the name, shortened to fit
 * @param fullTitle the name
 * @param detail second line: framework or what stands in for it
 * @param path third line, as copied from the file, shortened to fit; empty when there is none
 * @param fullPath the third line in full
 * @param badge mark at the corner
 * @param tone border
 */
public record CardFace(
    CardKind kind,
    String title,
    String fullTitle,
    String detail,
    String path,
    String fullPath,
    Badge badge,
    Tone tone) {}
