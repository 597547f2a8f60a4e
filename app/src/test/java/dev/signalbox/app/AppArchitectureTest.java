package dev.signalbox.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The import rules of the house, for the app. */
@AnalyzeClasses(
    packages = "dev.signalbox.app",
    importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {
  private static final String[] SCENE = {
    "javafx.scene..",
    "javafx.stage..",
    "javafx.animation..",
    "javafx.css..",
    "javafx.geometry..",
    "org.fxmisc..",
    "atlantafx..",
    "org.kordamp.."
  };

  @ArchTest
  static final ArchRule ONLY_UI_AND_WIRING_TOUCH_SCENES =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.signalbox.app.ui..", "dev.signalbox.app.wiring..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCENE);

  @ArchTest
  static final ArchRule ONLY_UI_SESSION_AND_WIRING_KNOW_JAVAFX =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.signalbox.app.ui..", "dev.signalbox.app.wiring..", "dev.signalbox.app.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..");

  @ArchTest
  static final ArchRule ONLY_WIRING_KNOWS_UI =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.signalbox.app.ui..", "dev.signalbox.app.wiring..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.signalbox.app.ui..");

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_WIRING =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.signalbox.app", "dev.signalbox.app.wiring..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.signalbox.app.wiring..");

  @ArchTest
  static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("dev.signalbox.app.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule UI_ROOMS_HAVE_NO_CYCLES =
      slices().matching("dev.signalbox.app.ui.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FIELDS_ARE_NOT_STATIC_AND_MUTABLE =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    var unmarked =
        classes.stream()
            .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }
}
