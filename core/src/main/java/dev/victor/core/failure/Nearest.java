package dev.victor.core.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word somebody probably meant, for the remedy of a failure.
///
/// Distance: optimal string alignment (Damerau–Levenshtein without repeated edits; Oommen and Loke
/// 1997), in lower case.
public final class Nearest {

  private static final int SHORTEST = 3;

  private Nearest() {}

  /// The candidate nearest to what was typed, unless none is near: at most a third of the letters
  /// may differ, two for short words, and one for those of three letters and less.
  public static Optional<String> to(String typed, Collection<String> candidates) {
    int limit = typed.length() <= SHORTEST ? 1 : Math.max(2, typed.length() / 3);
    return candidates.stream()
        .filter(
            candidate -> distance(typed, candidate) <= limit || extendsEachOther(typed, candidate))
        .min(Comparator.comparingInt(candidate -> distance(typed, candidate)));
  }

  /// A remedy: `did you mean X`, or the whole choice when nothing is near.
  public static String remedy(String typed, Collection<String> candidates) {
    return remedy(
        typed,
        candidates,
        candidates.isEmpty() ? "there are none" : "known: " + String.join(", ", candidates));
  }

  /// A remedy: `did you mean X`, or something else when nothing is near.
  public static String remedy(String typed, Collection<String> candidates, String otherwise) {
    return to(typed, candidates).map(near -> "did you mean " + near + "?").orElse(otherwise);
  }

  private static boolean extendsEachOther(String typed, String candidate) {
    return typed.length() > 2 && (candidate.startsWith(typed) || typed.startsWith(candidate));
  }

  /// How many letters differ: added, left out, changed, or exchanged with their neighbour.
  public static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
