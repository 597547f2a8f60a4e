package dev.signalbox.layout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module must not know, and the order of its rooms. */
@AnalyzeClasses(
    packages = "dev.signalbox.layout",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule KNOWS_NEITHER_SCREENS_NOR_VERCEL =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..", "java.awt..", "dev.signalbox.model..", "dev.signalbox.app..");

  @ArchTest
  static final ArchRule PHASES_DO_NOT_KNOW_THE_ENGINE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..net..", "..cycle..", "..rank..", "..order..", "..place..", "..route..", "..keep..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.signalbox.layout.engine..");

  @ArchTest
  static final ArchRule THE_NET_KNOWS_NO_PHASE =
      noClasses()
          .that()
          .resideInAPackage("..net..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..cycle..", "..rank..", "..order..", "..place..", "..route..", "..keep..");
}
