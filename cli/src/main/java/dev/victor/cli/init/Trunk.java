package dev.victor.cli.init;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Which branch is the trunk, as far as the repository says; a guess would be a policy that nobody
/// wanted.
///
/// @param name of the trunk
/// @param develop of the branch that features start from, where git-flow is at work
record Trunk(Optional<String> name, Optional<String> develop) {

  static final Trunk UNKNOWN = new Trunk(Optional.empty(), Optional.empty());

  private static final List<String> USUAL = List.of("main", "master", "trunk");
  private static final String DEVELOP = "develop";

  /// What `remote`'s HEAD says, then the usual names here and there, then the only branch there is,
  /// then the one a repository without commits begins with.
  static Trunk of(GitRunner git, String remote) {
    String there = "refs/remotes/" + remote + "/";
    Answer refs =
        git.read(
            "for-each-ref",
            "--format=%(refname) %(symref)",
            "refs/heads",
            "refs/remotes/" + remote);
    TreeSet<String> here = new TreeSet<>();
    TreeSet<String> all = new TreeSet<>();
    Optional<String> head = Optional.empty();
    for (String line : refs.lines()) {
      String[] ref = line.split(" ", 2);
      if (ref[0].equals(there + "HEAD")) {
        head = Said.text(ref[1]).map(full -> full.substring(there.length()));
      } else if (ref[0].startsWith(there)) {
        all.add(ref[0].substring(there.length()));
      } else {
        here.add(ref[0].substring("refs/heads/".length()));
      }
    }
    all.addAll(here);
    Optional<String> usual = USUAL.stream().filter(all::contains).findFirst();
    if (head.filter(DEVELOP::equals).isPresent() && usual.isPresent()) {
      return new Trunk(usual, head);
    }
    return new Trunk(
        head.or(() -> usual).or(() -> all.isEmpty() ? unborn(git) : only(here, all)),
        Optional.empty());
  }

  private static Optional<String> only(TreeSet<String> here, TreeSet<String> all) {
    if (all.size() == 1) {
      return Optional.of(all.first());
    }
    return here.size() == 1 ? Optional.of(here.first()) : Optional.empty();
  }

  private static Optional<String> unborn(GitRunner git) {
    Answer head = git.read("symbolic-ref", "--short", "HEAD");
    return head.ok() ? Said.text(head.word()) : Optional.empty();
  }
}
