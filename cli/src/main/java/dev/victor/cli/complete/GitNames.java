package dev.victor.cli.complete;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Environment;
import java.util.ArrayList;
import java.util.List;

/// The names of the repository, asked of git, those used last first.
final class GitNames {

  private final GitRunner git;

  GitNames(Environment world) {
    this.git = new GitRunner(world, world.directory(), false);
  }

  /// Local branches, each with the title of its last commit.
  List<Candidate> branches() {
    return refs("refs/heads");
  }

  /// HEAD, branches here and at remotes, and tags.
  List<Candidate> revisions() {
    List<Candidate> all = new ArrayList<>(refs("refs/heads", "refs/tags", "refs/remotes"));
    if (!all.isEmpty()) {
      all.addFirst(new Candidate("HEAD", "the commit checked out"));
    }
    return all;
  }

  private List<Candidate> refs(String... where) {
    List<String> words = new ArrayList<>();
    words.add("for-each-ref");
    words.add("--count=1000");
    words.add("--sort=-committerdate");
    words.add("--format=%(refname:short)%09%(contents:subject)");
    words.addAll(List.of(where));
    Answer answer = git.read(words.toArray(String[]::new));
    List<Candidate> found = new ArrayList<>();
    if (answer.ok()) {
      for (String line : answer.lines()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          found.add(new Candidate(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    }
    return found;
  }
}
