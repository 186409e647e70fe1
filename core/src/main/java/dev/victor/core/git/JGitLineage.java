package dev.victor.core.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/// The lineage as JGit reads it: no process is started.
final class JGitLineage implements Lineage.Reader {

  private final Repository repository;

  JGitLineage(Repository repository) {
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
  public Lineage read() throws IOException {
    NoUserConfig.install();
    try (org.eclipse.jgit.lib.Repository opened =
            new RepositoryBuilder()
                .setGitDir(repository.gitDir().toFile())
                .setWorkTree(repository.top().toFile())
                .setMustExist(true)
                .build();
        RevWalk walk = new RevWalk(opened)) {
      return new Lineage(commits(walk, opened.resolve(Constants.HEAD)), tags(opened));
    } catch (IllegalArgumentException e) {
      throw new IOException("JGit cannot read this repository", e);
    }
  }

  private static List<Lineage.Ancestor> commits(RevWalk walk, @Nullable ObjectId head)
      throws IOException {
    List<Lineage.Ancestor> commits = new ArrayList<>();
    if (head == null) {
      return commits;
    }
    walk.sort(RevSort.COMMIT_TIME_DESC);
    walk.sort(RevSort.TOPO, true);
    walk.markStart(walk.parseCommit(head));
    for (RevCommit commit : walk) {
      List<String> parents = new ArrayList<>(commit.getParentCount());
      for (RevCommit parent : commit.getParents()) {
        parents.add(parent.name());
      }
      commits.add(
          new Lineage.Ancestor(
              commit.name(),
              parents,
              Instant.ofEpochSecond(commit.getCommitTime()),
              commit.getFullMessage()));
    }
    return commits;
  }

  private static List<Lineage.Tag> tags(org.eclipse.jgit.lib.Repository opened) throws IOException {
    List<Lineage.Tag> tags = new ArrayList<>();
    try (RevWalk walk = new RevWalk(opened)) {
      for (Ref ref : opened.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
        RevObject named = walk.parseAny(ref.getObjectId());
        if (walk.peel(named) instanceof RevCommit commit) {
          tags.add(
              new Lineage.Tag(
                  ref.getName().substring(Constants.R_TAGS.length()),
                  commit.name(),
                  time(named, walk.parseCommit(commit))));
        }
      }
    }
    tags.sort(Comparator.comparing(Lineage.Tag::name));
    return tags;
  }

  private static Instant time(RevObject named, RevCommit commit) {
    PersonIdent tagger = named instanceof RevTag tag ? tag.getTaggerIdent() : null;
    return tagger == null
        ? Instant.ofEpochSecond(commit.getCommitTime())
        : tagger.getWhenAsInstant();
  }
}
