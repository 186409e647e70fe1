package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Feed;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Account;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// OANDA's v20 interface: transactions have numbers that grow by one, so what is new is what comes
/// after the highest known number. Each tells the balance after it, which is the total that the
/// rows are reconciled with.
final class Oanda implements Source {

  /// Transactions of one answer at most.
  private static final long PAGE = 500;

  private static final Pattern NAME = Pattern.compile("oanda [0-9]{1,18}-([0-9]{1,18})");
  private static final Pattern FIRST = Pattern.compile("[?&]from=([0-9]{1,18})(?:&|$)");

  private final Broker broker;
  private final Feed feed;
  private final String account;

  Oanda(Broker broker, Feed feed) {
    this.broker = broker;
    this.feed = feed;
    this.account = Objects.requireNonNull(feed.account(), "checked when project.json was read");
  }

  /// What the account says of itself.
  private record Summary(String currency, boolean hedging, long last) {}

  @Override
  public Optional<Fetched> fetch(Wish wish) {
    Summary summary =
        broker.ask(
            "/v3/accounts/" + account + "/summary",
            root -> {
              Fields fields = account(Fields.of(root, broker.name()));
              return new Summary(
                  fields.text("currency"),
                  fields.flag("hedgingEnabled"),
                  fields.whole("lastTransactionID"));
            });
    long first = wish.since().map(this::firstOf).orElseGet(() -> known(wish.known()) + 1);
    OandaRows rows = new OandaRows();
    StringBuilder content = new StringBuilder();
    long from = first;
    while (from <= summary.last()) {
      Window window = Window.of(from, summary.last());
      List<Fields> page = page(window);
      try {
        for (Fields transaction : page) {
          rows.take(transaction);
          content.append(transaction.text("id")).append('\n');
        }
      } catch (BadInput e) {
        throw broker.strange(e);
      }
      from = (page.isEmpty() ? window.to() : window.reached(page.getLast().whole("id"))) + 1;
      wish.rows().accept(from - first);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String name = "oanda " + first + "-" + summary.last();
    return Optional.of(new Fetched(name, name + content, statement(summary, rows)));
  }

  private Fields account(Fields root) {
    return root.object("account")
        .orElseThrow(
            () -> new BadInput(broker.name(), "it lacks \"account\"", "run it again later"));
  }

  /// The first transaction of a day; one after the last when there is none yet.
  private long firstOf(LocalDate day) {
    return broker.ask(
        "/v3/accounts/"
            + account
            + "/transactions?pageSize=1000&from="
            + Broker.quoted(day + "T00:00:00Z"),
        root -> {
          Fields answer = Fields.of(root, broker.name());
          Optional<Matcher> page =
              answer.texts("pages").stream().map(FIRST::matcher).filter(Matcher::find).findFirst();
          return page.map(found -> Long.parseLong(found.group(1)))
              .orElseGet(() -> answer.whole("lastTransactionID") + 1);
        });
  }

  private static long known(List<String> names) {
    return names.stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .mapToLong(name -> Long.parseLong(name.group(1)))
        .max()
        .orElse(0);
  }

  /// Numbers that are asked for at once.
  ///
  /// @param from the first
  /// @param to the last
  /// @param open whether it is asked for by the number before it, to the end
  private record Window(long from, long to, boolean open) {
    static Window of(long from, long last) {
      return from > 1 && last - from < PAGE
          ? new Window(from, last, true)
          : new Window(from, Math.min(last, from + PAGE - 1), false);
    }

    String question() {
      return open ? "sinceid?id=" + (from - 1) : "idrange?from=" + from + "&to=" + to;
    }

    /// Where the next one begins after an answer whose last number this is: an open one may have
    /// been cut short.
    long reached(long number) {
      return open ? number : to;
    }
  }

  /// Transactions in their order. One that is made meanwhile is left to the next run.
  private List<Fields> page(Window window) {
    return broker.ask(
        "/v3/accounts/" + account + "/transactions/" + window.question(),
        root -> {
          List<Fields> page = new ArrayList<>();
          for (Fields transaction : Fields.of(root, broker.name()).list("transactions")) {
            long id = transaction.whole("id");
            if (id >= window.from() && id <= window.to()) {
              page.add(transaction);
            }
          }
          page.sort(Comparator.comparingLong(transaction -> transaction.whole("id")));
          return page;
        });
  }

  private Statement statement(Summary summary, OandaRows rows) {
    return new Statement(
            Format.OANDA,
            new Header(
                "OANDA",
                account,
                "",
                summary.currency(),
                Optional.of(feed.practice() ? Account.Kind.DEMO : Account.Kind.REAL),
                Optional.of(!summary.hedging()),
                "",
                Optional.empty()),
            rows.opening(),
            rows.entries(),
            rows.stated(),
            Set.of())
        .exact()
        .positionsOfDeals();
  }
}
