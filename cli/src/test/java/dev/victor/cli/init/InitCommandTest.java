package dev.victor.cli.init;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.cli.play.Played;
import dev.victor.cli.play.Played.Place;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `victor init` in the kinds of repository people have.
class InitCommandTest {

  @TempDir Path temporary;
  private Place place;

  @BeforeEach
  void folder() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("crypto-lab"));
    place = Place.of(folder, Files.createDirectories(temporary.resolve("home")));
  }

  private Place repository() {
    return place
        .git("init", "-q", "-b", "main")
        .git("config", "user.name", "Victor Test")
        .git("config", "user.email", "victor@example.com");
  }

  private Project project() {
    return ProjectFile.read(
        place.folder().resolve("project.json"), "project.json", place.environment().clock());
  }

  @Test
  void a_maven_project_says_everything_in_a_file_people_can_read() {
    repository()
        .git("remote", "add", "origin", "git@github.com:example/crypto-lab.git")
        .file(
            "LICENSE", "MIT License\n\nPermission is hereby granted, free of charge, to any person")
        .file(
            "pom.xml",
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <parent><version>9.9</version></parent>
              <artifactId>lab</artifactId><name>Crypto Lab</name><version>0.3.0</version>
              <description>Forecasts,
                 kept honest</description>
              <properties><maven.compiler.release>25</maven.compiler.release></properties>
            </project>
            """);

    Played played = place.play(new InitCommand(), "--yes");

    assertThat(played.exit()).isZero();
    assertThat(place.read("project.json"))
        .isEqualTo(
            """
            {
              "$schema": "./project.schema.json",
              "schemaVersion": 1,
              "project": {
                "id": "crypto-lab",
                "name": "Crypto Lab",
                "tagline": "Forecasts, kept honest",
                "version": "0.3.0",
                "license": "MIT"
              },
              "author": {
                "name": "Victor Test",
                "email": "victor@example.com",
                "timezone": "Europe/Berlin"
              },
              "links": {
                "repository": "https://github.com/example/crypto-lab",
                "issues": "https://github.com/example/crypto-lab/issues"
              },
              "stack": [
                { "name": "Java", "version": "25", "role": "language" },
                { "name": "Maven", "role": "build" }
              ],
              "branching": {
                "model": "trunk",
                "trunk": "main"
              },
              "documents": [
                { "id": "readme", "template": "readme", "target": "README.md" }
              ]
            }
            """);
    assertThat(played.out())
        .isEqualTo(
            """
            wrote project.json, .victor/.gitignore
              project     Crypto Lab                             crypto-lab
              tagline     Forecasts, kept honest
              version     0.3.0
              author      Victor Test                            victor@example.com
              repository  https://github.com/example/crypto-lab
              stack       Java 25, Maven
              license     MIT
              trunk       main
            next
              victor docs preview readme  see README.md as project.json makes it
              victor docs render          write it
              victor doctor               check the workspace
              victor schema --write       completion in editors
            """);
    assertThat(place.read(".victor/.gitignore")).contains("/journal.db*", "/outbox/");
    assertThat(project().project().name()).isEqualTo("Crypto Lab");
  }

  @Test
  void a_project_that_says_nothing_of_itself_is_asked_for_a_line() {
    Played played = place.play(new InitCommand(), "--yes");
    assertThat(played.out())
        .contains("\n  \"tagline\" in project.json   say in one line what it is");
  }

  @Test
  void a_pom_with_a_document_type_reads_no_other_file() {
    place.file("secret.txt", "s3cret");
    repository()
        .file(
            "pom.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://"
                + place.folder().resolve("secret.txt")
                + "\">]><project><name>a&e;</name><artifactId>lab</artifactId></project>");

    place.play(new InitCommand(), "--yes");

    assertThat(place.read("project.json")).doesNotContain("s3cret");
  }

  @Test
  void a_truncated_pom_still_says_what_it_could() {
    repository()
        .file("pom.xml", "<project><artifactId>lab</artifactId><version>${revision}</version><na");

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().name()).isEqualTo("lab");
    assertThat(project().project().version()).isNull();
    assertThat(project().stack()).hasSize(2);
  }

  @Test
  void a_gradle_project_in_kotlin() {
    repository()
        .file("settings.gradle.kts", "rootProject.name = \"ticker\"\n")
        .file("build.gradle.kts", "version = \"1.2\"\nkotlin { jvmToolchain(21) }\n")
        .file("src/main/kotlin/A.kt", "");

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().id()).isEqualTo("ticker");
    assertThat(project().project().version()).isEqualTo("1.2");
    assertThat(project().stack()).extracting("name").containsExactly("Kotlin", "Gradle");
  }

  @Test
  void a_gradle_project_in_java() {
    repository()
        .file(
            "build.gradle", "java { toolchain { languageVersion = JavaLanguageVersion.of(17) } }");

    place.play(new InitCommand(), "--yes");

    assertThat(project().stack().getFirst().version()).isEqualTo("17");
  }

  @Test
  void a_node_project_with_a_scope_and_types() {
    repository()
        .file(
            "package.json",
            "{\"name\": \"@me/board\", \"description\": \"A board\", \"version\": \"2.0.0\","
                + " \"license\": \"ISC\"}")
        .file("tsconfig.json", "{}")
        .file("yarn.lock", "");

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().name()).isEqualTo("board");
    assertThat(project().project().license()).isEqualTo("ISC");
    assertThat(project().stack()).extracting("name").containsExactly("TypeScript", "Yarn");
  }

  @Test
  void a_broken_package_json_still_says_which_language_it_is() {
    repository().file("package.json", "{\"name\": ");

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().name()).isEqualTo("crypto-lab");
    assertThat(project().stack()).extracting("name").containsExactly("JavaScript", "npm");
  }

  @Test
  void a_python_project_of_today() {
    repository()
        .file(
            "pyproject.toml",
            """
            [build-system]
            build-backend = "hatchling.build"
            [project]
            name = "alpha" # the first
            version = '0.4.0'
            description = "Models"
            requires-python = ">=3.11"
            license = { text = "BSD-3-Clause" }
            """);

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().name()).isEqualTo("alpha");
    assertThat(project().project().license()).isEqualTo("BSD-3-Clause");
    assertThat(project().stack()).extracting("name").containsExactly("Python", "Hatch");
    assertThat(project().stack().getFirst().version()).isEqualTo(">=3.11");
  }

  @Test
  void a_python_project_of_yesterday() {
    repository()
        .file("setup.py", "from setuptools import setup\nsetup(name='beta', version=\"0.1\")\n")
        .file("requirements.txt", "numpy\n");

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().name()).isEqualTo("beta");
    assertThat(project().stack()).extracting("name").containsExactly("Python");
  }

  @Test
  void a_rust_project() {
    repository()
        .file(
            "Cargo.toml",
            """
            [package]
            name = "fast"
            version = "0.2.0"
            license = "MIT OR Apache-2.0"
            rust-version = "1.80"
            """);

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().license()).isEqualTo("MIT OR Apache-2.0");
    assertThat(project().stack()).extracting("name").containsExactly("Rust", "Cargo");
  }

  @Test
  void a_folder_that_is_no_repository_and_says_nothing() {
    Played played = place.play(new InitCommand());

    assertThat(project().project().id()).isEqualTo("crypto-lab");
    assertThat(project().author()).isNull();
    assertThat(project().branching()).isNull();
    assertThat(played.err()).isEmpty();
  }

  @Test
  void a_readme_that_is_there_stays_and_is_not_declared() {
    repository().file("README.md", "# mine\n");

    Played played = place.play(new InitCommand(), "--yes");

    assertThat(project().documents()).isEmpty();
    assertThat(place.read("README.md")).isEqualTo("# mine\n");
    assertThat(played.out())
        .contains("victor docs new readme      README.md stays yours; take part of that into it")
        .doesNotContain("victor docs render");
  }

  @Test
  void a_readme_of_another_spelling_or_markup_is_taken_up_too() {
    repository().file("Readme.md", "Lab\n===\n");
    assertThat(place.play(new InitCommand(), "--dry-run").json())
        .contains("victor docs new readme --target Readme.md");

    place.file("README.rst", "x");
    assertThat(place.play(new InitCommand(), "--dry-run").json()).contains("--target Readme.md");
  }

  @Test
  void what_lies_outside_the_folder_is_not_read_through_links() throws IOException {
    Files.writeString(temporary.resolve("secret"), "# crypto lab\n\ns3cret words\n");
    repository();
    Files.createSymbolicLink(place.folder().resolve("README.md"), temporary.resolve("secret"));

    place.play(new InitCommand(), "--yes");

    assertThat(place.read("project.json")).doesNotContain("s3cret");
  }

  @Test
  void nothing_is_written_through_a_link() throws IOException {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    repository();
    Files.createSymbolicLink(place.folder().resolve(".victor"), elsewhere);

    assertThatThrownBy(() -> place.play(new InitCommand(), "--yes"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("is a link");
    assertThat(place.folder().resolve("project.json")).doesNotExist();
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void a_project_file_of_another_tool_is_told_apart_and_stays() {
    repository().file("project.json", "{\"name\": \"lib\", \"targets\": {}}");

    assertThatThrownBy(() -> place.play(new InitCommand(), "--yes"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("belongs to another tool");
    assertThat(place.read("project.json")).isEqualTo("{\"name\": \"lib\", \"targets\": {}}");
  }

  @Test
  void below_the_top_other_tools_may_have_theirs() {
    repository().file("libs/a/project.json", "{\"name\": \"lib\"}");

    place.at(place.folder().resolve("libs/a")).play(new InitCommand(), "--yes");

    assertThat(project().project().id()).isEqualTo("crypto-lab");
  }

  @Test
  void without_a_repository_the_first_step_is_to_make_one() {
    assertThat(place.play(new InitCommand(), "--yes").out()).contains("next\n  git init  ");
  }

  @Test
  void credentials_of_the_remote_are_not_written_down() {
    repository()
        .git("remote", "add", "origin", "https://victor:s3cret@git.example.org:8443/lab.git");

    place.play(new InitCommand(), "--yes");

    assertThat(requireNonNull(project().links()).repository())
        .isEqualTo("https://git.example.org:8443/lab");
    assertThat(place.read("project.json")).doesNotContain("s3cret");
  }

  @Test
  void a_remote_on_this_machine_is_no_link_and_the_trunk_is_what_it_is_called() {
    repository()
        .git("remote", "add", "origin", "/srv/git/lab.git")
        .git("switch", "-q", "-c", "master");

    place.play(new InitCommand(), "--yes");

    assertThat(project().links()).isNull();
    assertThat(requireNonNull(project().branching()).trunk()).isEqualTo("master");
  }

  @Test
  void names_that_need_care_are_written_so_that_the_file_can_be_read() throws IOException {
    place = place.at(Files.createDirectories(temporary.resolve("Ünïcode \"Lab\" \\ 1")));
    repository().git("config", "user.name", "O\"Brien\tJr").git("config", "user.email", "nobody");

    place.play(new InitCommand(), "--yes");

    assertThat(project().project().name()).isEqualTo("Ünïcode \"Lab\" \\ 1");
    assertThat(project().project().id()).isEqualTo("unicode-lab-1");
    assertThat(requireNonNull(project().author()).name()).isEqualTo("O\"Brien Jr");
    assertThat(requireNonNull(project().author()).email()).isNull();
  }

  @Test
  void somebody_at_a_terminal_is_asked() {
    repository();

    Played played = place.typing("Night Shift\n\nVictor\n").play(new InitCommand());

    assertThat(played.err())
        .isEqualTo(
            "name of the project [crypto-lab]: one line about it: your name [Victor Test]: ");
    assertThat(project().project().name()).isEqualTo("Night Shift");
    assertThat(project().project().tagline()).isNull();
    assertThat(requireNonNull(project().author()).name()).isEqualTo("Victor");
  }

  @Test
  void with_yes_nobody_is_asked() {
    assertThat(place.typing("Other\n").play(new InitCommand(), "--yes").err()).isEmpty();
    assertThat(project().project().name()).isEqualTo("crypto-lab");
  }

  @Test
  void a_project_file_that_is_there_is_never_overwritten() {
    place.file("project.json", "not even JSON").file("sub/x", "");

    assertThatThrownBy(() ->
            place
                .at(place.folder().resolve("sub"))
                .git("init", "-q", "..")
                .play(new InitCommand(), "--yes"))
        .isInstanceOf(NeedsPerson.class)
        .satisfies(e -> {
          assertThat(((Failure) e).exit()).isEqualTo(ExitCode.NEEDS_PERSON);
          assertThat(((Failure) e).line())
              .isEqualTo(
                  "../project.json: is there already and stays as it is; edit it, then: victor"
                      + " doctor");
        });
    assertThat(place.read("project.json")).isEqualTo("not even JSON");
  }

  @Test
  void in_a_folder_of_a_repository_the_file_goes_to_its_top() {
    repository().file("src/deep/x", "");

    Played played = place.at(place.folder().resolve("src/deep")).play(new InitCommand(), "--yes");

    assertThat(played.out()).startsWith("wrote ../../project.json, ../../.victor/.gitignore\n");
    assertThat(project().project().id()).isEqualTo("crypto-lab");
  }

  @Test
  void a_rehearsal_prints_the_file_and_writes_nothing() {
    Played played = place.play(new InitCommand(), "--dry-run");

    assertThat(played.out()).startsWith("{\n").contains("\"id\": \"crypto-lab\"");
    assertThat(played.err())
        .isEqualTo("nothing was written; would write project.json, .victor/.gitignore\n");
    assertThat(played.json()).contains("\"written\" : false");
    assertThat(place.folder()).isEmptyDirectory();
  }
}
