package dev.signalbox.model.suppress;

/**
 * A finding a project lives with.
 *
 * @param code of the finding
 * @param about source of the rule, name of the service or variable of the binding it is about;
 *     places in lists would change with every edit. What is about none of these is about the
 *     top-level key it stands in, or about {@code vercel.json}
 * @param reason why
 */
public record Suppression(String code, String about, String reason) {}
