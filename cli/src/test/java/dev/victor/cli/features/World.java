package dev.victor.cli.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where one scenario happens: a folder `DIR` with a home, `origin.git`, my clone `work` and the
/// clone of a coworker. Nothing of the machine is seen but the PATH and the JDK.
public final class World {

  private static final long EPOCH = 1_764_500_000L;

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private Path here;
  private int tick;

  /// A new one, empty but for the home.
  public World() {
    try {
      folder = Files.createTempDirectory("victor-feature").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    here = folder.resolve("work");
    for (String name : List.of("PATH", "JAVA_HOME", "VICTOR_JAVA")) {
      if (System.getenv(name) != null) {
        variables.put(name, System.getenv(name));
      }
    }
    variables.put("HOME", folder.resolve("home").toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    variables.put("TZ", "UTC");
    variables.put("LC_ALL", "C.UTF-8");
    Folders.write(
        folder.resolve("home/.gitconfig"),
        """
        [user]
        	name = Vic
        	email = vic@example.com
        [init]
        	defaultBranch = main
        	templateDir =
        [gc]
        	auto = 0
        [maintenance]
        	auto = false
        [commit]
        	gpgsign = false
        [protocol "file"]
        	allow = always
        [advice]
        	detachedHead = false
        """);
  }

  Path folder() {
    return folder;
  }

  /// Where I type: my clone, unless I went elsewhere.
  Path here() {
    return here;
  }

  void go(Path elsewhere) {
    here = elsewhere;
  }

  /// A path as I would type it in my clone.
  Path at(String typed) {
    return folder.resolve("work").resolve(typed).normalize();
  }

  Path origin() {
    return folder.resolve("origin.git");
  }

  Path coworker() {
    return folder.resolve("coworker");
  }

  Map<String, String> variables() {
    return variables;
  }

  /// git in my clone, which must succeed; what it printed.
  String git(String... words) {
    return gitIn(here, words);
  }

  /// git in a folder, which must succeed; what it printed, without the last line's end.
  String gitIn(Path place, String... words) {
    Answer answer = tryGit(place, words);
    if (answer.exit() != 0) {
      throw new IllegalStateException("git " + List.of(words) + "\n" + answer.told());
    }
    return answer.out().stripTrailing();
  }

  /// git in a folder. Every call happens a minute after the one before, in November 2025.
  Answer tryGit(Path place, String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    String now = (EPOCH + 60L * tick++) + " +0000";
    Map<String, String> dated = new HashMap<>(variables);
    dated.put("PATH", System.getenv("PATH"));
    dated.put("GIT_AUTHOR_DATE", now);
    dated.put("GIT_COMMITTER_DATE", now);
    return Processes.run(command, place, dated);
  }

  /// What is printed, without what differs from run to run.
  String plain(String text) {
    return text.replace(folder.toString(), "DIR");
  }

  void end() {
    Folders.delete(folder);
  }
}
