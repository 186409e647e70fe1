package dev.victor.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.play.Played;
import dev.victor.cli.play.Played.Place;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorCommandTest {

  private static final String RIGHT =
      "{ \"schemaVersion\": 1, \"project\": { \"id\": \"lab\", \"name\": \"Lab\" }%s }";

  @TempDir Path temporary;
  private Place place;

  @BeforeEach
  void folder() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("lab"));
    place = Place.of(folder, Files.createDirectories(temporary.resolve("home")));
  }

  @Test
  void a_healthy_workspace_is_all_ok() {
    place
        .file("project.json", RIGHT.formatted(""))
        .git("init", "-q", "-b", "main")
        .git("init", "-q", "--bare", "../remote.git")
        .git("remote", "add", "origin", "../remote.git")
        .git("add", ".")
        .git("-c", "user.name=v", "-c", "user.email=v@example.com", "commit", "-qm", "chore: begin")
        .git("push", "-qu", "origin", "main");

    Played played = place.play(new DoctorCommand());

    assertThat(played.exit()).isZero();
    assertThat(played.out().replaceAll("git version \\S+", "git version N"))
        .isEqualTo(
            """
            ok  java        Java 25
            ok  git         git version N
            ok  repository  lab
            ok  remote      origin
            ok  upstream    main follows origin/main
            ok  project     Lab: project.json is right
            ok  sources     every source and glob names a file, no metric is stale
            ok  folder      .victor can be written
            ok  settings    none, and none are needed
            ok  secrets     nothing is missing
            """
                .replace("Java 25", "Java " + Runtime.version().feature()));
    assertThat(played.err()).isEmpty();
  }

  @Test
  void every_error_of_the_project_is_a_finding_and_the_rest_is_checked_all_the_same() {
    place.file("project.json", RIGHT.formatted(", \"modles\": [], \"log\": 7")).git("init", "-q");

    Played played = place.play(new DoctorCommand());

    assertThat(played.exit()).isEqualTo(1);
    assertThat(played.json())
        .contains(
            """
            {
                  "id" : "project",
                  "status" : "fail",
                  "message" : "project.json:1:66: unknown key \\"modles\\"",
                  "remedy" : "did you mean \\"models\\"?"
                }\
            """)
        .contains("project.json:1:87: log: expected an object, found 7")
        .contains("\"id\" : \"secrets\"")
        .doesNotContain("\"id\" : \"sources\"");
    assertThat(played.err()).isEqualTo("2 to mend, 2 to look at\n");
  }

  @Test
  void what_is_missing_around_a_right_project_is_told() {
    place
        .file(
            "project.json",
            RIGHT.formatted(
                """
                ,
                "channels": [{ "id": "log", "type": "discord", "webhook": "env:VICTOR_HOOK" }],
                "ai": { "enabled": true, "endpoint": "https://models.example/v1", "apiKey": "env:VICTOR_KEY" },
                "strategies": ["none/*.json"],
                "documents": [{ "id": "own", "template": "own.md", "target": "OUT.md" }]\
                """))
        .file("own.md", "hello\n");

    Played played = place.with("VICTOR_KEY", "k").play(new DoctorCommand());

    assertThat(played.out())
        .contains("warn  repository  no git repository here or above")
        .contains("warn  sources     project.json:4:16: none/*.json matches no file")
        .contains("warn  secrets     VICTOR_HOOK is not set")
        .doesNotContain("VICTOR_KEY is not set")
        .contains("models.example");
    assertThat(played.exit()).isZero();
  }

  @Test
  void no_project_at_all_says_how_to_make_one() {
    Played played = place.play(new DoctorCommand());

    assertThat(played.exit()).isEqualTo(1);
    assertThat(played.out())
        .contains("no project.json here or above")
        .contains("victor init makes one");
  }

  @Test
  void secrets_that_others_can_read_are_a_failure() throws IOException {
    Path file = place.home().resolve(".config/victor/secrets.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    place.file("project.json", RIGHT.formatted(""));

    Played played = place.play(new DoctorCommand());

    assertThat(played.exit()).isEqualTo(1);
    assertThat(played.out()).contains("fail  secrets").contains("chmod 600");
  }

  @Test
  void wrong_settings_are_a_failure() {
    place
        .file("project.json", RIGHT.formatted(""))
        .file("../home/.config/victor/config.json", "{ \"x\": 1 }");

    assertThat(place.play(new DoctorCommand()).out())
        .contains("fail  settings")
        .contains("unknown key \"x\"");
  }

  @Test
  void a_repository_without_origin_or_branch_is_told() {
    place
        .file("project.json", RIGHT.formatted(""))
        .git("init", "-q", "-b", "main")
        .git("remote", "add", "fork", "../fork.git")
        .git("add", ".")
        .git("-c", "user.name=v", "-c", "user.email=v@example.com", "commit", "-qm", "chore: begin")
        .git("checkout", "-q", "--detach");

    assertThat(place.play(new DoctorCommand()).out())
        .contains("no remote is called origin, only fork")
        .contains("git remote rename fork origin")
        .contains("no branch is checked out");
  }

  @Test
  void a_branch_that_follows_nothing_or_something_gone_is_told() {
    place
        .file("project.json", RIGHT.formatted(""))
        .git("init", "-q", "-b", "main")
        .git("add", ".")
        .git(
            "-c", "user.name=v", "-c", "user.email=v@example.com", "commit", "-qm", "chore: begin");

    assertThat(place.play(new DoctorCommand()).out())
        .contains("main follows no branch")
        .contains("git push -u origin main")
        .contains("no remote: nothing can be pushed");

    place
        .git("remote", "add", "origin", "../gone.git")
        .git("config", "branch.main.remote", "origin")
        .git("config", "branch.main.merge", "refs/heads/main");
    assertThat(place.play(new DoctorCommand()).out()).contains("origin/main is gone at the remote");
  }

  @Test
  void a_check_that_breaks_stops_no_other() {
    Command command =
        new Command() {
          @Override
          public Outcome run(Session session) {
            return Diagnosis.of(
                session,
                List.of(
                    new Check(
                        "broken",
                        s -> {
                          throw new IllegalStateException("oops");
                        }),
                    new Check(
                        "silent",
                        s -> {
                          throw new OutsideFailed("origin", "did not answer", "try again");
                        }),
                    new Check("well", s -> List.of(Finding.ok("well", "fine")))));
          }
        };

    assertThat(place.play(command).out())
        .isEqualTo(
            """
            fail  broken  could not be checked (java.lang.IllegalStateException: oops)  that is a bug of victor: report it
            fail  silent  origin: did not answer                                        try again
            ok    well    fine
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "git version 2.30.0, OK",
    "git version 2.29.9, FAIL",
    "git version 1.99.0, FAIL",
    "git version 3.0.1 (Apple Git-1), OK",
    "something else, WARN"
  })
  void an_old_git_is_refused(String said, Finding.Level level) {
    assertThat(MachineChecks.git(said).level()).isEqualTo(level);
  }

  @Test
  void an_old_java_is_refused() {
    assertThat(MachineChecks.java(24).level()).isEqualTo(Finding.Level.FAIL);
    assertThat(MachineChecks.java(26).level()).isEqualTo(Finding.Level.OK);
  }
}
