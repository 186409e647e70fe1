package dev.victor.git.stack;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Branch;
import dev.victor.git.branch.Kind;
import dev.victor.git.branch.Strategy;
import dev.victor.git.look.Ancestry;
import dev.victor.git.look.Graph;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Operation;
import dev.victor.git.plan.Carried;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.RefStep;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.TreeStep;
import dev.victor.git.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Shows the tree of branches by their bases, and says what a branch is built on.
public final class Stack {

  private final Desk desk;

  /// At one repository.
  public Stack(Desk desk) {
    this.desk = desk;
  }

  /// The tree, by what was last seen of the remote.
  ///
  /// @param all every branch, not only those above and below the one checked out
  public StackView view(boolean all) {
    Look look = desk.looking().look(true);
    Map<String, String> bases = bases(look);
    String current = look.snapshot().workTree().branch().orElse("");
    Set<String> shown =
        all || !bases.containsKey(current) ? bases.keySet() : around(current, bases);
    List<String> tips = new ArrayList<>();
    look.snapshot().branches().values().forEach(branch -> tips.add(branch.id()));
    Graph graph =
        Graph.read(desk.git(), tips, look.trunk().flatMap(look::named).map(Look.Base::id));
    List<StackView.Row> rows = new ArrayList<>();
    List<String> roots = roots(bases, shown);
    for (String root : roots) {
      rows.add(new StackView.Row(root, "", 0, 0, 0, root.equals(current)));
      below(look, graph, bases, shown, root, 1, current, rows);
    }
    return new StackView(rows);
  }

  /// Each feature and what it is built on; a circle of recorded bases is cut.
  private static Map<String, String> bases(Look look) {
    Map<String, String> bases = new TreeMap<>();
    for (Branch branch : look.snapshot().branches().values()) {
      look.base(branch.name()).ifPresent(base -> bases.put(branch.name(), base.name()));
    }
    for (String name : List.copyOf(bases.keySet())) {
      Set<String> path = new LinkedHashSet<>();
      String at = name;
      while (at != null && path.add(at)) {
        at = bases.get(at);
      }
      if (at != null) {
        bases.put(name, look.trunk().filter(trunk -> !trunk.equals(name)).orElse(""));
      }
    }
    return bases;
  }

  private static Set<String> around(String current, Map<String, String> bases) {
    Set<String> shown = new LinkedHashSet<>();
    for (String at = current; at != null && bases.containsKey(at); at = bases.get(at)) {
      shown.add(at);
    }
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Map.Entry<String, String> entry : bases.entrySet()) {
        boolean above =
            entry.getValue().equals(current) || isAbove(entry.getValue(), current, bases);
        grew |= above && shown.add(entry.getKey());
      }
    }
    return shown;
  }

  private static boolean isAbove(String name, String current, Map<String, String> bases) {
    for (String at = name; at != null; at = bases.get(at)) {
      if (at.equals(current)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> roots(Map<String, String> bases, Set<String> shown) {
    return shown.stream()
        .map(name -> bases.getOrDefault(name, ""))
        .filter(base -> !base.isEmpty() && !shown.contains(base))
        .distinct()
        .sorted()
        .toList();
  }

  private void below(
      Look look,
      Graph graph,
      Map<String, String> bases,
      Set<String> shown,
      String base,
      int depth,
      String current,
      List<StackView.Row> rows) {
    for (Map.Entry<String, String> entry : bases.entrySet()) {
      String name = entry.getKey();
      if (entry.getValue().equals(base) && shown.contains(name)) {
        String tip = look.snapshot().commit("refs/heads/" + name);
        String under = look.named(base).map(Look.Base::id).orElse(tip);
        int behind =
            graph.contains(tip, under) ? 0 : new Ancestry(desk.git()).counts(tip, under).behind();
        rows.add(
            new StackView.Row(
                name, base, depth, graph.ahead(tip, under), behind, name.equals(current)));
        below(look, graph, bases, shown, name, depth + 1, current, rows);
      }
    }
  }

  /// Puts the branch checked out on another one, and notes that it is built on it. Where branches
  /// are merged and not rebased, the next sync merges it.
  public Report put(String base, boolean rehearse) {
    return new Operation(desk, "stack")
        .quiet("it is built on " + base + " already")
        .run(true, rehearse, look -> put(look, base));
  }

  private Plan put(Look look, String base) {
    String name = Looking.current(look.snapshot());
    if (look.kind(name) == Kind.PERENNIAL) {
      throw new NeedsPerson(name, "lives on and is built on nothing", "git switch BRANCH");
    }
    Look.Base onto =
        look.named(base)
            .orElseThrow(() ->
                new BadInput(
                    base,
                    "no such branch, here or at a remote",
                    Nearest.remedy(
                        base, look.snapshot().branches().keySet(), "see them: git branch -a")));
    refuseCircle(look, name, base);
    List<Step> steps = new ArrayList<>();
    if (look.policy().sync() == Strategy.REBASE) {
      move(look, look.snapshot().existing(name), onto).ifPresent(steps::add);
    }
    String key = Look.baseKey(name);
    String before = look.config().one(key).orElse("");
    if (!before.equals(base)) {
      steps.add(new RefStep.Configure(name, key, before, base, "is built on " + base + " now"));
    }
    return new Plan(Carried.over(look.snapshot().workTree(), name, steps), List.of());
  }

  private static void refuseCircle(Look look, String name, String base) {
    for (Optional<String> at = Optional.of(base);
        at.isPresent();
        at = look.recordedBase(at.get()).filter(next -> !next.equals(base))) {
      if (at.get().equals(name)) {
        throw new NeedsPerson(
            base, "is built on " + name + " itself", "choose another: victor git stack --all");
      }
    }
  }

  /// Its own commits go there, those of what it was built on until now do not.
  private Optional<Step> move(Look look, Branch branch, Look.Base onto) {
    Ancestry ancestry = new Ancestry(desk.git());
    Optional<Look.Base> old = look.base(branch.name());
    boolean there =
        ancestry.isIn(onto.id(), branch.id())
            && old.filter(base -> !ancestry.isIn(base.id(), onto.id())).isEmpty();
    if (there) {
      return Optional.empty();
    }
    String exclude =
        old.map(base ->
                ancestry.isIn(base.id(), branch.id())
                    ? base.id()
                    : ancestry.fork(base.ref(), base.id(), branch.id()))
            .orElse(onto.id());
    return Optional.of(
        new TreeStep.Rebase(branch.name(), branch.id(), exclude, onto.id(), onto.name()));
  }
}
