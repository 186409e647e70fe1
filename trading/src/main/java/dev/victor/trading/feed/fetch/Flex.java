package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Http;
import dev.victor.core.http.Pause;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import dev.victor.core.project.Feed;
import dev.victor.core.workspace.Secret;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Interactive Brokers' Flex Web Service, version 3: a query is ordered, then its statement fetched
/// by the reference that was answered. The token stands in the address, as the service wants it,
/// and goes to no other host than this one, whatever address an answer names.
final class Flex implements Source {

  /// What the service takes as a program.
  private static final String AGENT = "Java";

  /// One request a second is allowed for one token.
  private static final Duration APART = Duration.ofSeconds(1);

  private static final int MOST_REQUESTS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int LONGEST_DAYS = 365;

  private final URI base;
  private final Http http;
  private final Pause pause;
  private final Clock clock;
  private final Secret token;
  private final String query;
  private final Function<StatementFile, Statement> reader;

  /// A query.
  ///
  /// @param reader reads the statement, as if it were a file
  Flex(
      Feed feed,
      Secret token,
      URI base,
      Http http,
      Pause pause,
      Clock clock,
      Function<StatementFile, Statement> reader) {
    this.base = base;
    this.http = http;
    this.pause = pause;
    this.clock = clock;
    this.token = token;
    this.query = Objects.requireNonNull(feed.query(), "checked when project.json was read");
    this.reader = reader;
  }

  @Override
  public Optional<Fetched> fetch(Wish wish) {
    String period = wish.since().map(this::period).orElse("");
    Asking asking = new Asking();
    String reference =
        asking
            .until("/SendRequest", query, period)
            .flatMap(FlexAnswer::of)
            .flatMap(FlexAnswer::reference)
            .orElseThrow(this::strange);
    String text = asking.until("/GetStatement", reference, "").orElseThrow(this::strange);
    wish.rows().accept(1);
    String name = "flex " + query;
    try {
      StatementFile file =
          StatementFile.of(
              name, text.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8));
      return Optional.of(new Fetched(name, text, reader.apply(file)));
    } catch (BadInput e) {
      throw new OutsideFailed(
          base.getHost(),
          "sent a statement that cannot be taken: " + e.what(),
          e.remedy().orElse("nothing was stored; look at the query"),
          e);
    }
  }

  private String period(LocalDate since) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    if (since.isAfter(today) || since.isBefore(today.minusDays(LONGEST_DAYS))) {
      throw new UsageError(
          "--since " + since,
          "the Flex service goes back " + LONGEST_DAYS + " days at most",
          "for older days download the query by hand and import it");
    }
    return "&fd="
        + DateTimeFormatter.BASIC_ISO_DATE.format(since)
        + "&td="
        + DateTimeFormatter.BASIC_ISO_DATE.format(today);
  }

  private OutsideFailed strange() {
    return new OutsideFailed(
        base.getHost(),
        "answered with something else than the Flex service does",
        "nothing was stored; run it again later");
  }

  /// One run's requests: apart by a second, not too many, not for too long.
  private final class Asking {
    private Duration left = PATIENCE;
    private int requests;

    /// Asks until the service is ready; answers what it said then.
    Optional<String> until(String step, String what, String period) {
      for (int attempt = 0; ; attempt++) {
        if (requests++ > 0) {
          rest(APART);
        }
        String text = ask(step, what, period);
        Optional<Integer> error = FlexAnswer.of(text).flatMap(FlexAnswer::error);
        if (error.isEmpty()) {
          return Optional.of(text);
        }
        Optional<Duration> wait = FlexError.wait(error.get(), attempt);
        if (wait.isEmpty() || wait.get().compareTo(left) > 0 || requests >= MOST_REQUESTS) {
          throw FlexError.failure(base.getHost(), error.get());
        }
        left = left.minus(wait.get());
        rest(wait.get());
      }
    }
  }

  private String ask(String step, String what, String period) {
    URI address =
        URI.create(
            base + step + "?t=" + Broker.quoted(token.reveal()) + "&q=" + what + period + "&v=3");
    Reply reply = http.send(Request.get(address).with("User-Agent", AGENT));
    if (!reply.ok()) {
      throw new OutsideFailed(
          base.getHost(),
          "answered with status " + reply.status(),
          "nothing was stored; run it again later");
    }
    return reply.text();
  }

  private void rest(Duration time) {
    try {
      pause.last(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutsideFailed(
          base.getHost(), "was not waited for: this was interrupted", "run it again", e);
    }
  }
}
