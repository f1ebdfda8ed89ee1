package org.onrecord.acceptance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house as it is drawn in ARCHITECTURE.md: which room may know which. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // The lab is not shipped: its trainers print, and sit beside the features they train.
          .withImportOption(location -> !location.contains("onrecord-lab"))
          .importPackages("org.onrecord");

  /** From the ground up: a package may use those before it, and no other. */
  private static final List<List<String>> LIBRARY_FLOORS =
      List.of(
          List.of("org.onrecord.story"),
          List.of("org.onrecord.reading"),
          List.of("org.onrecord.lexicon"),
          List.of("org.onrecord.language"),
          List.of("org.onrecord.read.clause"),
          List.of(
              "org.onrecord.read.quotation",
              "org.onrecord.read.person",
              "org.onrecord.read.time",
              "org.onrecord.read.kinship",
              "org.onrecord.read.event"),
          List.of("org.onrecord.read"),
          List.of("org.onrecord.format"),
          List.of("org.onrecord"));

  private static final List<List<String>> ARCHIVE_FLOORS =
      List.of(
          List.of("org.onrecord.archive.words"),
          List.of("org.onrecord.archive.standing"),
          List.of("org.onrecord.archive.ledger"),
          List.of("org.onrecord.archive.index"),
          List.of("org.onrecord.archive.person"),
          List.of("org.onrecord.archive.query"),
          List.of("org.onrecord.archive.export"),
          List.of("org.onrecord.archive"),
          List.of("org.onrecord.archive.check"),
          List.of("org.onrecord.archive.report"));

  @Test
  void everyRoomIsSeen() {
    Set<String> seen = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      seen.add(type.getPackageName());
    }
    assertThat(seen)
        .contains(
            "org.onrecord.story", "org.onrecord.read.quotation", "org.onrecord.archive.ledger");
    assertThat(CLASSES.size()).isGreaterThan(60);
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices().matching("org.onrecord.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theLibraryPointsOneWay() {
    pointsOneWay(LIBRARY_FLOORS);
  }

  @Test
  void theArchivePointsOneWay() {
    pointsOneWay(ARCHIVE_FLOORS);
  }

  private static void pointsOneWay(List<List<String>> floors) {
    for (int floor = 0; floor < floors.size(); floor++) {
      for (String room : floors.get(floor)) {
        String[] above =
            floors.subList(floor, floors.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .toArray(String[]::new);
        if (above.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(room)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above)
              .allowEmptyShould(true)
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void theLibraryKnowsNothingOfWhatIsBuiltOnIt() {
    noClasses()
        .that(resideInAnyPackage(libraryRooms()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.onrecord.archive..",
            "org.onrecord.cli..",
            "org.onrecord.lab..",
            "java.sql..",
            "org.apache.lucene..",
            "picocli..")
        .check(CLASSES);
  }

  private static String[] libraryRooms() {
    return LIBRARY_FLOORS.stream().flatMap(List::stream).toArray(String[]::new);
  }

  @Test
  void onlyTheIndexKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.onrecord.archive.index")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void onlyTheLedgerKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.onrecord.archive.ledger")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.onrecord.cli..", "org.onrecord.lab..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void packagesAreNamedForWhatTheyHold() {
    classes()
        .should()
        .resideOutsideOfPackages(
            "..util..", "..common..", "..helper..", "..impl..", "..manager..", "..misc..")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<String> silent =
        CLASSES.getPackage("org.onrecord").getSubpackagesInTree().stream()
            .filter(room -> !room.getClasses().isEmpty())
            .filter(room -> room.tryGetPackageInfo().isEmpty())
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).isEmpty();
  }
}
