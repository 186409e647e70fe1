package dev.victor.git.plan;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.git.plan.Step.Manner;
import dev.victor.git.plan.Step.Push;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sends branches. A branch is replaced only when the remote still has what we saw there, named by
/// its commit.
final class Sending {

  private static final Duration HOOK_SILENCE = Duration.ofMinutes(10);
  private static final List<String> MOVED =
      List.of(
          "(stale info)",
          "(fetch first)",
          "(non-fast-forward)",
          "cannot lock ref",
          "failed to update ref",
          "incorrect old value");

  private final GitRunner git;

  Sending(GitRunner git) {
    this.git = git;
  }

  StepEnd push(Push step) {
    List<String> arguments = new ArrayList<>(List.of("push", "--porcelain", "--progress"));
    if (step.manner() == Manner.LEASE) {
      arguments.add("--force-with-lease=" + step.ref() + ":" + step.expected());
    }
    if (step.manner() == Manner.FIRST) {
      arguments.add("--set-upstream");
    }
    arguments.addAll(List.of(step.remote(), "refs/heads/" + step.branch() + ":" + step.ref()));
    Answer answer = git.startRemote(HOOK_SILENCE, arguments).await();
    if (answer.ok()) {
      return new StepEnd.Done(
          step, step.manner() == Manner.FIRST ? "pushed for the first time" : "pushed");
    }
    return rejected(step, answer);
  }

  private static StepEnd rejected(Push step, Answer answer) {
    String line =
        answer.lines().stream().filter(text -> text.startsWith("!")).findFirst().orElse("");
    if (MOVED.stream().anyMatch(line::contains)) {
      return new StepEnd.Outdated(step);
    }
    if (!line.isEmpty()) {
      String why =
          line.substring(line.lastIndexOf('\t') + 1)
              .replaceFirst("^\\[[^]]*] ?", "")
              .replaceAll("[()]", "");
      return new StepEnd.Unsent(step, step.remote() + " refused it: " + why + told(answer), true);
    }
    if (GitTrouble.isOutside(answer)) {
      return new StepEnd.Unsent(
          step, step.remote() + " did not answer: " + GitTrouble.brief(answer), true);
    }
    return new StepEnd.Unsent(step, "a hook of yours refused the push: " + hookSaid(answer), false);
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

  /// Gives a remote branch back what it had, when it still has what we sent.
  boolean takeBack(Push push, String sent) {
    String before = push.manner() == Manner.FIRST ? "" : push.expected();
    boolean back =
        git.startRemote(
                HOOK_SILENCE,
                List.of(
                    "push",
                    "--porcelain",
                    "--no-verify",
                    "--force-with-lease=" + push.ref() + ":" + sent,
                    push.remote(),
                    before + ":" + push.ref()))
            .await()
            .ok();
    if (back && push.manner() == Manner.FIRST) {
      git.write("branch", "--unset-upstream", push.branch()).orFail();
    }
    return back;
  }
}
