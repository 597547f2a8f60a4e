package dev.signalbox.app.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.signalbox.app.settings.Appearance;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Keeps the colours of all scenes at what a person or the system asks for. */
public final class Themes {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final String SHEET =
      Objects.requireNonNull(Themes.class.getResource("signalbox.css")).toExternalForm();

  private static final String VIEWS =
      Objects.requireNonNull(Themes.class.getResource("views.css")).toExternalForm();

  private static final String EDITOR =
      Objects.requireNonNull(Themes.class.getResource("editor.css")).toExternalForm();

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final BooleanProperty lessMotion = new SimpleBooleanProperty();
  private final BooleanBinding reduced =
      lessMotion.or(Platform.getPreferences().reducedMotionProperty());

  /** Takes over the style sheet of the whole application; call before the first window shows. */
  public Themes() {
    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> refresh());
    appearance.subscribe(value -> refresh());
    dark.subscribe(Themes::install);
  }

  /** What a person asked for. */
  public ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  /** Whether dark colours are shown now. */
  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /** Whether a person asked for less motion here. */
  public BooleanProperty lessMotion() {
    return lessMotion;
  }

  /** Whether nothing should glide or fade: because the system or a person says so. */
  public ObservableBooleanValue reducedMotion() {
    return reduced;
  }

  /** Gives a scene our roles, in the colours of now and later. */
  public void dress(Scene scene) {
    scene.getStylesheets().addAll(SHEET, VIEWS, EDITOR);
    Parent root = scene.getRoot();
    dark.subscribe(isDark -> root.pseudoClassStateChanged(DARK, isDark));
  }

  private void refresh() {
    dark.set(
        switch (appearance.get()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        });
  }

  private static void install(boolean isDark) {
    Application.setUserAgentStylesheet(
        (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }
}
