package dev.victor.core.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.CommitTimeRevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/// History as JGit reads it: no process is started and no user configuration is needed.
final class JGitLog implements History.Reader {

  private final Repository repository;

  JGitLog(Repository repository) {
    this.repository = repository;
  }

  /// Whether JGit can read this repository: not with another hash, another ref store or objects
  /// that are fetched late.
  static boolean reads(Repository repository) {
    Path config = repository.commonDir().resolve("config");
    try {
      String text =
          Files.readString(config).toLowerCase(Locale.ROOT).replace(" ", "").replace("\t", "");
      return !text.contains("objectformat=sha256")
          && !text.contains("refstorage=reftable")
          && !text.contains("partialclone=")
          && !text.contains("promisor=true");
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public List<Commit> since(Instant instant, Predicate<Instant> wanted) throws IOException {
    NoUserConfig.install();
    try (org.eclipse.jgit.lib.Repository opened =
            new RepositoryBuilder()
                .setGitDir(repository.gitDir().toFile())
                .setWorkTree(repository.top().toFile())
                .setMustExist(true)
                .build();
        RevWalk walk = new RevWalk(opened)) {
      for (Ref ref : opened.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
        start(walk, ref.getObjectId());
      }
      start(walk, opened.resolve(Constants.HEAD));
      walk.setRevFilter(CommitTimeRevFilter.after(instant));
      List<Commit> commits = new ArrayList<>();
      for (RevCommit commit : walk) {
        if (wanted.test(commit.getAuthorIdent().getWhenAsInstant())) {
          commits.add(commit(opened, commit));
        }
      }
      return commits;
    } catch (IllegalArgumentException e) {
      throw new IOException("JGit cannot read this repository", e);
    }
  }

  private static void start(RevWalk walk, @Nullable ObjectId id) throws IOException {
    if (id != null) {
      walk.markStart(walk.parseCommit(id));
    }
  }

  private static Commit commit(org.eclipse.jgit.lib.Repository opened, RevCommit commit)
      throws IOException {
    PersonIdent author = commit.getAuthorIdent();
    List<String> parents = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      parents.add(parent.name());
    }
    return new Commit(
        commit.name(),
        author.getWhenAsInstant(),
        author.getName(),
        author.getEmailAddress(),
        commit.getShortMessage(),
        parents,
        parents.size() > 1 ? List.of() : files(opened, commit));
  }

  private static List<String> files(org.eclipse.jgit.lib.Repository opened, RevCommit commit)
      throws IOException {
    List<String> files = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(opened)) {
      if (commit.getParentCount() == 0) {
        walk.addTree(new EmptyTreeIterator());
      } else {
        walk.addTree(opened.parseCommit(commit.getParent(0)).getTree());
      }
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        files.add(walk.getPathString());
      }
    }
    return files;
  }
}
