package dev.victor.core.json;

import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything found wrong in one file; at most one problem a place, the first one told.
public final class Problems {

  private static final int SHOWN = 50;

  /// One problem.
  ///
  /// @param place where
  /// @param what what is wrong, with what was expected and found
  /// @param remedy what to do, if it is not obvious
  private record Problem(Place place, String what, @Nullable String remedy) {}

  private final String file;
  private final TreeMap<Place, Problem> found = new TreeMap<>(Comparator.naturalOrder());

  /// No problem yet in `file`, named as the user sees it.
  public Problems(String file) {
    this.file = file;
  }

  /// Tells a problem.
  public void add(Place place, String what, @Nullable String remedy) {
    found.putIfAbsent(place, new Problem(place, what, remedy));
  }

  /// Whether nothing is wrong.
  public boolean none() {
    return found.isEmpty();
  }

  /// Ends here when anything is wrong.
  ///
  /// @throws BadInput with every problem, in the order of the file
  public void check() {
    if (none()) {
      return;
    }
    List<BadInput> all = new ArrayList<>();
    for (Problem problem : found.values()) {
      if (all.size() == SHOWN) {
        all.add(new BadInput(file, (found.size() - SHOWN) + " more problems", "mend these first"));
        break;
      }
      all.add(new BadInput(file + ":" + problem.place(), problem.what(), problem.remedy()));
    }
    throw BadInput.all(all);
  }
}
