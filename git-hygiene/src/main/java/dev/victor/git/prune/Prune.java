package dev.victor.git.prune;

import dev.victor.core.command.ShellWord;
import dev.victor.core.git.Branch;
import dev.victor.git.look.Graph;
import dev.victor.git.look.Held;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Operation;
import dev.victor.git.patch.Shipped;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.RefStep.Delete;
import dev.victor.git.plan.Refspec;
import dev.victor.git.plan.Refspec.Manner;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cleans up. A branch goes when all it has is in what it is based on; one that never had a commit
/// of its own and was never pushed has just been started, and stays.
public final class Prune {

  private final Desk desk;
  private final Set<String> mine = new HashSet<>();
  private final boolean remotely;

  /// A clean-up at one repository.
  ///
  /// @param mine addresses whose branches at the remote are the person's own
  /// @param remotely also at the remote
  public Prune(Desk desk, List<String> mine, boolean remotely) {
    this.desk = desk;
    mine.forEach(address -> this.mine.add(address.toLowerCase(Locale.ROOT)));
    this.remotely = remotely;
  }

  /// Does it.
  public Report run(boolean offline, boolean rehearse) {
    return new Operation(desk, "prune")
        .quiet("nothing to prune")
        .run(offline, rehearse, look -> new Pruning(look).plan());
  }

  /// One look, one plan.
  private final class Pruning {
    private final Look look;
    private final String current;
    private final Held held = Held.in(desk.repository());
    private final Graph graph;
    private final List<Step> steps = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Refspec> there = new ArrayList<>();
    private final Set<String> handled = new HashSet<>();

    Pruning(Look look) {
      this.look = look;
      look.config()
          .one("user.email")
          .ifPresent(address -> mine.add(address.toLowerCase(Locale.ROOT)));
      this.current = Looking.current(look.snapshot());
      List<String> tips = new ArrayList<>(look.snapshot().remoteBranches().values());
      look.snapshot().branches().values().forEach(branch -> tips.add(branch.id()));
      this.graph =
          Graph.read(desk.git(), tips, look.trunk().flatMap(look::named).map(Look.Base::id));
    }

    Plan plan() {
      look.snapshot().branches().values().forEach(this::local);
      if (remotely) {
        authors().forEach(this::remote);
      }
      if (!there.isEmpty()) {
        steps.add(new Push(look.remote().orElseThrow(), there));
      }
      return new Plan(steps, notes);
    }

    private void local(Branch branch) {
      Optional<Look.Base> base = look.target(branch.name());
      Optional<Branch.Upstream> upstream = look.upstream(branch);
      boolean known = upstream.isPresent();
      if (base.isEmpty() || (!known && graph.ahead(branch.id(), base.get().id()) == 0)) {
        return;
      }
      Optional<String> why = shipped(branch.id(), base.get());
      if (why.isEmpty()) {
        return;
      }
      upstream.map(Branch.Upstream::ref).ifPresent(handled::add);
      Optional<Path> elsewhere = held.elsewhere(branch);
      if (branch.name().equals(current)) {
        notes.add(
            new Note(
                branch.name(),
                "kept: " + why.get() + ", but you are on it",
                "victor git sync --prune"));
      } else if (elsewhere.isPresent()) {
        notes.add(
            new Note(
                branch.name(),
                "kept: " + why.get() + ", but checked out in " + elsewhere.get().getFileName(),
                ShellWord.line("git", "worktree", "remove", elsewhere.get().toString())));
      } else {
        steps.add(new Delete(branch.name(), branch.id(), why.get(), look.settings(branch.name())));
        upstream.filter(up -> remotely && !up.gone()).ifPresent(up -> deleteThere(branch, up));
      }
    }

    private void deleteThere(Branch branch, Branch.Upstream upstream) {
      if (look.remote().filter(upstream.remote()::equals).isPresent()) {
        there.add(
            new Refspec(
                branch.name(),
                "",
                upstream.remoteRef(),
                look.snapshot().commit(upstream.ref()),
                Manner.DELETE));
      }
    }

    private Optional<String> shipped(String tip, Look.Base base) {
      if (graph.ahead(tip, base.id()) == 0) {
        return Optional.of(Shipped.Found.MERGED.words(base.name()));
      }
      return new Shipped(desk.git()).find(tip, base.id()).map(found -> found.words(base.name()));
    }

    private void remote(String ref, String author) {
      String remote = look.remote().orElse("");
      String prefix = "refs/remotes/" + remote + "/";
      String id = look.snapshot().remoteBranches().get(ref);
      if (id == null || !ref.startsWith(prefix) || handled.contains(ref)) {
        return;
      }
      String name = ref.substring(prefix.length());
      if (look.snapshot().branch(name).isPresent() || !look.kind(name).hasBase()) {
        return;
      }
      boolean own = mine.contains(author.toLowerCase(Locale.ROOT));
      Optional<Look.Base> base = look.policy().usualBase(name, look.trunk()).flatMap(look::named);
      base.filter(at -> own || graph.ahead(id, at.id()) == 0)
          .flatMap(at -> shipped(id, at))
          .ifPresent(why -> {
            if (own) {
              there.add(new Refspec(name, "", "refs/heads/" + name, id, Manner.DELETE));
            } else {
              notes.add(
                  new Note(
                      name,
                      "kept at " + remote + ": " + why + ", but the last commit is by " + author,
                      ShellWord.line("git", "push", remote, "--delete", name)));
            }
          });
    }

    /// Who made the last commit of each remote branch.
    private Map<String, String> authors() {
      Map<String, String> authors = new LinkedHashMap<>();
      for (String line :
          desk.git()
              .read("for-each-ref", "--format=%(refname)%00%(authoremail:trim)", "refs/remotes")
              .orFail()
              .lines()) {
        String[] fields = line.split("\0", 2);
        authors.put(fields[0], fields[1]);
      }
      return authors;
    }
  }
}
