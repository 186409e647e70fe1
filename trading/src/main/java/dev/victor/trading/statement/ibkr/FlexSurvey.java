package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Account;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.StatementFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A first look at a whole Flex document: whose it is, how it writes dates, which rows are to be
/// counted, and what it states of itself. Sections come in any order, so the rows are read after.
final class FlexSurvey {

  private static final List<String> DATES =
      List.of(
          "dateTime",
          "tradeDate",
          "reportDate",
          "settleDate",
          "settleDateTarget",
          "date",
          "expiry",
          "orderTime",
          "fromDate",
          "toDate");

  private final WrittenDates dates = new WrittenDates();
  private final FlexMoney money = new FlexMoney();
  private final FlexTotals totals = new FlexTotals();
  private final Set<String> statements = new TreeSet<>();
  private final Set<String> accounts = new TreeSet<>();
  private final Set<FlexLevel> levels = EnumSet.noneOf(FlexLevel.class);
  private boolean sections;
  private boolean trades;
  private boolean bookingsInDetail;
  private String holder = "";
  private String generated = "";
  private Optional<FlexElement> opening = Optional.empty();

  void accept(FlexElement element) {
    for (String each : DATES) {
      dates.see(element.text(each));
    }
    switch (element.name()) {
      case "FlexStatement" -> {
        statements.add(element.text("accountId"));
        generated = generated.isEmpty() ? element.text("whenGenerated") : generated;
      }
      case "AccountInformation" -> holder = element.text("name");
      case "ChangeInNAV" -> opening = opening.or(() -> Optional.of(element));
      case "Trades", "TradeConfirms", "CashTransactions" -> sections = true;
      case "CashTransaction" -> {
        accounts.add(element.text("accountId"));
        bookingsInDetail |= !element.text("levelOfDetail").equalsIgnoreCase("SUMMARY");
      }
      default -> trade(element);
    }
    money.see(element);
    totals.see(element);
  }

  private void trade(FlexElement element) {
    FlexLevel level = FlexLevel.of(element);
    if (level == FlexLevel.EXECUTION || level == FlexLevel.ORDER) {
      accounts.add(element.text("accountId"));
      trades |= level == FlexLevel.EXECUTION && !FlexLevel.confirmation(element);
    }
    levels.add(level);
  }

  /// Refuses what cannot be stored.
  ///
  /// @throws BadInput when the document is of several accounts, has no rows to keep, or writes
  ///   dates that can be read in two ways
  void check(StatementFile file) {
    Set<String> owners = new TreeSet<>(accounts);
    owners.removeIf(account -> account.isEmpty() || account.equals("-"));
    owners.addAll(statements.size() > 1 ? statements : Set.of());
    owners.remove("");
    if (owners.size() > 1) {
      throw file.refused(
          "holds " + owners.size() + " accounts: " + String.join(", ", owners),
          "run the Flex query for one account at a time, and import each file by itself");
    }
    if (!sections) {
      throw file.refused(
          "is a Flex query without trades and without cash transactions",
          "add the sections Trades (with Executions) and Cash Transactions to the query, and run it"
              + " again");
    }
    if (level() == FlexLevel.NONE && levels.stream().anyMatch(each -> each != FlexLevel.NONE)) {
      throw file.refused(
          "holds sums of trades, but no trade",
          "choose Executions in the section Trades of the Flex query, and run it again");
    }
    checkDates(file);
  }

  private void checkDates(StatementFile file) {
    String remedy = "set the date format of the Flex query to yyyyMMdd, and run it again";
    switch (dates.order()) {
      case UNUSED, DAY_FIRST, MONTH_FIRST -> {}
      case UNDECIDED -> throw file.refused("writes dates that can be day or month first", remedy);
      case CONTRADICTORY ->
          throw file.refused("writes some dates day first and some month first", remedy);
    }
  }

  WrittenDates dates() {
    return dates;
  }

  FlexMoney money() {
    return money;
  }

  FlexTotals totals() {
    return totals;
  }

  /// The level whose rows are the trades: fills where there are any, else orders.
  FlexLevel level() {
    if (levels.contains(FlexLevel.EXECUTION)) {
      return FlexLevel.EXECUTION;
    }
    return levels.contains(FlexLevel.ORDER) ? FlexLevel.ORDER : FlexLevel.NONE;
  }

  /// Whether an element is a trade to keep. Confirmations repeat the trades of an activity section.
  boolean keeps(FlexElement element) {
    FlexLevel level = FlexLevel.of(element);
    return level != FlexLevel.NONE
        && level == level()
        && !(trades && FlexLevel.confirmation(element));
  }

  /// Whether a cash transaction is one to keep and no sum of others.
  boolean booked(FlexElement element) {
    return !bookingsInDetail || !element.text("levelOfDetail").equalsIgnoreCase("SUMMARY");
  }

  /// What the account was worth before the first row, when that is told.
  Optional<FlexElement> opening() {
    return opening;
  }

  Header header() {
    String login =
        statements.stream()
            .filter(account -> !account.isEmpty())
            .findFirst()
            .or(() -> accounts.stream().filter(account -> !account.isEmpty()).findFirst())
            .orElse("");
    return new Header(
        "Interactive Brokers",
        login,
        holder,
        money.base(),
        login.startsWith("DU") ? Optional.of(Account.Kind.DEMO) : Optional.empty(),
        Optional.of(true),
        "",
        dates.read(generated));
  }
}
