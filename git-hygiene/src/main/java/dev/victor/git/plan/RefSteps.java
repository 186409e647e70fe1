package dev.victor.git.plan;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.git.plan.Step.Configure;
import dev.victor.git.plan.Step.Create;
import dev.victor.git.plan.Step.Delete;
import dev.victor.git.plan.Step.Move;
import dev.victor.git.plan.Step.Pass;
import dev.victor.git.plan.Step.Rename;
import dev.victor.git.plan.Step.Setting;
import dev.victor.git.plan.Step.Switch;
import dev.victor.git.plan.Step.Tag;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The steps that change names: branches, what they are set to, tags, and which branch is checked
/// out. Each can be done again after it was cut short, and each has its inverse here.
final class RefSteps {

  private static final String HEADS = "refs/heads/";

  private final GitRunner git;
  private final Repository repository;

  RefSteps(GitRunner git, Repository repository) {
    this.git = git;
    this.repository = repository;
  }

  StepEnd switchTo(Switch step) {
    GitRunner noted = step.typed() ? git.asTyped() : git;
    if (step.still()) {
      String note = "checkout: moving from " + step.from() + " to " + step.branch();
      git.write(
              "symbolic-ref",
              "-m",
              step.typed() ? note : "victor: switch",
              "HEAD",
              HEADS + step.branch())
          .orFail();
    } else {
      noted.write("switch", "--quiet", "--no-guess", step.branch()).orFail();
    }
    return new StepEnd.Done(step, step.typed() ? "checked out" : "");
  }

  StepEnd move(Move step) {
    set(step.branch(), step.to(), step.from());
    return new StepEnd.Done(step, step.how().did(step.commits()));
  }

  StepEnd create(Create step) {
    git.write("update-ref", "-m", "victor: start", HEADS + step.branch(), step.at(), "").orFail();
    return new StepEnd.Done(step, "created from " + step.target());
  }

  StepEnd delete(Delete step) {
    git.write("branch", "-D", "--quiet", "--", step.branch()).orFail();
    return new StepEnd.Done(step, "deleted" + (step.why().isEmpty() ? "" : ": " + step.why()));
  }

  StepEnd rename(Rename step) {
    git.write("branch", "-m", "--", step.branch(), step.to()).orFail();
    return new StepEnd.Done(step, "renamed to " + step.to());
  }

  StepEnd configure(Configure step) {
    configure(step.key(), step.after());
    return new StepEnd.Done(step, step.said());
  }

  StepEnd tag(Tag step) {
    git.write("tag", "-a", "-m", step.name(), step.name(), HEADS + step.branch()).orFail();
    return new StepEnd.Done(step, "tagged " + step.name());
  }

  StepEnd pass(Pass step) {
    tip(step.branch()).ifPresent(PassedCommits.of(repository)::add);
    return new StepEnd.Done(step, "");
  }

  /// Whether a step that was cut short took effect all the same.
  boolean happened(Step step) {
    return switch (step) {
      case Switch now -> standsOn(now.branch());
      case Create create -> tip(create.branch()).isPresent();
      case Delete delete -> tip(delete.branch()).isEmpty();
      case Rename rename -> tip(rename.branch()).isEmpty() && tip(rename.to()).isPresent();
      case Tag tag -> repository.tip(git, "refs/tags/" + tag.name()).isPresent();
      case Move move -> tip(move.branch()).filter(move.to()::equals).isPresent();
      case Step.FastForward _, Step.Rebase _, Step.Merge _, Step.Squash _ -> moved(step);
      case Step.Save _, Step.Restore _, Configure _, Pass _, Step.Push _ -> false;
    };
  }

  private boolean moved(Step step) {
    return !tip(step.branch()).equals(step.foundAt());
  }

  /// The commit of a branch.
  Optional<String> tip(String branch) {
    return at(HEADS + branch);
  }

  /// What a ref points at.
  Optional<String> at(String ref) {
    return repository.tip(git, ref);
  }

  private boolean standsOn(String branch) {
    return git.read("symbolic-ref", "--quiet", "HEAD").word().equals(HEADS + branch);
  }

  // --- and back

  /// Moves a branch, when it is still where it was left.
  boolean putBack(String branch, String to, String left) {
    return git.write("update-ref", "-m", "victor: undo", HEADS + branch, to, left).ok();
  }

  private void set(String branch, String to, String from) {
    git.write("update-ref", "-m", "victor: move", HEADS + branch, to, from).orFail();
  }

  /// Removes a branch that was made, when it is still where it was left.
  boolean unmake(String branch, String left) {
    boolean gone = git.write("update-ref", "-m", "victor: undo", "-d", HEADS + branch, left).ok();
    if (gone) {
      git.write("config", "--local", "--remove-section", "branch." + branch);
    }
    return gone;
  }

  /// Makes a branch again that was deleted, with its settings; false when there is another one of
  /// that name by now.
  boolean remake(Delete step) {
    Optional<String> now = tip(step.branch());
    if (now.isEmpty()) {
      git.write("update-ref", "-m", "victor: undo", HEADS + step.branch(), step.id(), "").orFail();
    } else if (!now.get().equals(step.id())) {
      return false;
    }
    Set<String> begun = new HashSet<>();
    for (Setting setting : step.settings()) {
      String how = begun.add(setting.key()) ? "--replace-all" : "--add";
      git.write("config", "--local", how, setting.key(), setting.value()).orFail();
    }
    return true;
  }

  void unrename(Rename step) {
    if (happened(step)) {
      git.write("branch", "-m", "--", step.to(), step.branch()).orFail();
    }
  }

  void unconfigure(Configure step) {
    configure(step.key(), step.before());
  }

  void untag(Tag step) {
    git.write("update-ref", "-d", "refs/tags/" + step.name()).orFail();
  }

  private void configure(String key, String value) {
    if (value.isEmpty()) {
      Answer answer = git.write("config", "--local", "--unset-all", key);
      if (answer.exit() != 5) { // 5: it was not set
        answer.orFail();
      }
    } else {
      git.write("config", "--local", key, value).orFail();
    }
  }
}
