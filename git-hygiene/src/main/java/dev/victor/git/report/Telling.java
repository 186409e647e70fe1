package dev.victor.git.report;

import dev.victor.core.failure.ExitCode;
import dev.victor.git.look.Fetch;
import dev.victor.git.look.Look;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.Refspec;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.StepEnd;
import dev.victor.git.plan.StepEnd.Delivery;
import dev.victor.git.plan.TreeStep;
import dev.victor.git.plan.Words;
import dev.victor.git.report.Report.Line;
import dev.victor.git.report.Report.Stopped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what happens during a command and words it.
public final class Telling {

  private static final String CONTINUE = "victor git sync --continue";

  private final String again;
  private boolean several;
  private final List<String> heading = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> footing = new LinkedHashSet<>();
  private @Nullable Stopped stopped;
  private ExitCode exit = ExitCode.OK;

  /// @param again the command line that tries it once more
  public Telling(String again) {
    this.again = again;
  }

  /// That several branches are worked on, so that one can be left out.
  public void several() {
    several = true;
  }

  /// A line above the branches.
  public void head(String line) {
    heading.add(line);
  }

  /// Lines below the branches.
  public void foot(List<String> remarks) {
    footing.addAll(remarks);
  }

  /// What the remotes told, or why none was asked.
  public void looked(Look look) {
    if (look.remote().isEmpty()) {
      heading.add("no remote: " + (isSync() ? "synced with" : "by") + " what is here");
    } else if (look.offline()) {
      heading.add("offline: " + look.remote().get() + " as last seen");
    }
    look.fetches().forEach(this::fetched);
  }

  private boolean isSync() {
    return again.endsWith(" sync");
  }

  /// That nothing is changed.
  public void rehearsal(Look look) {
    heading.add(
        "dry run: nothing is fetched or changed"
            + look.remote().map(name -> "; " + name + " as last seen").orElse(""));
  }

  private void fetched(Fetch fetch) {
    if (fetch.trouble().isEmpty()) {
      heading.add(fetch.line());
      lines.add(new Line("fetch", "", fetch.line(), "done", ""));
    } else {
      lines.add(new Line("fetch", "", fetch.trouble().get(), "failed", again));
      footing.add(
          fetch.trouble().get()
              + (isSync()
                  ? "; local branches are synced, nothing was pushed; try again with: " + again
                  : "; this is by what was last seen of it"));
      stop(fetch.trouble().get(), "", List.of(), again, ExitCode.OUTSIDE);
    }
  }

  /// How steps ended.
  public void ended(List<StepEnd> ends) {
    ends.forEach(this::ended);
  }

  private void ended(StepEnd end) {
    Step step = end.step();
    switch (end) {
      case StepEnd.Done(TreeStep.Restore _, String detail) -> {
        lines.add(new Line("restore", step.branch(), detail, "done", ""));
        if (!detail.isEmpty()) {
          footing.add(detail);
        }
      }
      case StepEnd.Done(Step _, String detail) ->
          lines.add(new Line(step.word(), step.branch(), detail, "done", ""));
      case StepEnd.Stopped waiting -> waits(waiting);
      case StepEnd.Sent sent -> sent.deliveries().forEach(this::delivered);
    }
  }

  private void delivered(Delivery delivery) {
    switch (delivery.fate()) {
      case ARRIVED ->
          lines.add(new Line("push", delivery.ref().branch(), delivery.detail(), "done", ""));
      case OUTRUN -> {}
      case OUTSIDE -> unsent(delivery, ExitCode.OUTSIDE);
      case HELD -> unsent(delivery, ExitCode.NEEDS_PERSON);
    }
  }

  private void unsent(Delivery delivery, ExitCode code) {
    String branch = delivery.ref().branch();
    lines.add(new Line("push", branch, "not pushed: " + delivery.detail(), "failed", again));
    stop(delivery.detail(), branch, List.of(), again, code);
  }

  /// A push that did not arrive, after which everything was taken back.
  public void unsent(StepEnd.Sent sent) {
    for (Delivery delivery : sent.deliveries()) {
      if (delivery.fate() != StepEnd.Fate.ARRIVED) {
        unsent(
            delivery,
            delivery.fate() == StepEnd.Fate.HELD ? ExitCode.NEEDS_PERSON : ExitCode.OUTSIDE);
      }
    }
    footing.add("nothing was changed");
  }

  /// A step that waits for a person.
  public void waits(StepEnd.Stopped waiting) {
    Step step = waiting.step();
    List<String> files = waiting.files();
    lines.add(new Line(step.word(), step.branch(), "stopped: " + waiting.reason(), "stopped", ""));
    if (!files.isEmpty()) {
      String them = files.size() == 1 ? "it" : "them";
      footing.add(
          Words.count(files.size(), "file")
              + (files.size() == 1 ? " needs" : " need")
              + " you: edit "
              + them
              + ", git add "
              + them
              + ", then");
    } else {
      footing.add("when that is mended");
    }
    footing.add("  " + CONTINUE + "      or back to before: victor git sync --abort");
    if (several && (step instanceof TreeStep.Rebase || step instanceof TreeStep.Merge)) {
      footing.add(
          "  victor git sync --skip          leaves it as it was and goes on with the others");
    }
    stop(waiting.reason(), step.branch(), files, CONTINUE, ExitCode.NEEDS_PERSON);
  }

  /// A push that was outrun by others every time.
  public void outrun(StepEnd.Sent sent) {
    String reason = "it moved at its remote every time it was to be pushed";
    for (Delivery delivery : sent.deliveries()) {
      if (delivery.fate() == StepEnd.Fate.OUTRUN) {
        unsent(new Delivery(delivery.ref(), delivery.fate(), reason), ExitCode.OUTSIDE);
      }
    }
  }

  /// What would be done.
  public void rehearsed(Plan plan) {
    for (Step step : plan.steps()) {
      if (step instanceof Step.Push push) {
        for (Refspec ref : push.refs()) {
          lines.add(new Line("push", ref.branch(), ref.intent(push.remote()), "planned", ""));
        }
      } else {
        lines.add(new Line(step.word(), step.branch(), step.intent(), "planned", ""));
      }
      if (step instanceof TreeStep.Save) {
        footing.add(step.intent());
      }
    }
  }

  /// What is left alone, and why.
  public void left(Plan plan) {
    for (Note note : plan.notes()) {
      lines.add(new Line("keep", note.branch(), note.text(), "kept", note.next()));
    }
  }

  /// What an undo would take back.
  public Report undoing(Run run) {
    heading.add(
        "dry run: would go back to before the "
            + run.start().command()
            + " of "
            + run.start().time());
    for (Run.Ended ended : run.done().reversed()) {
      Step step = ended.step();
      if (step instanceof Step.Push push) {
        push.refs()
            .forEach(ref ->
                lines.add(
                    new Line(
                        "undo push",
                        ref.branch(),
                        "undo: " + ref.intent(push.remote()),
                        "planned",
                        "")));
      } else if (!step.intent().isEmpty()
          && !(step instanceof TreeStep.Save || step instanceof TreeStep.Restore)) {
        lines.add(
            new Line(
                "undo " + step.word(), step.branch(), "undo: " + step.intent(), "planned", ""));
      }
    }
    return report();
  }

  /// Says of a branch that it needs nothing.
  public void even(String branch, String detail) {
    lines.add(new Line("none", branch, detail, "done", ""));
  }

  /// Whether nothing was said of a branch yet.
  public boolean isSilent(String branch) {
    return lines.stream().noneMatch(line -> line.branch().equals(branch) && line.isOfBranch());
  }

  private void stop(String reason, String branch, List<String> files, String next, ExitCode code) {
    if (stopped == null) {
      stopped = new Stopped(reason, branch, files, next);
      exit = code;
    }
  }

  /// All of it.
  public Report report() {
    return new Report(
        heading, List.copyOf(lines), Optional.ofNullable(stopped), List.copyOf(footing), exit);
  }
}
