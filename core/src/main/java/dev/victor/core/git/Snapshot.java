package dev.victor.core.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All branches and the work tree, read once: one `git for-each-ref` and one `git status`.
///
/// @param workTree HEAD and what is not committed
/// @param branches local branches by name
/// @param remoteBranches commits of remote-tracking branches by full name
///   (`refs/remotes/origin/main`)
/// @param remoteHeads the branch each remote calls its own, as full name, by remote
public record Snapshot(
    WorkTree workTree,
    Map<String, Branch> branches,
    Map<String, String> remoteBranches,
    Map<String, String> remoteHeads) {

  private static final String FORMAT =
      "%(refname)%00%(objectname)%00%(symref)%00%(upstream)%00%(upstream:remotename)%00%(upstream:remoteref)%00"
          + "%(upstream:track,nobracket)%00%(worktreepath)";
  private static final Pattern COUNT = Pattern.compile("(ahead|behind) (\\d+)");

  /// Reads the branches; the work tree was read by the caller, at the same time as something slow.
  public static Snapshot read(GitRunner git, WorkTree workTree) {
    Map<String, Branch> branches = new LinkedHashMap<>();
    Map<String, String> remoteBranches = new LinkedHashMap<>();
    Map<String, String> remoteHeads = new LinkedHashMap<>();
    for (List<String> ref : refs(git)) {
      String name = ref.get(0);
      if (name.startsWith("refs/heads/")) {
        Branch branch = branch(ref);
        branches.put(branch.name(), branch);
      } else if (ref.get(2).isEmpty()) {
        remoteBranches.put(name, ref.get(1));
      } else if (name.endsWith("/HEAD")) {
        remoteHeads.put(
            name.substring("refs/remotes/".length(), name.length() - "/HEAD".length()), ref.get(2));
      }
    }
    return new Snapshot(workTree, branches, remoteBranches, remoteHeads);
  }

  /// The local branch with a name.
  public Optional<Branch> branch(String name) {
    return Optional.ofNullable(branches.get(name));
  }

  /// The local branch with a name that is known to be there.
  public Branch existing(String name) {
    return branch(name).orElseThrow();
  }

  /// The commit of a branch by its full name, here or at a remote; empty when there is none.
  public String commit(String ref) {
    String remote = remoteBranches.get(ref);
    return remote != null
        ? remote
        : branch(ref.replaceFirst("^refs/heads/", "")).map(Branch::id).orElse("");
  }

  private static List<List<String>> refs(GitRunner git) {
    List<List<String>> refs = new ArrayList<>();
    for (String line :
        git.read("for-each-ref", "--format=" + FORMAT, "refs/heads", "refs/remotes")
            .orFail()
            .lines()) {
      refs.add(List.of(line.split("\0", -1)));
    }
    return refs;
  }

  private static Branch branch(List<String> ref) {
    return new Branch(
        ref.get(0).substring("refs/heads/".length()),
        ref.get(1),
        ref.get(3).isEmpty() ? Optional.empty() : Optional.of(upstream(ref)),
        ref.get(7).isEmpty() ? Optional.empty() : Optional.of(Path.of(ref.get(7))));
  }

  private static Branch.Upstream upstream(List<String> ref) {
    int ahead = 0;
    int behind = 0;
    Matcher counts = COUNT.matcher(ref.get(6));
    while (counts.find()) {
      int count = Integer.parseInt(counts.group(2));
      if (counts.group(1).equals("ahead")) {
        ahead = count;
      } else {
        behind = count;
      }
    }
    return new Branch.Upstream(
        ref.get(3), ref.get(4), ref.get(5), ref.get(6).equals("gone"), ahead, behind);
  }
}
