package dev.victor.git.plan;

import dev.victor.core.git.WorkTree;
import java.util.ArrayList;
import java.util.List;

/// Steps with uncommitted work carried over them.
public final class Carried {

  private Carried() {}

  /// The steps, with a [TreeStep.Save] before the first and a [TreeStep.Restore] after the last
  /// that touches files; as they are where nothing is uncommitted, or no file changes.
  ///
  /// @param current the branch checked out before
  public static List<Step> over(WorkTree tree, String current, List<Step> steps) {
    List<Step> all = new ArrayList<>(steps);
    int first = 0;
    while (first < all.size() && !all.get(first).touchesFiles()) {
      first++;
    }
    if (first == all.size() || tree.isClean()) {
      return all;
    }
    int last = all.size() - 1;
    while (!all.get(last).touchesFiles()) {
      last--;
    }
    all.add(last + 1, new TreeStep.Restore(all.get(last).branch()));
    all.add(first, new TreeStep.Save(current, tree.changed().size(), tree.staged().size()));
    return all;
  }
}
