package dev.victor.cli;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.victor.core.command.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house that Maven cannot hold.
@AnalyzeClasses(packages = "dev.victor", importOptions = ArchitectureTest.OnlyMain.class)
class ArchitectureTest {

  /// Leaves out tests wherever the build puts them.
  static final class OnlyMain implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("test-classes");
    }
  }

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  /// Module folder → package root → roots it may use.
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "core", Set.of(),
          "git", Set.of("core"),
          "testgen", Set.of("core"),
          "content", Set.of("core"),
          "trading", Set.of("core", "content"));

  private static final Map<String, String> FOLDERS =
      Map.of(
          "core",
          "core",
          "git",
          "git-hygiene",
          "testgen",
          "testgen",
          "content",
          "content",
          "trading",
          "trading");

  @ArchTest
  static void modules_know_only_whom_they_may(JavaClasses all) {
    MAY_USE.forEach((module, allowed) -> {
      List<String> strangers =
          Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli"))
              .filter(other -> !other.equals(module) && !allowed.contains(other))
              .map(other -> "dev.victor." + other + "..")
              .toList();
      noClasses()
          .that()
          .resideInAPackage("dev.victor." + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(strangers.toArray(String[]::new))
          .check(all);
    });
  }

  @ArchTest
  static void other_modules_use_only_the_face_of_a_module(JavaClasses all) throws IOException {
    for (Map.Entry<String, String> module : FOLDERS.entrySet()) {
      String root = "dev.victor." + module.getKey();
      Set<String> face = face(module.getValue(), root);
      noClasses()
          .that()
          .resideOutsideOfPackage(root + "..")
          .should(
              dependOnClassesThat(
                  are(
                      describe(
                          "in " + root + " but not in its face " + face,
                          type ->
                              (type.getPackageName() + ".").startsWith(root + ".")
                                  && !face.contains(type.getPackageName())))))
          .check(all);
    }
  }

  /// The packages that a module's own `package-info.java` names in its line `Face: …`.
  private static Set<String> face(String folder, String root) throws IOException {
    Path info =
        CHECKOUT
            .resolve(folder + "/src/main/java")
            .resolve(root.replace('.', '/'))
            .resolve("package-info.java");
    Matcher line =
        Pattern.compile("///\\s*Face:([^.]*)\\.", Pattern.DOTALL).matcher(Files.readString(info));
    assertThat(line.find()).as("%s names its face", info).isTrue();
    Set<String> face = new TreeSet<>();
    Matcher name = Pattern.compile("`([a-z0-9/]+)`").matcher(line.group(1));
    while (name.find()) {
      face.add(root + "." + name.group(1).replace('/', '.'));
    }
    return face;
  }

  @ArchTest
  static final ArchRule picocli_stays_behind_the_command_package =
      noClasses()
          .that()
          .resideOutsideOfPackages("..command..", "dev.victor.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule commands_live_in_command_packages_or_in_cli =
      classes()
          .that()
          .areAssignableTo(Command.class)
          .should()
          .resideInAnyPackage("..command..", "dev.victor.cli..");

  @ArchTest
  static final ArchRule only_the_console_writes_to_streams =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.victor.core.console..")
          .and()
          .doNotHaveFullyQualifiedName(Main.class.getName())
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(PrintStream.class, "println", String.class);

  @ArchTest
  static final ArchRule only_workspace_and_main_read_the_process_environment =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.victor.core.workspace..")
          .and()
          .doNotHaveFullyQualifiedName(Main.class.getName())
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule the_clock_comes_from_the_environment =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.victor.core.workspace..")
          .should()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(LocalTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.victor.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule a_type_used_only_in_its_own_package_is_not_public =
      classes()
          .that()
          .haveModifier(JavaModifier.PUBLIC)
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .and()
          .doNotHaveFullyQualifiedName(Main.class.getName())
          .and()
          .resideOutsideOfPackage("dev.victor.cli.startup")
          .and()
          .areNotAssignableTo(System.LoggerFinder.class) // the JDK makes it
          .should(beUsedFromAnotherPackage());

  @Test
  void every_package_says_what_lives_in_it() throws IOException {
    try (Stream<Path> files = Files.walk(CHECKOUT)) {
      List<Path> silent =
          files
              .filter(file ->
                  CHECKOUT.relativize(file).toString().matches("[^/]+/src/main/java/.*\\.java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).isEmpty();
    }
  }

  private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
    return new ArchCondition<>("be used from another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean used =
            isUsedElsewhere(type)
                || type.getPackage().getClasses().stream()
                    .filter(inner -> inner.getName().startsWith(type.getName() + "$"))
                    .anyMatch(ArchitectureTest::isUsedElsewhere)
                || partOfTheFaceOfAnother(type);
        if (!used) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is public but used only in its package"));
        }
      }
    };
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
  }

  /// A type that a public method or record component of another public type names must be public
  /// itself.
  private static boolean partOfTheFaceOfAnother(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .filter(origin -> origin.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(origin -> origin.getCodeUnits().stream())
        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .anyMatch(unit ->
            unit.getReturnType().getAllInvolvedRawTypes().contains(type)
                || unit.getParameterTypes().stream()
                    .anyMatch(parameter -> parameter.getAllInvolvedRawTypes().contains(type)));
  }

  private static DescribedPredicate<JavaClass> describe(
      String text, java.util.function.Predicate<JavaClass> test) {
    return DescribedPredicate.describe(text, test);
  }
}
