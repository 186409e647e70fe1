package dev.victor.trading.verify;

import dev.victor.trading.reconcile.Difference;
import java.util.List;

/// What became of one file.
///
/// @param account whose
/// @param file its name
/// @param compared how many stated totals were compared
/// @param differences those that disagree now
/// @param before whether it agreed with its own rows when it was imported
record Verified(
    String account, String file, int compared, List<Difference> differences, boolean before) {
  boolean agrees() {
    return differences.isEmpty();
  }
}
