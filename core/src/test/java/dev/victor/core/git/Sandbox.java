package dev.victor.core.git;

import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A real repository in a temporary folder, with a home of its own: nobody's configuration leaks
/// in.
final class Sandbox {

  final Path folder;
  final Path work;
  final Map<String, String> variables = new HashMap<>();

  Sandbox(Path folder) throws IOException {
    this.folder = folder;
    this.work = Files.createDirectories(folder.resolve("work"));
    Path global = folder.resolve("gitconfig");
    Files.writeString(
        global,
"""
        [user]
        name = Victor
        email = victor@example.com
        [init]
        defaultBranch = main
        [commit]
        gpgsign = false
""");
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", folder.toString());
    variables.put("GIT_CONFIG_GLOBAL", global.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
  }

  Environment environment() {
    return new Environment(Map.copyOf(variables), work, folder, Clock.systemUTC());
  }

  GitRunner runner() {
    return new GitRunner(environment(), work, false);
  }

  Answer git(String... arguments) {
    return runner().write(List.of(arguments)).orFail();
  }

  Sandbox write(String file, String content) throws IOException {
    Path path = work.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return this;
  }

  /// Commits everything as an author at a time like `2026-11-22T10:00:00+0100`.
  String commit(String subject, String email, String authorTime, String commitTime) {
    git("add", "-A");
    variables.put("GIT_AUTHOR_DATE", authorTime);
    variables.put("GIT_COMMITTER_DATE", commitTime);
    variables.put("GIT_AUTHOR_EMAIL", email);
    git("commit", "-q", "--allow-empty", "-m", subject);
    variables
        .keySet()
        .removeAll(List.of("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE", "GIT_AUTHOR_EMAIL"));
    return git("rev-parse", "HEAD").word();
  }

  String commit(String subject, String authorTime) {
    return commit(subject, "victor@example.com", authorTime, authorTime);
  }
}
