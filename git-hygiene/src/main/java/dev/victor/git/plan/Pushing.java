package dev.victor.git.plan;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.git.plan.Refspec.Manner;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.StepEnd.Delivery;
import dev.victor.git.plan.StepEnd.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sends refs, all of one remote in one go. A ref is replaced only when the remote still has what
/// we saw there, named by its commit.
final class Pushing {

  private static final Duration HOOK_SILENCE = Duration.ofMinutes(10);
  private static final List<String> MOVED =
      List.of(
          "(stale info)",
          "(fetch first)",
          "(non-fast-forward)",
          "cannot lock ref",
          "failed to update ref",
          "incorrect old value");
  private static final List<String> GONE = List.of("remote ref does not exist");

  private final GitRunner git;

  Pushing(GitRunner git) {
    this.git = git;
  }

  StepEnd push(Push step) {
    List<String> arguments = new ArrayList<>(List.of("push", "--porcelain", "--progress"));
    for (Refspec ref : step.refs()) {
      if (ref.manner() == Manner.LEASE || ref.manner() == Manner.DELETE) {
        arguments.add("--force-with-lease=" + ref.target() + ":" + ref.expected());
      }
    }
    if (step.refs().stream().anyMatch(ref -> ref.manner() == Manner.FIRST)) {
      arguments.add("--set-upstream");
    }
    arguments.add(step.remote());
    step.refs().forEach(ref -> arguments.add(ref.spec()));
    Answer answer = git.startRemote(HOOK_SILENCE, arguments).await();
    Map<String, String> lines = lines(answer);
    return new StepEnd.Sent(
        step,
        step.refs().stream().map(ref -> delivery(step.remote(), ref, lines, answer)).toList());
  }

  /// What git says of each ref: a flag, `from:to` and a summary, parted by tabs.
  private static Map<String, String> lines(Answer answer) {
    Map<String, String> lines = new HashMap<>();
    for (String line : answer.lines()) {
      String[] fields = line.split("\t", 3);
      if (fields.length == 3 && fields[0].length() == 1) {
        lines.put(fields[1].substring(fields[1].indexOf(':') + 1), line);
      }
    }
    return lines;
  }

  private static Delivery delivery(
      String remote, Refspec ref, Map<String, String> lines, Answer answer) {
    String line = lines.getOrDefault(ref.target(), "");
    if (answer.ok() || (!line.isEmpty() && line.charAt(0) != '!')) {
      return new Delivery(ref, Fate.ARRIVED, ref.did(remote));
    }
    if (ref.manner() == Manner.DELETE
        && GONE.stream().anyMatch(word -> line.contains(word) || answer.remarks().contains(word))) {
      return new Delivery(ref, Fate.ARRIVED, ref.did(remote));
    }
    if (MOVED.stream().anyMatch(line::contains)) {
      return new Delivery(ref, Fate.OUTRUN, "it moved at " + remote);
    }
    if (!line.isEmpty()) {
      String why =
          line.substring(line.lastIndexOf('\t') + 1)
              .replaceFirst("^\\[[^]]*] ?", "")
              .replaceAll("[()]", "");
      return new Delivery(ref, Fate.OUTSIDE, remote + " refused it: " + why + told(answer));
    }
    if (GitTrouble.isOutside(answer)) {
      return new Delivery(
          ref, Fate.OUTSIDE, remote + " did not answer: " + GitTrouble.brief(answer));
    }
    return new Delivery(ref, Fate.HELD, "a hook of yours refused the push: " + hookSaid(answer));
  }

  private static String told(Answer answer) {
    List<String> lines =
        answer
            .remarks()
            .lines()
            .filter(line -> line.startsWith("remote: "))
            .map(line -> line.substring("remote: ".length()).replace("\u001b[K", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    return lines.isEmpty() ? "" : " (" + String.join(" ", lines) + ")";
  }

  private static String hookSaid(Answer answer) {
    List<String> lines =
        Stream.concat(answer.remarks().lines(), answer.lines().stream())
            .map(String::strip)
            .filter(line ->
                !line.isEmpty()
                    && !line.startsWith("error: failed to push")
                    && !line.startsWith("To "))
            .toList();
    return lines.isEmpty() ? "it does not say why" : lines.getFirst();
  }

  /// Gives a ref of a remote back what it had, when it still has what we sent.
  ///
  /// @param sent the commit that was sent; empty when the ref was deleted there
  boolean takeBack(String remote, Refspec ref, String sent) {
    String before = ref.manner() == Manner.FIRST ? "" : ref.expected();
    boolean back =
        git.startRemote(
                HOOK_SILENCE,
                List.of(
                    "push",
                    "--porcelain",
                    "--no-verify",
                    "--force-with-lease=" + ref.target() + ":" + sent,
                    remote,
                    before + ":" + ref.target()))
            .await()
            .ok();
    if (back && ref.manner() == Manner.FIRST && ref.target().startsWith("refs/heads/")) {
      git.write("branch", "--unset-upstream", ref.branch()).orFail();
    }
    return back;
  }
}
