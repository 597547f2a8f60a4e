package dev.signalbox.app.picture;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The few words a picture holds that do not come from the file, by key. */
@FunctionalInterface
public interface Words {
  /** Base name of the bundle that has them. */
  String BUNDLE = "dev.signalbox.app.picture.picture";

  /** The words of a key with its placeholders filled in. */
  String text(String key, Object... arguments);

  /** The words for this machine's language. */
  static Words bundled() {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);
    return (key, arguments) ->
        arguments.length == 0
            ? bundle.getString(key)
            : new MessageFormat(bundle.getString(key)).format(arguments);
  }
}
