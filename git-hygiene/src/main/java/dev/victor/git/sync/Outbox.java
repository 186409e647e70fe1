package dev.victor.git.sync;

import dev.victor.core.command.ShellWord;
import dev.victor.core.git.Branch;
import dev.victor.git.branch.Kind;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.Refspec;
import dev.victor.git.plan.Refspec.Manner;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Move;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Words;
import dev.victor.git.sync.Situation.Sending;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a sync sends: gathered branch by branch, sent in one go for each remote.
final class Outbox {

  private final Sending sending;
  private final List<Note> notes;
  private final Map<String, List<Refspec>> refs = new LinkedHashMap<>();

  Outbox(Sending sending, List<Note> notes) {
    this.sending = sending;
    this.notes = notes;
  }

  List<Step> pushes() {
    List<Step> pushes = new ArrayList<>();
    refs.forEach((remote, all) -> pushes.add(new Push(remote, all)));
    return pushes;
  }

  /// Sends a branch, when it has something its upstream has not.
  ///
  /// @param taken what it takes in before
  void send(Member member, List<Step> taken) {
    if (member.kind() == Kind.OBSERVED) {
      return;
    }
    if (member.upstream().isEmpty()) {
      sendFirst(member);
      return;
    }
    Branch.Upstream upstream = member.upstream().get();
    boolean differs =
        upstream.ahead() > 0 || taken.stream().anyMatch(step -> leavesUpstream(member, step));
    if (!differs) {
      return;
    }
    if (!member.paired()) {
      notes.add(
          new Note(
              member.name(),
              "not pushed: it follows " + upstream.label() + ", which has another name",
              ShellWord.line("git", "push", "-u", upstream.remote(), member.name())));
    } else if (member.closed() && !sending.passed().contains(member.branch().id())) {
      String own = Words.count(upstream.ahead(), "commit") + " not in " + upstream.label();
      notes.add(
          new Note(
              member.name(),
              "not pushed: it is protected, " + own,
              "victor git start NAME --move"));
    } else if (sending.wanted()) {
      add(
          upstream.remote(),
          new Refspec(
              member.name(),
              head(member),
              upstream.remoteRef(),
              member.upstreamId(),
              replaces(member, taken) ? Manner.LEASE : Manner.PLAIN));
    }
  }

  /// Deletes a branch at its remote.
  void deleteThere(Member member) {
    Branch.Upstream upstream = member.upstream().orElseThrow();
    if (sending.wanted() && upstream.ahead() == 0) {
      add(
          upstream.remote(),
          new Refspec(member.name(), "", upstream.remoteRef(), member.upstreamId(), Manner.DELETE));
    }
  }

  private void add(String remote, Refspec ref) {
    refs.computeIfAbsent(remote, unknown -> new ArrayList<>()).add(ref);
  }

  private static String head(Member member) {
    return "refs/heads/" + member.name();
  }

  /// A fast-forward to the upstream makes both equal; everything else that moves the branch leaves
  /// something to send.
  private static boolean leavesUpstream(Member member, Step step) {
    return switch (step) {
      case FastForward forward -> !forward.to().equals(member.upstreamId());
      case Move move -> !move.to().equals(member.upstreamId());
      default -> step.moves().isPresent();
    };
  }

  /// Whether commits that the upstream has will not be in the branch any more. Never so for a
  /// branch that lives on.
  private static boolean replaces(Member member, List<Step> taken) {
    return member.kind() != Kind.PERENNIAL
        && (member.diverged().rewritten()
            || taken.stream()
                .anyMatch(step ->
                    step instanceof Rebase rebase && !rebase.onto().equals(member.upstreamId())));
  }

  private void sendFirst(Member member) {
    boolean something = member.base().filter(base -> base.ahead() > 0).isPresent();
    String remote = sending.remote();
    if (remote.isEmpty() || !sending.wanted() || !something || member.closed()) {
      return;
    }
    if (sending.first()) {
      add(remote, new Refspec(member.name(), head(member), head(member), "", Manner.FIRST));
    } else {
      notes.add(
          new Note(
              member.name(),
              "not pushed: it follows no branch yet",
              ShellWord.line("git", "push", "-u", remote, member.name())));
    }
  }
}
