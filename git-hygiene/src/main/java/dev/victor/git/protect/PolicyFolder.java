package dev.victor.git.protect;

import dev.victor.core.git.GitConfig;
import dev.victor.core.project.Project;
import dev.victor.core.workflow.Actions;
import dev.victor.git.guard.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What lies in `.github` beside the rulesets: the workflow, and the policy as data for it.
final class PolicyFolder {

  static final String WORKFLOW = ".github/workflows/branch-policy.yml";
  static final String FOLDER = ".github/branch-policy/";

  /// Says whose the folder is; none of its data files could.
  static final String ABOUT = FOLDER + "README.md";

  /// What the workflow reads. E-mails and paths of this machine stay on it.
  private static final Set<String> PUBLIC =
      Set.of(PolicyFiles.SCRIPT, "names", "protected", "subjects", "settings");

  private PolicyFolder() {}

  /// The files by their paths. They are the same from every clone: git's own settings, which the
  /// hooks also go by, are one machine's.
  static Map<String, String> of(Project project) {
    Map<String, String> files = new TreeMap<>();
    files.put(FOLDER + PolicyFiles.SCRIPT, PolicyFiles.script());
    PolicyFiles.of(project, new GitConfig(Map.of()))
        .forEach((name, content) -> {
          if (PUBLIC.contains(name)) {
            files.put(FOLDER + name, content);
          }
        });
    files.put(ABOUT, resource("README.md"));
    files.put(WORKFLOW, Actions.pin(resource("branch-policy.yml")));
    return files;
  }

  /// Every path there may ever be a file of ours at.
  static Set<String> paths() {
    Set<String> paths = new TreeSet<>(Set.of(ABOUT, WORKFLOW));
    PUBLIC.forEach(name -> paths.add(FOLDER + name));
    return paths;
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PolicyFolder.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
