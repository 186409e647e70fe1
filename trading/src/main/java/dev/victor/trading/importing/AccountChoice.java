package dev.victor.trading.importing;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Account;
import dev.victor.trading.statement.Header;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Decides which account a statement belongs to, and refuses one that contradicts what is declared
/// or already held.
final class AccountChoice {

  private static final ZoneId ASSUMED = ZoneId.of("UTC");

  /// The account a statement goes to.
  ///
  /// @param account as it will be stored
  /// @param zoneDeclared whether `project.json` says which clock its statements use
  record Chosen(dev.victor.trading.journal.Account account, boolean zoneDeclared) {}

  private final List<Account> declared;
  private final List<dev.victor.trading.journal.Account> held;
  private final Optional<String> typed;

  AccountChoice(
      List<Account> declared,
      List<dev.victor.trading.journal.Account> held,
      Optional<String> typed) {
    this.declared = declared;
    this.held = held;
    this.typed = typed;
    typed.ifPresent(this::checkDeclared);
  }

  private void checkDeclared(String id) {
    List<String> ids = declared.stream().map(Account::id).toList();
    if (!ids.isEmpty() && !ids.contains(id)) {
      throw new UsageError(
          "--account " + id, "project.json declares no such account", Nearest.remedy(id, ids));
    }
  }

  Chosen choose(String file, Header header) {
    String id = id(header);
    Optional<Account> said =
        declared.stream().filter(account -> account.id().equals(id)).findFirst();
    said.ifPresent(account -> checkContradiction(file, account, header));
    Optional<dev.victor.trading.journal.Account> known =
        held.stream().filter(account -> account.id().equals(id)).findFirst();
    known.ifPresent(account -> checkSame(file, account, header));
    String currency =
        header.currency().isEmpty()
            ? said.map(Account::currency)
                .or(() -> known.map(dev.victor.trading.journal.Account::currency))
                .orElse("")
            : header.currency();
    Optional<ZoneId> zone = said.flatMap(AccountChoice::zone);
    return new Chosen(
        new dev.victor.trading.journal.Account(
            id,
            first(header.broker(), known.map(dev.victor.trading.journal.Account::broker)),
            first(header.login(), known.map(dev.victor.trading.journal.Account::login)),
            currency,
            header.kind(),
            header.netting(),
            zone.orElse(ASSUMED)),
        zone.isPresent());
  }

  /// What the statement says, else what is known.
  private static String first(String said, Optional<String> known) {
    return said.isEmpty() ? known.orElse("") : said;
  }

  /// What was typed, else the account that holds this login, else the only one there is.
  private String id(Header header) {
    if (typed.isPresent()) {
      return typed.get();
    }
    Optional<String> bound =
        held.stream()
            .filter(account -> !account.login().isEmpty() && account.login().equals(header.login()))
            .map(dev.victor.trading.journal.Account::id)
            .findFirst();
    if (bound.isPresent()) {
      return bound.get();
    }
    if (declared.size() == 1) {
      return declared.getFirst().id();
    }
    throw new UsageError(
        "--account",
        "which account is this statement of?",
        declared.isEmpty()
            ? "give it a name, e.g. --account main"
            : "say one of: " + String.join(", ", declared.stream().map(Account::id).toList()));
  }

  private static void checkContradiction(String file, Account account, Header header) {
    String currency = account.currency();
    boolean cent = Boolean.TRUE.equals(account.cent());
    if (currency != null
        && !cent
        && !header.currency().isEmpty()
        && !currency.equalsIgnoreCase(header.currency())) {
      throw contradiction(file, account, "in " + header.currency(), "in " + currency, "currency");
    }
    Account.Kind kind = account.kind();
    if (kind != null
        && header.kind().isPresent()
        && !kind.equals(declarable(header.kind().get()))) {
      throw contradiction(
          file,
          account,
          word(header.kind().get()),
          kind.name().toLowerCase(java.util.Locale.ROOT),
          "kind");
    }
  }

  private static BadInput contradiction(
      String file, Account account, String found, String said, String key) {
    return new BadInput(
        file,
        "the statement is "
            + found
            + ", but project.json declares account \""
            + account.id()
            + "\" "
            + said,
        "name another --account, or correct accounts[]." + key + " in project.json");
  }

  private static Account.Kind declarable(dev.victor.trading.journal.Account.Kind kind) {
    return switch (kind) {
      case REAL -> Account.Kind.REAL;
      case DEMO, CONTEST -> Account.Kind.DEMO;
      case PAPER -> Account.Kind.PAPER;
    };
  }

  private static String word(dev.victor.trading.journal.Account.Kind kind) {
    return switch (kind) {
      case REAL -> "of a real account";
      case DEMO -> "of a demo account";
      case CONTEST -> "of a contest account";
      case PAPER -> "of a strategy tester";
    };
  }

  private static void checkSame(
      String file, dev.victor.trading.journal.Account account, Header header) {
    boolean bothNamed = !account.login().isEmpty() && !header.login().isEmpty();
    if (bothNamed && !account.login().equals(header.login())) {
      throw new BadInput(
          file,
          "the statement is of "
              + login(header.login())
              + ", but account \""
              + account.id()
              + "\" holds "
              + login(account.login()),
          "name another --account");
    }
    if (!header.currency().isEmpty()
        && !account.currency().isEmpty()
        && !account.currency().equals(header.currency())) {
      throw new BadInput(
          file,
          "the statement is in "
              + header.currency()
              + ", but account \""
              + account.id()
              + "\" holds "
              + account.currency(),
          "name another --account");
    }
  }

  private static String login(String login) {
    return login.startsWith("tester-") ? "tester run " + login.substring(7) : "login " + login;
  }

  private static Optional<ZoneId> zone(Account account) {
    String zone = account.zone();
    if (zone == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw new BadInput(
          "project.json",
          "account \"" + account.id() + "\" has an unknown zone \"" + zone + "\"",
          "use a name like Europe/Helsinki or UTC+2",
          e);
    }
  }
}
