package dev.victor.git.plan;

import dev.victor.core.git.GitRunner;
import dev.victor.git.plan.Run.Ended;
import dev.victor.git.plan.Step.Create;
import dev.victor.git.plan.Step.Delete;
import dev.victor.git.plan.Step.Move;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rename;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The inverses of steps, last step first. What has moved since is left where it is, and said.
final class Undoing {

  private final RefSteps refs;
  private final Pushing pushing;
  private final Set<String> settled = new HashSet<>();
  private final List<String> remarks = new ArrayList<>();

  Undoing(GitRunner git, RefSteps refs) {
    this.refs = refs;
    this.pushing = new Pushing(git);
  }

  /// Everything but files.
  ///
  /// @param home the branch that was checked out at first; it is set back with the files
  /// @param kept branches whose remote is never set back
  /// @param cut the step that was cut short: what of it cannot be taken back may never have been
  List<String> rest(List<Ended> steps, String home, Set<String> kept, Optional<Step> cut) {
    settled.add(home);
    for (Ended ended : steps.reversed()) {
      int said = remarks.size();
      undo(ended, kept);
      if (cut.filter(ended.step()::equals).isPresent()) {
        remarks.subList(said, remarks.size()).clear();
      }
    }
    return remarks;
  }

  private void undo(Ended ended, Set<String> kept) {
    Map<String, String> tips = ended.tips();
    Step step = ended.step();
    switch (step) {
      case Push push -> takeBack(push, tips, kept);
      case Move(String branch, String from, String to, Way _, int _) ->
          putBack(branch, from, tips.getOrDefault(branch, to));
      case Step.FastForward(String branch, String from, String to, String _, int _) ->
          putBack(branch, from, tips.getOrDefault(branch, to));
      case Step.Rebase _, Step.Merge _, Step.Squash _ ->
          putBack(
              step.branch(), step.foundAt().orElseThrow(), tips.getOrDefault(step.branch(), ""));
      case Create create -> unmake(create, tips);
      case Delete delete -> {
        if (!refs.remake(delete)) {
          remarks.add(
              "there is another "
                  + delete.branch()
                  + " by now; the deleted one was "
                  + delete.id().substring(0, 7));
        }
      }
      case Step.Configure configure -> refs.unconfigure(configure);
      case Step.Tag tag -> refs.untag(tag);
      case Rename rename -> refs.unrename(rename);
      case Step.Save _, Step.Restore _, Step.Switch _, Step.Pass _ -> {}
    }
  }

  /// A branch may have been moved by several steps: the first of them knows where it was, and only
  /// its last place counts as ours.
  private void putBack(String branch, String from, String left) {
    String now = refs.tip(branch).orElse("");
    if (settled.contains(branch) || now.equals(from)) {
      return;
    }
    if (now.isEmpty()
        || !(left.isEmpty() || now.equals(left))
        || !refs.putBack(branch, from, now)) {
      remarks.add(branch + " has moved since and was left where it is");
      settled.add(branch);
    }
  }

  private void unmake(Create create, Map<String, String> tips) {
    String left = tips.getOrDefault(create.branch(), create.at());
    boolean there = refs.tip(create.branch()).isPresent();
    if (there && !refs.unmake(create.branch(), left)) {
      remarks.add(create.branch() + " has commits of its own by now and was kept");
    }
  }

  private void takeBack(Push push, Map<String, String> sent, Set<String> kept) {
    for (Refspec ref : push.refs()) {
      String id = sent.get(ref.target());
      if (id == null) {
        continue;
      }
      String name = ref.target().replaceFirst("^refs/(heads|tags)/", "");
      if (kept.contains(name) || !pushing.takeBack(push.remote(), ref, id)) {
        remarks.add(push.remote() + " keeps " + name + " as it was pushed");
      }
    }
  }
}
