package dev.victor.trading.feed.fetch;

import dev.victor.core.console.Spinner;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Pause;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Account;
import dev.victor.core.project.Feed;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.importing.Intake;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.store.Journals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fetches what is new at brokers, account by account; one that fails does not keep the others from
/// being fetched.
public final class Fetch {

  /// What was asked for.
  ///
  /// @param source the one type of feed that is wanted, when said
  /// @param account the one account that is wanted, when said
  /// @param since the first day that is wanted; by default what is new
  /// @param rehearsal whether nothing is to be stored
  public record Request(
      Optional<String> source,
      Optional<String> account,
      Optional<LocalDate> since,
      boolean rehearsal) {}

  /// An account that says where its deals can be fetched.
  private record Target(String account, Feed feed) {}

  private final Session session;
  private final Request request;
  private final Sources sources;

  private Fetch(Session session, Request request, Pause pause) {
    this.session = session;
    this.request = request;
    this.sources = new Sources(session, pause);
  }

  /// Fetches.
  ///
  /// @throws Failure what went wrong with an account, when it is the only one
  public static FetchOutcome run(Session session, Request request) {
    return run(session, request, Pause.real());
  }

  /// The same with another way to wait.
  static FetchOutcome run(Session session, Request request, Pause pause) {
    return new Fetch(session, request, pause).all();
  }

  private FetchOutcome all() {
    List<Target> targets = targets();
    List<Arrival> arrivals = new ArrayList<>();
    for (Target target : targets) {
      arrivals.add(targets.size() == 1 ? one(target) : isolated(target));
    }
    return new FetchOutcome(arrivals);
  }

  private Arrival isolated(Target target) {
    try {
      return one(target);
    } catch (Failure failure) {
      return new Arrival.Refused(Sources.word(target.feed().type()), target.account(), failure);
    }
  }

  private Arrival one(Target target) {
    Source source = sources.of(target.feed());
    String word = Sources.word(target.feed().type());
    Optional<Source.Fetched> fetched;
    try (Spinner spinner = new Spinner(session.console(), "fetching " + word)) {
      fetched =
          source.fetch(
              new Source.Wish(
                  request.since(),
                  known(target.account()),
                  rows -> spinner.say(String.format(Locale.ROOT, "fetching %s: %,d", word, rows))));
    }
    if (fetched.isEmpty()) {
      return new Arrival.Nothing(word, target.account());
    }
    try (Intake intake = new Intake(session, Optional.of(target.account()), request.rehearsal())) {
      Source.Fetched it = fetched.get();
      return new Arrival.Stored(
          intake.take(it.name(), ContentHash.of(it.content()).hex(), it.statement()),
          request.rehearsal());
    }
  }

  /// The names under which the journal keeps what it took into an account.
  private List<String> known(String account) {
    Optional<JournalStore> journal =
        Journals.of(session.workspace(), session.environment()).openIfAny();
    if (journal.isEmpty()) {
      return List.of();
    }
    try (JournalStore store = journal.get()) {
      return store.account(account).isEmpty()
          ? List.of()
          : store.imports(account).stream().map(imported -> imported.source().file()).toList();
    }
  }

  private List<Target> targets() {
    List<Account> accounts = session.workspace().project().accounts();
    request.source().ifPresent(Fetch::checkSource);
    request.account().ifPresent(id -> checkAccount(id, accounts));
    List<Target> targets = new ArrayList<>();
    for (Account account : accounts) {
      target(account.id(), account.feed()).ifPresent(targets::add);
    }
    if (targets.isEmpty()) {
      throw new UsageError(
          "project.json",
          "no account says where its deals can be fetched"
              + request.source().map(source -> " from " + source).orElse(""),
          "add \"feed\": {\"type\": \"oanda\", \"account\": \"101-004-1234567-001\", \"token\":"
              + " \"env:VICTOR_OANDA_TOKEN\"} to the account");
    }
    return targets;
  }

  private Optional<Target> target(String id, @Nullable Feed feed) {
    if (feed == null
        || request.account().filter(typed -> !typed.equals(id)).isPresent()
        || request.source().filter(word -> !word.equals(Sources.word(feed.type()))).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Target(id, feed));
  }

  private static void checkSource(String word) {
    List<String> words = Stream.of(Feed.Type.values()).map(Sources::word).toList();
    if (!words.contains(word)) {
      throw new UsageError(word, "there is no such source", Nearest.remedy(word, words));
    }
  }

  private static void checkAccount(String id, List<Account> accounts) {
    List<String> ids = accounts.stream().map(Account::id).toList();
    if (!ids.contains(id)) {
      throw new UsageError(
          "--account " + id,
          "project.json declares no such account",
          ids.isEmpty() ? "declare it in accounts" : Nearest.remedy(id, ids));
    }
  }
}
