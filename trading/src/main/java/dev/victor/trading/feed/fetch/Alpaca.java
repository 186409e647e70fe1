package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Node;
import dev.victor.core.project.Feed;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Account;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Alpaca's account activities, oldest first. Dividends and fees are booked days after the day they
/// bear, so the last week is asked for again; the journal knows what it has.
final class Alpaca implements Source {

  private static final int PAGE = 100;
  private static final int MOST_PAGES = 20_000;
  private static final int AGAIN_DAYS = 7;
  private static final Pattern NAME = Pattern.compile("alpaca to ([0-9]{4}-[0-9]{2}-[0-9]{2})");

  private final Broker broker;
  private final Feed feed;

  Alpaca(Broker broker, Feed feed) {
    this.broker = broker;
    this.feed = feed;
  }

  /// What the account says of itself.
  private record Self(String number, String currency) {}

  @Override
  public Optional<Fetched> fetch(Wish wish) {
    Self self =
        broker.ask(
            "/v2/account",
            root -> {
              Fields fields = Fields.of(root, broker.name());
              return new Self(fields.text("account_number"), fields.text("currency"));
            });
    Optional<LocalDate> known = known(wish.known());
    Optional<LocalDate> after =
        wish.since()
            .map(day -> day.minusDays(1))
            .or(() -> known.map(day -> day.minusDays(AGAIN_DAYS)));
    AlpacaRows rows = new AlpacaRows();
    Set<String> ids = new HashSet<>();
    String token = "";
    for (int pages = 0; ; pages++) {
      if (pages == MOST_PAGES) {
        throw broker.strange(
            new BadInput(
                broker.name(),
                "it goes on for more than " + MOST_PAGES + " pages",
                "run it again later"));
      }
      List<Fields> page = page(after, token);
      String last = take(page, rows, ids);
      wish.rows().accept(ids.size());
      if (page.size() < PAGE) {
        break;
      }
      if (last.equals(token)) {
        throw broker.strange(
            new BadInput(broker.name(), "the same page came twice", "run it again later"));
      }
      token = last;
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String name = "alpaca to " + rows.latest();
    return Optional.of(
        new Fetched(
            name, name + String.join("\n", ids.stream().sorted().toList()), statement(self, rows)));
  }

  private List<Fields> page(Optional<LocalDate> after, String token) {
    StringBuilder query =
        new StringBuilder("/v2/account/activities?direction=asc&page_size=" + PAGE);
    after.ifPresent(day -> query.append("&after=").append(day));
    if (!token.isEmpty()) {
      query.append("&page_token=").append(Broker.quoted(token));
    }
    return broker.ask(
        query.toString(),
        root -> {
          if (!(root instanceof Node.Items(List<Node> items, var place))) {
            throw new BadInput(
                broker.name(), "expected a list, found " + root.brief(), "run it again later");
          }
          List<Fields> page = new ArrayList<>();
          items.forEach(item -> page.add(Fields.of(item, broker.name())));
          return page;
        });
  }

  /// Takes a page; answers the id of its last activity.
  private String take(List<Fields> page, AlpacaRows rows, Set<String> ids) {
    try {
      String last = "";
      for (Fields activity : page) {
        last = activity.text("id");
        if (ids.add(last)) {
          rows.take(activity);
        }
      }
      return last;
    } catch (BadInput e) {
      throw broker.strange(e);
    }
  }

  private static Optional<LocalDate> known(List<String> names) {
    return names.stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .flatMap(name -> day(name.group(1)).stream())
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private Statement statement(Self self, AlpacaRows rows) {
    return new Statement(
            Format.ALPACA,
            new Header(
                "Alpaca",
                self.number(),
                "",
                self.currency(),
                feed.practice() ? Optional.empty() : Optional.of(Account.Kind.REAL),
                Optional.of(true),
                "",
                Optional.empty()),
            BigDecimal.ZERO,
            rows.entries(),
            List.of(),
            Set.of())
        .exact()
        .positionsOfDeals()
        .beside(rows.aside());
  }
}
