package dev.victor.trading.statement.mt5;

import dev.victor.core.io.ContentHash;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.Times;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The head of a report. A history names an account, `900852 (USD, Server, real, Hedge)`; a tester
/// report has settings.
final class Mt5Head {

  private static final Pattern ACCOUNT = Pattern.compile("^(\\d{1,20})\\s*\\((.*)\\)$");
  private static final Pattern BUILD = Pattern.compile("\\(\\D*(\\d{3,6})\\)$");

  /// Until this build the tester's Sharpe ratio was that of the deals; newer ones take equity and a
  /// year.
  private static final int LAST_BUILD_WITH_PLAIN_SHARPE = 1375;

  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder settings = new StringBuilder();

  void accept(Row row) {
    List<String> filled = row.filled();
    if (!filled.isEmpty()) {
      rows.add(row);
      settings.append(String.join("\t", filled)).append('\n');
    }
  }

  Statement statement(StatementFile file, Mt5Ledger ledger, LabelledTotals totals) {
    boolean workbook = file.kind() == StatementFile.Kind.WORKBOOK;
    Optional<Matcher> account = account();
    Mt5Ledger.Books books = ledger.books();
    if (account.isPresent()) {
      return made(
          books,
          workbook ? Format.MT5_HISTORY_XLSX : Format.MT5_HISTORY_HTML,
          header(account.get()),
          totals,
          Set.of(Total.EQUITY, Total.FLOATING));
    }
    if (value("expert", "initial deposit").isEmpty()) {
      throw file.refused(
          "is a MetaTrader 5 page that names no account", "export History → Report instead");
    }
    return made(
        books,
        workbook ? Format.MT5_TESTER_XLSX : Format.MT5_TESTER_HTML,
        tester(),
        totals,
        testerCannotTell(books.entries()));
  }

  private static Statement made(
      Mt5Ledger.Books books,
      Format format,
      Header header,
      LabelledTotals totals,
      Set<Total> cannot) {
    Statement statement =
        new Statement(format, header, books.opening(), books.entries(), totals.all(), cannot);
    return books.positionsStated() ? statement : statement.positionsOfDeals();
  }

  private Optional<Matcher> account() {
    return rows.stream()
        .limit(8)
        .map(row -> ACCOUNT.matcher(row.filled().getLast()))
        .filter(Matcher::find)
        .findFirst();
  }

  private Header header(Matcher account) {
    String inside = account.group(2);
    List<String> words = new ArrayList<>();
    for (String word : inside.split(",", -1)) {
      words.add(word.strip());
    }
    String currency = words.getFirst().toUpperCase(Locale.ROOT);
    Optional<Account.Kind> kind = Optional.empty();
    Optional<Boolean> netting = Optional.empty();
    String leverage = "";
    for (String word : words.subList(1, words.size())) {
      switch (word.toLowerCase(Locale.ROOT)) {
        case "real" -> kind = Optional.of(Account.Kind.REAL);
        case "demo" -> kind = Optional.of(Account.Kind.DEMO);
        case "contest" -> kind = Optional.of(Account.Kind.CONTEST);
        case "hedge", "hedging" -> netting = Optional.of(false);
        case "netting", "exchange" -> netting = Optional.of(true);
        default -> leverage = word.matches("1:\\d+") ? word : leverage;
      }
    }
    String login = account.group(1);
    return new Header(broker(), login, name(login), currency, kind, netting, leverage, printed());
  }

  private Header tester() {
    String identity = "tester-" + ContentHash.of(settings.toString()).brief();
    return new Header(
        broker(),
        identity,
        value("expert").orElse(""),
        value("currency").orElse("").toUpperCase(Locale.ROOT),
        Optional.of(Account.Kind.PAPER),
        Optional.empty(),
        value("leverage").orElse(""),
        Optional.empty());
  }

  /// The row before the account's; its label may be in any language.
  private String name(String login) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).filled().getLast().startsWith(login)
          && rows.get(i - 1).filled().size() == 2) {
        return rows.get(i - 1).filled().getLast();
      }
    }
    return "";
  }

  /// The company; in another language, the row behind the account's.
  private String broker() {
    return value("broker", "company").or(this::behindAccount).orElse("");
  }

  private Optional<String> behindAccount() {
    for (int i = 0; i + 1 < Math.min(8, rows.size()); i++) {
      List<String> next = rows.get(i + 1).filled();
      if (ACCOUNT.matcher(rows.get(i).filled().getLast()).find()
          && next.size() == 2
          && Times.parse(next.getLast()).isEmpty()) {
        return Optional.of(next.getLast());
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDateTime> printed() {
    return rows.stream()
        .map(row -> Times.parse(row.filled().getLast()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> value(String... labels) {
    for (Row row : rows) {
      List<String> filled = row.filled();
      for (String label : labels) {
        if (filled.size() >= 2 && filled.getFirst().equalsIgnoreCase(label + ":")) {
          return Optional.of(filled.get(1));
        }
      }
    }
    return Optional.empty();
  }

  /// Recovery is on equity in every tester; so is Sharpe in newer builds. Without a trade both are
  /// zero.
  private Set<Total> testerCannotTell(Entries entries) {
    Set<Total> cannot = EnumSet.of(Total.EQUITY, Total.FLOATING);
    if (entries.deals().isEmpty()) {
      return cannot;
    }
    cannot.add(Total.RECOVERY_FACTOR);
    boolean plain =
        rows.stream()
            .limit(4)
            .map(row -> BUILD.matcher(row.filled().getFirst()))
            .anyMatch(build ->
                build.find() && Integer.parseInt(build.group(1)) <= LAST_BUILD_WITH_PLAIN_SHARPE);
    if (!plain) {
      cannot.add(Total.SHARPE);
    }
    return cannot;
  }
}
