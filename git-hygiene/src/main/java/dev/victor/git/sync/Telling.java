package dev.victor.git.sync;

import dev.victor.core.failure.ExitCode;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.StepEnd;
import dev.victor.git.plan.Words;
import dev.victor.git.sync.SyncReport.Line;
import dev.victor.git.sync.SyncReport.Stopped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what happens during a sync and words it.
final class Telling {

  private static final String CONTINUE = "victor git sync --continue";
  private static final String AGAIN = "victor git sync";

  private final List<String> heading = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> footing = new LinkedHashSet<>();
  private @Nullable Stopped stopped;
  private ExitCode exit = ExitCode.OK;

  void head(String line) {
    heading.add(line);
  }

  void foot(List<String> remarks) {
    footing.addAll(remarks);
  }

  void fetched(Fetch fetch) {
    if (fetch.trouble().isEmpty()) {
      heading.add(fetch.line());
      lines.add(new Line("fetch", "", fetch.line(), "done", ""));
    } else {
      lines.add(new Line("fetch", "", fetch.trouble().get(), "failed", AGAIN));
      footing.add(
          fetch.trouble().get()
              + "; local branches are synced, nothing was pushed; try again with: "
              + AGAIN);
      stop(fetch.trouble().get(), "", List.of(), AGAIN, ExitCode.OUTSIDE);
    }
  }

  void ended(List<StepEnd> ends) {
    ends.forEach(this::ended);
  }

  private void ended(StepEnd end) {
    Step step = end.step();
    switch (end) {
      case StepEnd.Done(Step.Restore _, String detail) -> {
        lines.add(new Line("restore", step.branch(), detail, "done", ""));
        if (!detail.isEmpty()) {
          footing.add(detail);
        }
      }
      case StepEnd.Done(Step _, String detail) ->
          lines.add(new Line(step.word(), step.branch(), detail, "done", ""));
      case StepEnd.Stopped waiting -> waits(waiting);
      case StepEnd.Outdated _ -> {}
      case StepEnd.Unsent(Step _, String reason, boolean outside) -> {
        lines.add(new Line(step.word(), step.branch(), "not pushed: " + reason, "failed", AGAIN));
        stop(
            reason,
            step.branch(),
            List.of(),
            AGAIN,
            outside ? ExitCode.OUTSIDE : ExitCode.NEEDS_PERSON);
      }
    }
  }

  void waits(StepEnd.Stopped waiting) {
    Step step = waiting.step();
    List<String> files = waiting.files();
    lines.add(new Line(step.word(), step.branch(), "stopped: " + waiting.reason(), "stopped", ""));
    String next = "  " + CONTINUE + "      or back to before: victor git sync --abort";
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
    footing.add(next);
    stop(waiting.reason(), step.branch(), files, CONTINUE, ExitCode.NEEDS_PERSON);
  }

  void outrun(Step step) {
    String reason = "it moved at its remote every time it was to be pushed";
    lines.add(new Line(step.word(), step.branch(), "not pushed: " + reason, "failed", AGAIN));
    stop(reason, step.branch(), List.of(), AGAIN, ExitCode.OUTSIDE);
  }

  void rehearsed(Plan plan) {
    for (Step step : plan.steps()) {
      lines.add(new Line(step.word(), step.branch(), step.intent(), "planned", ""));
      if (step instanceof Step.Save) {
        footing.add(step.intent());
      }
    }
  }

  void left(Plan plan) {
    for (Note note : plan.notes()) {
      lines.add(new Line("keep", note.branch(), note.text(), "kept", note.next()));
    }
  }

  void evenIfNothing(Situation situation) {
    String name = situation.branch().name();
    if (lines.stream().noneMatch(line -> line.branch().equals(name) && line.isOfBranch())) {
      String with = situation.base().map(base -> " with " + base.name()).orElse("");
      lines.add(new Line("none", name, "up to date" + with, "done", ""));
    }
  }

  private void stop(String reason, String branch, List<String> files, String next, ExitCode code) {
    if (stopped == null) {
      stopped = new Stopped(reason, branch, files, next);
      exit = code;
    }
  }

  SyncReport report() {
    return new SyncReport(
        heading, List.copyOf(lines), Optional.ofNullable(stopped), List.copyOf(footing), exit);
  }
}
