package dev.victor.git.plan;

import dev.victor.core.failure.Failure;
import dev.victor.core.git.GitRunner;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Run.Stop;
import dev.victor.git.plan.Step.Advance;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Executes the steps of a plan, one by one. Each is in the journal, on disk, before it begins; a
/// step that fails is taken back and uncommitted work restored before the failure is passed on.
public final class PlanRunner {

  /// Told of every moment of a step, so that a test can end the world there.
  @FunctionalInterface
  public interface Probe {
    /// `planned`, `begun`, `worked` or `noted`.
    void at(String moment, Step step);
  }

  private final GitRunner git;
  private final PlanJournal journal;
  private final Probe probe;
  private final Carry carry;
  private final Integration integration;
  private final Sending sending;
  private final Recovery recovery;

  /// A runner for the work tree whose git folder is `gitDir`.
  public PlanRunner(GitRunner git, Path gitDir, PlanJournal journal, Probe probe) {
    this.git = git;
    this.journal = journal;
    this.probe = probe;
    this.carry = new Carry(git, journal);
    this.integration = new Integration(git, gitDir);
    this.sending = new Sending(git);
    this.recovery = new Recovery(git, gitDir, journal);
  }

  /// Executes the steps until one does not end well; the journal must be open.
  public List<StepEnd> run(Plan plan) {
    List<StepEnd> ends = new ArrayList<>();
    for (Step step : plan.steps()) {
      StepEnd end = perform(step);
      ends.add(end);
      if (!(end instanceof StepEnd.Done)) {
        break;
      }
    }
    return ends;
  }

  private StepEnd perform(Step step) {
    probe.at("planned", step);
    journal.begin(step);
    probe.at("begun", step);
    StepEnd end;
    try {
      end = execute(step);
    } catch (Failure failure) {
      recovery.takeBack(step);
      throw failure;
    }
    probe.at("worked", step);
    switch (end) {
      case StepEnd.Stopped(Step _, String reason, List<String> files) ->
          journal.stopped(new Stop(reason, files));
      case StepEnd.Done _, StepEnd.Outdated _, StepEnd.Unsent _ -> journal.done();
    }
    probe.at("noted", step);
    return end;
  }

  private StepEnd execute(Step step) {
    return switch (step) {
      case Save save -> carry.save(save);
      case Advance advance -> advance(advance);
      case FastForward forward -> integration.fastForward(forward);
      case Rebase rebase -> integration.rebase(rebase);
      case Merge merge -> integration.merge(merge);
      case Restore restore -> restore(restore);
      case Push push -> sending.push(push);
    };
  }

  private StepEnd restore(Restore step) {
    Saved saved = journal.unfinished().flatMap(Run::saved).orElse(null);
    return saved == null ? new StepEnd.Done(step, "") : carry.restore(step, saved);
  }

  private StepEnd advance(Advance step) {
    git.write(
            "update-ref",
            "-m",
            "victor: fast-forward",
            "refs/heads/" + step.branch(),
            step.to(),
            step.from())
        .orFail();
    return new StepEnd.Done(step, "fast-forwarded " + Words.count(step.commits(), "commit"));
  }
}
