package dev.victor.trading.report;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Project;
import dev.victor.trading.journal.Account;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Which account a command is about: the one that was named, or the only one there is.
public final class AccountChoice {

  private final List<String> stored;
  private final List<String> declared;

  /// The accounts that the journal holds and those that `project.json` declares.
  public AccountChoice(List<Account> stored, Project project) {
    this.stored = stored.stream().map(Account::id).toList();
    this.declared = project.accounts().stream().map(dev.victor.core.project.Account::id).toList();
  }

  /// The account to use; empty when none was named and there is none.
  ///
  /// @throws UsageError when the named one does not exist, or none was named and there are several
  public Optional<String> choose(Optional<String> named) {
    return named.isPresent() ? Optional.of(known(named.get())) : only();
  }

  private String known(String name) {
    TreeSet<String> all = new TreeSet<>(stored);
    all.addAll(declared);
    if (all.contains(name)) {
      return name;
    }
    throw new UsageError("--account " + name, "no such account", remedy(name, List.copyOf(all)));
  }

  private static String remedy(String name, List<String> all) {
    if (all.isEmpty()) {
      return "the journal is empty; add a statement with: victor journal import FILE";
    }
    return Nearest.remedy(name, all);
  }

  private Optional<String> only() {
    List<String> candidates = stored.isEmpty() ? declared : stored;
    if (candidates.size() > 1) {
      throw new UsageError(
          "--account",
          "several accounts, none named",
          "name one of " + String.join(", ", candidates));
    }
    return candidates.stream().findFirst();
  }
}
