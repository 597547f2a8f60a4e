package dev.signalbox.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

/** The import rules of the house, for the model. */
@AnalyzeClasses(
    packages = "dev.signalbox.model",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModelArchitectureTest {
  @ArchTest
  static final ArchRule KNOWS_NO_SCREEN_NO_SOCKET_NO_LAYOUT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..", "java.awt..", "dev.signalbox.layout..", "dev.signalbox.app..", "io..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.signalbox.model.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule TEXT_KNOWS_NOTHING =
      classes()
          .that()
          .resideInAPackage("..model.text")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "..model.text", "org.jspecify..");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    var unmarked =
        classes.stream()
            .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }

  @ArchTest
  static final ArchRule FIELDS_ARE_NOT_STATIC_AND_MUTABLE =
      fields().that().areStatic().should().beFinal();
}
