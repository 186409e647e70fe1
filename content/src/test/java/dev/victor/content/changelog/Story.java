package dev.victor.content.changelog;

import dev.victor.content.changelog.Changelogs.Intent;
import dev.victor.content.changelog.Changelogs.Wanted;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workspace in a real repository whose history is written by `git fast-import`: one commit an
/// hour from 1 November 2026.
final class Story {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final String FORGE = "https://github.com/example/lab";

  private static final long BEGAN = Instant.parse("2026-11-01T10:00:00Z").getEpochSecond();

  final Path folder;
  private final Environment environment;
  private int mark;

  Story(Path folder) {
    this.folder = folder;
    this.environment =
        new Environment(
            Map.of(
                "PATH", System.getenv("PATH"),
                "HOME", folder.toString(),
                "GIT_CONFIG_NOSYSTEM", "1"),
            folder,
            folder,
            CLOCK);
    git("", "init", "-q", "-b", "main");
    model("");
  }

  /// `project.json` with further blocks, each begun by a comma.
  Story model(String blocks) {
    return file(
        "project.json",
        "{\"schemaVersion\":1,\"project\":{\"id\":\"lab\",\"name\":\"Lab\"}" + blocks + "}");
  }

  Story onForge() {
    return model(",\"links\":{\"repository\":\"" + FORGE + "\"}");
  }

  Story file(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read() {
    try {
      return Files.readString(folder.resolve("CHANGELOG.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A commit on `main`; answers its full hash.
  String commit(String message) {
    return on("main", message);
  }

  /// A commit on a branch, which begins at `main` when it is new; further parents make it a merge.
  String on(String branch, String message, String... merged) {
    mark++;
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    StringBuilder stream = new StringBuilder("commit refs/heads/" + branch + "\n");
    stream.append("committer V <v@example.com> " + (BEGAN + mark * 3600L) + " +0000\n");
    stream.append("data " + text.length + "\n" + message + "\n");
    String tip = tip(branch).or(() -> tip("main")).orElse("");
    if (!tip.isEmpty()) {
      stream.append("from " + tip + "\n");
    }
    for (String other : merged) {
      stream.append("merge " + tip(other).orElseThrow() + "\n");
    }
    stream.append("M 644 inline f" + mark + "\ndata 1\nx\n");
    git(stream.toString(), "fast-import", "--quiet", "--force");
    return tip(branch).orElseThrow();
  }

  private Optional<String> tip(String branch) {
    Path ref = folder.resolve(".git/refs/heads/" + branch);
    try {
      return Files.exists(ref) ? Optional.of(Files.readString(ref).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Story tag(String name) {
    return tag(name, "main");
  }

  Story tag(String name, String at) {
    git("", "update-ref", "refs/tags/" + name, "refs/heads/" + at);
    return this;
  }

  void git(String input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment.variables());
      Process git = builder.start();
      try (var stdin = git.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() != 0) {
        throw new IllegalStateException(command + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Changelogs changelogs() {
    return new Changelogs(environment, Workspace.require(folder, CLOCK));
  }

  ChangelogAnswer keep() {
    return changelogs().keep(new Wanted(false, Optional.empty()), Intent.WRITE);
  }

  ChangelogAnswer unreleased() {
    return changelogs().keep(new Wanted(true, Optional.empty()), Intent.WRITE);
  }

  ChangelogAnswer release(String version) {
    return changelogs().keep(new Wanted(false, Optional.of(version)), Intent.WRITE);
  }

  ChangelogAnswer check() {
    return changelogs().keep(new Wanted(false, Optional.empty()), Intent.CHECK);
  }

  String notes(String version) {
    return changelogs().notes(version).text();
  }

  /// Hashes as `HASH1`, `HASH2` … so that a test can say the whole text.
  static String masked(String text, String... ids) {
    String masked = text;
    for (int i = 0; i < ids.length; i++) {
      masked =
          masked.replace(ids[i], "FULL" + (i + 1)).replace(ids[i].substring(0, 7), "H" + (i + 1));
    }
    return masked;
  }
}
