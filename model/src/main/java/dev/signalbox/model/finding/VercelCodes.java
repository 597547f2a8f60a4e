package dev.signalbox.model.finding;

import java.util.Locale;

/** Headlines for the codes Vercel gives its errors; Vercel itself shows only the codes. */
public final class VercelCodes {
  /** The text is no JSON; without it nothing else can be said. */
  public static final String UNREADABLE = "CANT_PARSE_JSON_FILE";

  private VercelCodes() {}

  /**
   * A headline without names.
   *
   * @param code in Vercel's notation, such as {@code SERVICES_BINDING_UNKNOWN_SERVICE}; for one
   *     that is not known its words
   */
  public static String title(String code) {
    if (code.endsWith("_BINDING_UNKNOWN_SERVICE")) {
      return "Binding names an unknown service";
    }
    if (code.contains("_AND_")) {
      return "Settings that exclude each other";
    }
    return switch (code) {
      case UNREADABLE -> "Not valid JSON";
      case "INVALID_VERCEL_CONFIG" -> "Vercel refuses this setting";
      case "INVALID_DAEMON" -> "Invalid daemon settings";
      case "INVALID_PROXY_ENTRYPOINT" -> "Invalid entrypoint of the proxy";
      case "INVALID_PROXY_MATCHER" -> "Invalid matcher of the proxy";
      case "INVALID_SCHEDULE_TIMEZONE" -> "Unknown time zone of a schedule";
      case "INVALID_FUNCTION_AFFINITY_REGIONS" -> "Invalid regions of a function";
      case "SERVICE_GROUPS_WITHOUT_SERVICES" -> "Service groups without services";
      default -> words(code);
    };
  }

  private static String words(String code) {
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
