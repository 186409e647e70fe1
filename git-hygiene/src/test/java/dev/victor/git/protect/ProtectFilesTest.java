package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.protect.Clone.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectFilesTest {

  private static final String POLICY =
      "{ \"trunk\": \"main\", \"types\": [\"feat\"], \"protected\": [\"main\"] }";

  @TempDir Path folder;
  private Clone clone;

  @BeforeEach
  void policy() {
    clone = new Clone(folder).with("https://github.com/example/lab", POLICY);
  }

  @Test
  void without_a_flag_all_is_shown_and_nothing_done() {
    Result result = clone.protect(Clone.SHOW);

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(
            """
            --- /dev/null
            +++ b/.github/branch-policy/README.md
            @@ -0,0 +1,\
            """)
        .contains("+++ b/.github/rulesets/branch-names.json\n@@ -0,0 +1,")
        .contains("+++ b/.github/workflows/branch-policy.yml\n@@ -0,0 +1,")
        .contains("+on:\n+  pull_request:\n")
        .contains(
            """
              .github/rulesets/branch-names.json         new
              .github/rulesets/protected-branches.json   new
              .github/workflows/branch-policy.yml        new
              victor: protected branches                 not compared
              victor: branch names                       not compared
            """
                .replace("   n", "  n"))
        .endsWith(
            """
            note: names: GitHub's branch_name_pattern is for Enterprise plans; a rule for new \
            branches and the check branch-policy stand in for it
            victor git protect --write            writes the files
            victor git protect --apply --dry-run  compares the rulesets with example/lab
            """);
    assertThat(clone.work.resolve(".github")).doesNotExist();
  }

  @Test
  void the_files_are_written_once_and_then_left_untouched() throws IOException {
    Result first = clone.protect(Clone.WRITE);

    assertThat(first.exit()).isZero();
    assertThat(first.out())
        .contains(".github/rulesets/branch-names.json        written\n")
        .endsWith(
            """
            git add .github                       then commit; the check runs once this is merged
            victor git protect --apply --dry-run  compares the rulesets with example/lab
            """);
    assertThat(written())
        .contains(
            "branch-policy/README.md",
            "branch-policy/guard.sh",
            "branch-policy/names",
            "branch-policy/protected",
            "branch-policy/settings",
            "rulesets/branch-names.json",
            "rulesets/protected-branches.json",
            "workflows/branch-policy.yml")
        .doesNotContain("branch-policy/emails");
    assertThat(clone.read(".github/workflows/branch-policy.yml"))
        .isEqualTo(RulesetsTest.golden("branch-policy.golden.yml"));
    FileTime then = FileTime.fromMillis(1_000_000_000_000L);
    for (String file : written()) {
      Files.setLastModifiedTime(clone.work.resolve(".github").resolve(file), then);
    }

    Result again = clone.protect(Clone.WRITE);

    assertThat(again.out())
        .contains(".github/rulesets/branch-names.json        fresh\n")
        .doesNotContain("written", "git add");
    for (String file : written()) {
      assertThat(Files.getLastModifiedTime(clone.work.resolve(".github").resolve(file)))
          .isEqualTo(then);
    }
    assertThat(clone.protect(Clone.SHOW).out()).doesNotContain("---", "--write");
  }

  @Test
  void a_policy_that_changed_shows_as_a_small_diff() {
    clone.protect(Clone.WRITE);
    clone.with("https://github.com/example/lab", POLICY.replace("\"feat\"", "\"feat\", \"fix\""));

    String out = clone.protect(Clone.SHOW).out();

    assertThat(out)
        .contains(
            """
            --- a/.github/rulesets/branch-names.json
            +++ b/.github/rulesets/branch-names.json
            """)
        .contains("+        \"refs/heads/fix/**/*\",\n")
        .contains(".github/rulesets/branch-names.json        stale\n")
        .contains(".github/rulesets/protected-branches.json  fresh\n");
  }

  @Test
  void what_the_policy_wants_no_more_is_removed() {
    clone.protect(Clone.WRITE);
    clone.with("", "{ \"trunk\": \"main\", \"protected\": [\"main\"] }");

    assertThat(clone.protect(Clone.SHOW).out())
        .contains("--- a/.github/rulesets/branch-names.json\n+++ /dev/null\n")
        .contains(".github/rulesets/branch-names.json        obsolete\n")
        .contains("compares the rulesets with GitHub\n");
    assertThat(clone.protect(Clone.WRITE).out())
        .contains(".github/rulesets/branch-names.json        removed\n");
    assertThat(clone.work.resolve(".github/rulesets/branch-names.json")).doesNotExist();
    assertThat(clone.protect(Clone.SHOW).out()).doesNotContain("branch-names.json");
  }

  @Test
  void with_write_a_dry_run_writes_nothing() {
    assertThat(clone.protect(new Protect.Wish(true, false, true)).out())
        .contains("+++ b/.github/workflows/branch-policy.yml");
    assertThat(clone.work.resolve(".github")).doesNotExist();
  }

  @Test
  void foreign_files_are_left_alone_and_all_named() {
    clone
        .write(".github/workflows/branch-policy.yml", "name: mine\n")
        .write(".github/branch-policy/names", "mine\n")
        .write(".github/rulesets/protected-branches.json", "{ \"name\": \"mine\" }\n");

    Result result = clone.protect(Clone.WRITE);

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .containsExactly(
            foreign(".github/branch-policy/names"),
            foreign(".github/rulesets/protected-branches.json"),
            foreign(".github/workflows/branch-policy.yml"));
    assertThat(clone.read(".github/workflows/branch-policy.yml")).isEqualTo("name: mine\n");
    assertThat(clone.work.resolve(".github/branch-policy/guard.sh")).doesNotExist();
  }

  @Test
  void a_foreign_file_the_policy_does_not_want_is_not_removed() {
    clone
        .with("", "{ \"trunk\": \"main\", \"protected\": [\"main\"] }")
        .write(".github/rulesets/branch-names.json", "{ \"name\": \"mine\" }\n");

    assertThat(clone.protect(Clone.WRITE).exit()).isZero();
    assertThat(clone.read(".github/rulesets/branch-names.json"))
        .isEqualTo("{ \"name\": \"mine\" }\n");
  }

  @Test
  void files_of_ours_that_were_changed_by_hand_are_made_right() {
    clone.protect(Clone.WRITE);
    String workflow = clone.read(".github/workflows/branch-policy.yml");
    clone.write(".github/workflows/branch-policy.yml", workflow + "# more\n");
    clone.write(".github/branch-policy/names", "^anything$\n");

    assertThat(clone.protect(Clone.SHOW).out()).contains("-# more\n").contains("-^anything$\n");
    clone.protect(Clone.WRITE);

    assertThat(clone.read(".github/workflows/branch-policy.yml")).isEqualTo(workflow);
    assertThat(clone.read(".github/branch-policy/names")).doesNotContain("anything");
  }

  @ParameterizedTest
  @ValueSource(strings = {".github", ".github/rulesets", ".github/workflows/branch-policy.yml"})
  void nothing_is_written_through_a_link(String path) throws IOException {
    Path target = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(clone.work.resolve(path).getParent());
    Files.createSymbolicLink(clone.work.resolve(path), target);

    Result result = clone.protect(Clone.WRITE);

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            path
                + ": is a link, and victor writes through none here; put a folder or file in its"
                + " place\n");
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_told() throws IOException {
    Files.createDirectories(clone.work.resolve(".github/workflows/branch-policy.yml"));

    assertThat(clone.protect(Clone.WRITE).err())
        .isEqualTo(".github/workflows/branch-policy.yml: is a folder, not a file; move it away\n");
  }

  @Test
  void a_project_in_a_folder_of_its_repository_is_protected_at_the_top() throws IOException {
    Path inner = Files.createDirectories(clone.work.resolve("app"));
    Files.move(clone.work.resolve("project.json"), inner.resolve("project.json"));

    assertThat(clone.in(inner).protect(Clone.WRITE).exit()).isZero();
    assertThat(clone.work.resolve(".github/workflows/branch-policy.yml")).exists();
    assertThat(inner.resolve(".github")).doesNotExist();
  }

  @Test
  void without_a_policy_there_is_nothing_to_protect() {
    assertThat(clone.with("", "").protect(Clone.WRITE))
        .isEqualTo(
            new Result(
                3,
                "",
                "project.json: has no branching block, so there is nothing to protect; add"
                    + " \"branching\": { \"trunk\": \"main\", \"protected\": [\"main\"] }\n"));
  }

  @Test
  void the_answer_for_scripts_has_the_same_facts() {
    clone.protect(Clone.WRITE);

    assertThat(clone.protect(Clone.SHOW, true).out())
        .startsWith("{\n  \"repository\" : \"example/lab\",\n  \"files\" : [\n")
        .contains(
            """
                  "name" : ".github/workflows/branch-policy.yml",
                  "status" : "fresh"
            """)
        .contains("\"diff\" : \"\"")
        .contains("\"next\" : [\n    \"victor git protect --apply --dry-run\"\n  ]");
  }

  private static String foreign(String path) {
    return path
        + ": is there and was not made by victor, so it is not replaced; move it away: git mv "
        + path
        + " "
        + path
        + ".old";
  }

  private List<String> written() throws IOException {
    Path github = clone.work.resolve(".github");
    try (Stream<Path> files = Files.walk(github)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> github.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
