package dev.victor.testgen.coverage.gate;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.change.Base;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Never lower than before, in exact counts. Whoever removes covered code lowers the percentage and
/// misses nothing more: that is no step back. A rise never fails.
public final class Ratchet {

  private static final int LARGEST = 1 << 20;

  private Ratchet() {}

  /// The baseline that a change is compared with: the one of its merge base, unless it lowered that
  /// and gave a reason; without one there, its own.
  public static Optional<Baseline> baseline(Workspace workspace, Optional<Base> base) {
    Optional<Baseline> own = read(workspace);
    Optional<Baseline> there = there(base);
    return there.isEmpty() || isReasoned(own, there.get()) ? own : there;
  }

  /// Why a change may not do to the baseline what it does: those after it would be judged by that.
  /// Empty when it keeps it, raises it, or lowers it for a reason.
  static Optional<String> loosened(Workspace workspace, Optional<Base> base) {
    Optional<Baseline> own = read(workspace);
    Optional<Baseline> there = there(base);
    if (there.isEmpty() || isReasoned(own, there.get())) {
      return Optional.empty();
    }
    if (own.isPresent() && lower(there.get().count(), own.get().count()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "this change "
            + (own.isEmpty() ? "removes " : "lowers ")
            + Baseline.FILE
            + " without a reason; take back what it does to it: git checkout "
            + base.flatMap(Base::commit).orElse("")
            + " -- "
            + Baseline.FILE);
  }

  private static Optional<Baseline> there(Optional<Base> base) {
    return base.filter(one -> !one.onIt())
        .flatMap(one -> one.file(Baseline.FILE))
        .map(text -> Baseline.parse(text, Baseline.FILE + " at the merge base"));
  }

  private static boolean isReasoned(Optional<Baseline> own, Baseline there) {
    return own.isPresent() && own.get().lowered().size() > there.lowered().size();
  }

  /// The baseline as it is in the workspace.
  static Optional<Baseline> read(Workspace workspace) {
    Path file = workspace.inside(Baseline.FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(
          Baseline.parse(
              new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8), Baseline.FILE));
    } catch (IOException e) {
      throw new BadInput(Baseline.FILE, "cannot be read", "check its permissions", e);
    }
  }

  /// In what coverage is lower than it was; empty when in nothing.
  static List<String> lower(CoverageCount was, CoverageCount is) {
    List<String> lower = new ArrayList<>();
    if (isLower(was.coveredLines(), was.lines(), is.coveredLines(), is.lines())) {
      lower.add(told("line", was.linePercent(), is.linePercent(), missed(was, is)));
    }
    if (was.branches() > 0 && is.branches() == 0) {
      lower.add(
          "no branch is counted any more, the baseline has %d of %d; measure branches too"
              .formatted(was.coveredBranches(), was.branches()));
    } else if (isLower(
        was.coveredBranches(), was.branches(), is.coveredBranches(), is.branches())) {
      lower.add(told("branch", was.branchPercent(), is.branchPercent(), missedBranches(was, is)));
    }
    return lower;
  }

  private static String told(String name, BigDecimal was, BigDecimal is, String more) {
    return "%s coverage fell from %s %% to %s %%: %s".formatted(name, was, is, more);
  }

  private static String missed(CoverageCount was, CoverageCount is) {
    return "%d more lines are missed than before"
        .formatted(is.lines() - is.coveredLines() - was.lines() + was.coveredLines());
  }

  private static String missedBranches(CoverageCount was, CoverageCount is) {
    return "%d more branches are missed than before"
        .formatted(is.branches() - is.coveredBranches() - was.branches() + was.coveredBranches());
  }

  private static boolean isLower(long wasCovered, long was, long isCovered, long is) {
    boolean lowerRatio =
        BigInteger.valueOf(isCovered)
                .multiply(BigInteger.valueOf(was))
                .compareTo(BigInteger.valueOf(wasCovered).multiply(BigInteger.valueOf(is)))
            < 0;
    return lowerRatio && is - isCovered > was - wasCovered;
  }
}
