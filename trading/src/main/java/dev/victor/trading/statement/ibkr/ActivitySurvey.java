package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Account;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.StatementFile;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A first look at a whole activity statement: whose it is, its currency and rates, and which of
/// its repeated rows are the trades.
final class ActivitySurvey {

  private static final Pattern LOGIN = Pattern.compile("[A-Z]{1,3}\\*{0,5}\\d{4,9}");
  private static final Set<String> FILLS = Set.of("Trade", "Execution");

  private final WrittenDates dates = new WrittenDates();
  private final ActivityTotals totals = new ActivityTotals();
  private final Map<String, BigDecimal> rates = new HashMap<>();
  private final Set<String> accounts = new TreeSet<>();
  private final Set<String> currencies = new HashSet<>();
  private String broker = "Interactive Brokers";
  private String base = "";
  private String login = "";
  private String holder = "";
  private String printed = "";
  private BigDecimal opening = BigDecimal.ZERO;
  private boolean orders;
  private boolean fills;

  void accept(SectionRow row) {
    if (!row.data() && !row.header()) {
      totals.sums(row);
      return;
    }
    if (row.header()) {
      totals.table(row);
      return;
    }
    if (TradeRow.of(row)) {
      trade(row);
    } else {
      CashRow.of(row, dates)
          .ifPresent(booking -> {
            currencies.add(booking.currency());
            accounts.add(booking.account());
          });
      if (row.cells().size() == 2) {
        pair(row, row.cell(0), row.cell(1));
      }
      totals.see(row);
    }
  }

  private void trade(SectionRow row) {
    String kind = row.cell(0);
    orders |= kind.equals("Order");
    fills |= FILLS.contains(kind);
    if (kind.equals("Order") || FILLS.contains(kind)) {
      TradeRow trade = new TradeRow(row);
      currencies.add(trade.currency());
      accounts.add(trade.account());
    }
  }

  /// A row of a name and a value.
  private void pair(SectionRow row, String name, String value) {
    if (Figures.currency(name) && Figures.parse(value).isPresent()) {
      rates.put(name, row.amount(1));
      return;
    }
    switch (name) {
      case "BrokerName" -> broker = value;
      case "WhenGenerated" -> printed = value;
      case "Name" -> holder = value;
      case "Base Currency", "Basiswährung" -> base = value;
      case "Starting Value", "Anfangswert" -> opening = row.amount(1);
      default -> unnamed(value);
    }
  }

  /// What its form alone tells, in whatever language it is named.
  private void unnamed(String value) {
    int blank = value.indexOf(' ');
    String first = blank < 0 ? value : value.substring(0, blank);
    if (login.isEmpty() && LOGIN.matcher(first).matches()) {
      login = first;
    } else if (base.isEmpty() && Figures.currency(value)) {
      base = value;
    }
  }

  /// Refuses what cannot be stored.
  void check(StatementFile file) {
    accounts.remove("");
    if (accounts.size() > 1) {
      throw file.refused(
          "holds " + accounts.size() + " accounts: " + String.join(", ", accounts),
          "download the statement of one account at a time, and import each file by itself");
    }
    currencies.removeIf(each -> !Figures.currency(each));
    if (base.isEmpty() && currencies.size() == 1) {
      base = currencies.iterator().next();
    }
    for (String currency : currencies) {
      if (!currency.equals(base) && !rates.containsKey(currency)) {
        throw file.refused(
            base.isEmpty()
                ? "holds money in several currencies, but does not name the account's"
                : "holds money in "
                    + currency
                    + ", but no rate to "
                    + base
                    + ", the account's currency",
            "import the Flex query of the same period: it states the rate of every row");
      }
    }
  }

  WrittenDates dates() {
    return dates;
  }

  ActivityTotals totals() {
    return totals;
  }

  BigDecimal opening() {
    return opening;
  }

  /// Whether a row of the trades table is a trade: an order or, in statements without these, a
  /// fill.
  boolean keeps(SectionRow row) {
    String kind = row.cell(0);
    return orders ? kind.equals("Order") : fills && FILLS.contains(kind);
  }

  /// What a unit of a currency is worth in the account's; the statement has one rate for all its
  /// rows.
  BigDecimal rate(String currency) {
    return currency.equals(base) ? BigDecimal.ONE : rates.getOrDefault(currency, BigDecimal.ONE);
  }

  /// Whether anything was converted, by the statement's one rate.
  boolean foreign() {
    return currencies.stream().anyMatch(each -> !each.equals(base));
  }

  Header header() {
    String account = login.isEmpty() && accounts.size() == 1 ? accounts.iterator().next() : login;
    Optional<LocalDateTime> when = dates.read(printed);
    return new Header(
        broker,
        account,
        holder,
        base.toUpperCase(Locale.ROOT),
        account.startsWith("DU") ? Optional.of(Account.Kind.DEMO) : Optional.empty(),
        Optional.of(true),
        "",
        when);
  }
}
