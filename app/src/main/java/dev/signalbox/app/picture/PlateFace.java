package dev.signalbox.app.picture;

/**
 * What a plate says, apart from where it stands.
 *
 * @param kind of the link it labels
 * @param number rule number or status code; empty for bindings
 * @param text pattern or variable, shortened to fit
 * @param fullText pattern or variable
 * @param neverMatches whether earlier rules take everything from this one
 */
public record PlateFace(
    LinkKind kind, String number, String text, String fullText, boolean neverMatches) {}
