package dev.victor.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.project.ProjectSchema;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever the sources read from outside, `victor config` knows.
class EverySettingTest {

  private static final Path REPOSITORY = Path.of("..");

  /// Names in templates and tests of generated code, and the prefix itself.
  private static final Set<String> NO_VARIABLES = Set.of("VICTOR_", "VICTOR_NAME");

  /// The only file where a name is not a literal beside the call.
  private static final Pattern READ =
      Pattern.compile("variable\\(\\s*\"([A-Z][A-Z0-9_]+)\"|= \"(VICTOR_[A-Z_]+)\"");

  /// What git is given when it is started.
  private static final Set<String> HANDED_ON =
      Set.of(
          "GIT_ASKPASS",
          "GIT_CONFIG_NOSYSTEM",
          "GIT_EDITOR",
          "GIT_MERGE_AUTOEDIT",
          "GIT_OPTIONAL_LOCKS",
          "GIT_REFLOG_ACTION",
          "GIT_SEQUENCE_EDITOR",
          "GIT_TERMINAL_PROMPT");

  /// Where several variables are asked in turn, their names stand in a list.
  private static final Pattern LISTED =
      Pattern.compile("\"((?:GIT|GITHUB|CI|BITBUCKET|CHANGE)_[A-Z_]+)\"");

  private static final Pattern OURS = Pattern.compile("\\bVICTOR_[A-Z][A-Z_]*");
  private static final Pattern GIT =
      Pattern.compile("\\.(?:one|flag|all)\\(\\s*\"victor\\.([a-z]+)\"");

  @Test
  void every_variable_that_is_read_is_a_source_of_a_setting() throws IOException {
    Set<String> read = new TreeSet<>(named(READ));
    for (String script :
        List.of("victor", "git-hygiene/src/main/resources/dev/victor/git/guard/guard.sh")) {
      Matcher ours = OURS.matcher(Files.readString(REPOSITORY.resolve(script)));
      while (ours.find()) {
        read.add(ours.group());
      }
    }
    read.removeAll(NO_VARIABLES);
    read.addAll(named(LISTED));
    read.removeAll(HANDED_ON);
    MachineSettings machine =
        new MachineSettings(
            new Environment(Map.of(), Path.of("/"), Path.of("/"), Clock.systemUTC()),
            Console.Terminal.NONE);
    assertThat(machine.all()).isNotEmpty();

    assertThat(read).hasSizeGreaterThan(20).isSubsetOf(machine.variables());
  }

  @Test
  void every_key_of_git_that_is_read_is_a_source_of_a_setting() throws IOException {
    assertThat(named(GIT)).hasSizeGreaterThan(5).isSubsetOf(GitSettings.keys());
  }

  @Test
  void every_key_of_a_project_that_uses_every_block_is_a_setting() throws IOException {
    JsonFile complete =
        JsonFile.read(
            REPOSITORY.resolve("core/src/main/resources/dev/victor/core/project/complete.json"),
            "complete.json");
    Declarations declarations = Declarations.of(ProjectSchema.declared(), complete.root());
    Set<String> keys = new TreeSet<>();
    declarations.values().forEach(value -> keys.add(value.key()));

    assertThat(declarations.strays()).allMatch(stray -> stray.name().startsWith("x-"));
    assertThat(leaves(complete.root(), ""))
        .hasSizeGreaterThan(200)
        .allMatch(leaf -> keys.stream().anyMatch(key -> covers(key, leaf)), "is a setting");
  }

  /// A list of words or a part in a form of others (JSON Resume) is one setting.
  private static boolean covers(String key, String leaf) {
    return leaf.equals(key) || leaf.startsWith(key + "[") || leaf.startsWith(key + ".");
  }

  private static Set<String> leaves(Node node, String path) {
    Set<String> leaves = new TreeSet<>();
    if (node instanceof Node.Fields(var fields, var place)) {
      fields.forEach((key, field) -> {
        if (!key.startsWith("x-")) {
          leaves.addAll(leaves(field.value(), path.isEmpty() ? key : path + "." + key));
        }
      });
    } else if (node instanceof Node.Items(var items, var place)) {
      for (int i = 0; i < items.size(); i++) {
        leaves.addAll(leaves(items.get(i), path + "[" + i + "]"));
      }
    } else {
      leaves.add(path);
    }
    return leaves;
  }

  private static Set<String> named(Pattern pattern) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("core", "git-hygiene", "testgen", "content", "trading", "cli")) {
      try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module + "/src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = pattern.matcher(Files.readString(file));
          while (matcher.find()) {
            names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
          }
        }
      }
    }
    return names;
  }
}
