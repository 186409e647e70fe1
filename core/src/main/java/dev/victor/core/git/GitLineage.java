package dev.victor.core.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The lineage as the installed git tells it.
final class GitLineage implements Lineage.Reader {

  private static final String COMMIT = "--format=%H%x1f%P%x1f%ct%x1f%B";
  private static final String TAG =
      "--format=%(objecttype)%00%(*objecttype)%00%(refname:strip=2)%00%(objectname)%00"
          + "%(*objectname)%00%(creatordate:unix)";

  private final GitRunner git;

  GitLineage(GitRunner git) {
    this.git = git;
  }

  @Override
  public Lineage read() {
    return new Lineage(commits(), tags());
  }

  private List<Lineage.Ancestor> commits() {
    if (!git.read("rev-parse", "--verify", "--quiet", "HEAD").ok()) {
      return List.of();
    }
    return git
        .read(
            "log", "-z", "--topo-order", "--no-show-signature", "--encoding=UTF-8", COMMIT, "HEAD")
        .orFail()
        .parts()
        .stream()
        .map(GitLineage::commit)
        .toList();
  }

  private static Lineage.Ancestor commit(String record) {
    String[] parts = record.split("\u001f", 4);
    return new Lineage.Ancestor(
        parts[0],
        Stream.of(parts[1].split(" ")).filter(id -> !id.isEmpty()).toList(),
        Instant.ofEpochSecond(Long.parseLong(parts[2])),
        parts[3]);
  }

  private List<Lineage.Tag> tags() {
    List<Lineage.Tag> tags = new ArrayList<>();
    for (String line : git.read("for-each-ref", TAG, "refs/tags").orFail().lines()) {
      String[] parts = line.split("\0", -1);
      boolean plain = parts[0].equals("commit");
      if (plain || parts[1].equals("commit")) {
        tags.add(
            new Lineage.Tag(
                parts[2],
                plain ? parts[3] : parts[4],
                Instant.ofEpochSecond(Long.parseLong(parts[5]))));
      }
    }
    tags.sort(Comparator.comparing(Lineage.Tag::name));
    return tags;
  }
}
