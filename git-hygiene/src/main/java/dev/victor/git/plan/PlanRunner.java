package dev.victor.git.plan;

import dev.victor.core.failure.Failure;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Run.Stop;
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

    /// This one first, then another.
    default Probe and(Probe other) {
      return (moment, step) -> {
        at(moment, step);
        other.at(moment, step);
      };
    }
  }

  private final PlanJournal journal;
  private final Probe probe;
  private final Carry carry;
  private final Integration integration;
  private final Pushing pushing;
  private final RefSteps refs;
  private final Recovery recovery;

  /// A runner for one work tree.
  public PlanRunner(GitRunner git, Repository repository, PlanJournal journal, Probe probe) {
    this.journal = journal;
    this.probe = probe;
    this.carry = new Carry(git, journal);
    this.integration = new Integration(git, repository.gitDir());
    this.pushing = new Pushing(git);
    this.refs = new RefSteps(git, repository);
    this.recovery = new Recovery(git, repository, journal);
  }

  /// Executes steps until one does not end well; the journal must be open.
  public List<StepEnd> run(List<Step> steps) {
    List<StepEnd> ends = new ArrayList<>();
    for (Step step : steps) {
      StepEnd end = perform(step);
      ends.add(end);
      boolean well =
          end instanceof StepEnd.Done || (end instanceof StepEnd.Sent sent && sent.whole());
      if (!well) {
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
      case StepEnd.Done _ -> journal.done(recovery.tips(step));
      case StepEnd.Sent sent -> journal.done(recovery.arrived(sent));
    }
    probe.at("noted", step);
    return end;
  }

  private StepEnd execute(Step step) {
    return switch (step) {
      case TreeStep.Save save -> carry.save(save);
      case TreeStep.Restore restore -> restore(restore);
      case TreeStep.Switch to -> refs.switchTo(to);
      case RefStep.Move move -> refs.move(move);
      case TreeStep.FastForward forward -> integration.fastForward(forward);
      case TreeStep.Rebase rebase -> integration.rebase(rebase);
      case TreeStep.Merge merge -> integration.merge(merge);
      case TreeStep.Squash squash -> integration.squash(squash);
      case RefStep.Create create -> refs.create(create);
      case RefStep.Delete delete -> refs.delete(delete);
      case RefStep.Rename rename -> refs.rename(rename);
      case RefStep.Configure configure -> refs.configure(configure);
      case RefStep.Tag tag -> refs.tag(tag);
      case RefStep.Pass pass -> refs.pass(pass);
      case Step.Push push -> pushing.push(push);
    };
  }

  private StepEnd restore(TreeStep.Restore step) {
    Saved saved = journal.unfinished().flatMap(Run::saved).orElse(null);
    return saved == null ? new StepEnd.Done(step, "") : carry.restore(step, saved);
  }
}
