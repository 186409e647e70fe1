package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void makeWorkspace() throws IOException {
    root = Files.createDirectories(folder.resolve("work").toAbsolutePath());
    Files.writeString(
        root.resolve("project.json"),
        "{\"schemaVersion\": 1, \"project\": {\"id\": \"x\", \"name\": \"X\"}}");
  }

  @Test
  void the_workspace_is_found_upwards() throws IOException {
    Path deep = Files.createDirectories(root.resolve("a/b"));

    assertThat(Workspace.require(deep).root()).isEqualTo(root);
    assertThat(Workspace.require(deep).project().project().name()).isEqualTo("X");
    assertThat(Workspace.require(deep).state()).isEqualTo(root.resolve(".victor"));
  }

  @Test
  void no_workspace_says_how_to_make_one() {
    assertThatThrownBy(() -> Workspace.require(folder))
        .isInstanceOfSatisfying(
            BadInput.class,
            e ->
                assertThat(e.line())
                    .isEqualTo("no project.json here or above; victor init makes one"));
  }

  @Test
  void a_path_may_not_lead_outside_through_dots_or_links() throws IOException {
    Workspace workspace = Workspace.require(root);
    Files.createSymbolicLink(root.resolve("escape"), folder);

    assertThat(workspace.inside("docs/new.md")).isEqualTo(root.resolve("docs/new.md"));
    for (String outside : List.of("../x", "/etc/passwd", "escape/x", "a/../../x", "nul\0")) {
      assertThatThrownBy(() -> workspace.inside(outside)).as(outside).isInstanceOf(BadInput.class);
    }
  }

  @Test
  void globs_match_within_and_across_folders() throws IOException {
    for (String name :
        List.of("a.json", "sub/b.json", "sub/deep/c.json", ".git/d.json", "sub/e.txt")) {
      Path file = root.resolve("reports").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    Workspace workspace = Workspace.require(root);

    assertThat(names(workspace, "reports/*.json")).containsExactly("reports/a.json");
    assertThat(names(workspace, "reports/**/*.json"))
        .containsExactly("reports/a.json", "reports/sub/b.json", "reports/sub/deep/c.json");
    assertThat(names(workspace, "reports/sub/e.txt")).containsExactly("reports/sub/e.txt");
    assertThat(names(workspace, "absent/*.json")).isEmpty();
    assertThatThrownBy(() -> Globs.match(workspace, "../*.json")).isInstanceOf(BadInput.class);
  }

  private List<String> names(Workspace workspace, String glob) {
    return Globs.match(workspace, glob).stream().map(p -> root.relativize(p).toString()).toList();
  }

  @Test
  void a_session_hands_out_one_workspace() {
    Environment environment =
        new Environment(
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "EMPTY", " "),
            root,
            folder,
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Session session = new Session(environment, new Console(nowhere, nowhere, Terminal.NONE));

    assertThat(session.workspace()).isSameAs(session.workspace());
    assertThat(session.workspaceIfAny()).contains(session.workspace());
    assertThat(session.clock().instant()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    assertThat(session.environment().cache()).isEqualTo(folder.resolve("cache/victor"));
    assertThat(session.environment().settings()).isEqualTo(folder.resolve(".config/victor"));
    assertThat(session.environment().variable("EMPTY")).isEmpty();
    assertThat(session.environment().resolve("../x"))
        .isEqualTo(folder.toAbsolutePath().resolve("x"));
  }
}
