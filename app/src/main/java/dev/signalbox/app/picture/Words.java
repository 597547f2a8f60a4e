package dev.signalbox.app.picture;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The few words a picture holds that do not come from the file. */
final class Words {
  private static final String BUNDLE = "dev.signalbox.app.picture.picture";

  private Words() {}

  static String say(String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle(BUNDLE).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(arguments);
  }
}
