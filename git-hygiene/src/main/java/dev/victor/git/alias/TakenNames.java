package dev.victor.git.alias;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.git.alias.Standing.Gits;
import dev.victor.git.alias.Standing.Ours;
import dev.victor.git.alias.Standing.Program;
import dev.victor.git.alias.Standing.Yours;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names behind `git` that are not free, as the installed git knows them.
///
/// @param gits git's own commands
/// @param programs what is on the PATH as `git-NAME`
/// @param yours aliases that are not ours
record TakenNames(Set<String> gits, Set<String> programs, Map<String, Yours> yours) {

  private static final Set<String> OF_ONE_REPOSITORY = Set.of("local", "worktree");

  /// Asks git.
  ///
  /// @param everywhere aliases of the one repository git stands in do not count
  static TakenNames ask(GitRunner git, boolean everywhere) {
    return new TakenNames(
        Set.copyOf(git.read("--list-cmds=main").orFail().lines()),
        Set.copyOf(git.read("--list-cmds=others").orFail().lines()),
        aliases(git, everywhere));
  }

  Standing of(String name) {
    if (gits.contains(name)) {
      return new Gits();
    }
    if (programs.contains(name)) {
      return new Program();
    }
    Yours alias = yours.get(name);
    return alias == null ? new Ours() : alias;
  }

  private static Map<String, Yours> aliases(GitRunner git, boolean everywhere) {
    Answer answer =
        git.read("config", "--show-scope", "--show-origin", "-z", "--get-regexp", "^alias\\.");
    Map<String, Yours> aliases = new HashMap<>();
    if (answer.exit() == 1) {
      return aliases;
    }
    List<String> parts = answer.orFail().parts();
    for (int i = 0; i + 2 < parts.size(); i += 3) {
      String origin = parts.get(i + 1).replaceFirst("^file:", "");
      boolean elsewhere = everywhere && OF_ONE_REPOSITORY.contains(parts.get(i));
      if (!elsewhere && !origin.endsWith(AliasPlace.FILE)) {
        String[] entry = parts.get(i + 2).split("\n", 2);
        aliases.put(name(entry[0]), new Yours(entry.length < 2 ? "" : entry[1], origin));
      }
    }
    return aliases;
  }

  /// `sync` of `alias.sync`, and of `alias.sync.command` as newer git may say it.
  private static String name(String key) {
    return key.replaceFirst("^alias\\.", "")
        .replaceFirst("\\.command$", "")
        .toLowerCase(Locale.ROOT);
  }
}
