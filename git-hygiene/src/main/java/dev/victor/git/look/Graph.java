package dev.victor.git.look;

import dev.victor.core.git.GitRunner;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The commits that branches have and the trunk lacks, read with one process however many branches
/// there are; most questions about who descends from whom are answered from it.
public final class Graph {

  private final Map<String, List<String>> parents;
  private final String root;
  private final GitRunner git;
  private final Map<String, Set<String>> having = new HashMap<>();

  private Graph(Map<String, List<String>> parents, String root, GitRunner git) {
    this.parents = parents;
    this.root = root;
    this.git = git;
  }

  /// Reads the commits of some tips.
  ///
  /// @param root the trunk's commit; what it has is not read, and without one nothing is
  public static Graph read(GitRunner git, Collection<String> tips, Optional<String> root) {
    StringBuilder question = new StringBuilder();
    Set<String> asked = new HashSet<>(tips);
    asked.remove("");
    root.ifPresent(asked::remove);
    Map<String, List<String>> parents = new HashMap<>();
    if (!asked.isEmpty() && root.isPresent()) {
      asked.forEach(tip -> question.append(tip).append('\n'));
      question.append('^').append(root.get()).append('\n');
      for (String line :
          git.feed(question.toString(), "rev-list", "--parents", "--stdin").orFail().lines()) {
        List<String> ids = List.of(line.split(" ", -1));
        parents.put(ids.getFirst(), ids.subList(1, ids.size()));
      }
    }
    return new Graph(parents, root.orElse(""), git);
  }

  /// How many commits a tip has that neither the trunk nor `base` has.
  public int ahead(String tip, String base) {
    Set<String> own = own(tip);
    own.removeAll(own(base));
    return own.size();
  }

  /// Whether a tip has a commit.
  public boolean contains(String tip, String commit) {
    if (tip.equals(commit)) {
      return true;
    }
    if (parents.containsKey(commit)) {
      return own(tip).contains(commit);
    }
    if (commit.equals(root)) {
      return own(tip).stream().anyMatch(one -> parents.getOrDefault(one, List.of()).contains(root));
    }
    return having.computeIfAbsent(commit, this::having).contains(tip);
  }

  /// The tips that have a commit of the trunk's past: one question for all branches.
  private Set<String> having(String commit) {
    return Set.copyOf(
        git.read(
                "for-each-ref",
                "--contains=" + commit,
                "--format=%(objectname)",
                "refs/heads",
                "refs/remotes")
            .orFail()
            .lines());
  }

  private Set<String> own(String tip) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(tip));
    while (!open.isEmpty()) {
      String commit = open.pop();
      List<String> before = parents.get(commit);
      if (before != null && seen.add(commit)) {
        open.addAll(before);
      }
    }
    return seen;
  }
}
