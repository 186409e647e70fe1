package dev.victor.trading.feed.fetch;

import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.http.Request;
import dev.victor.core.project.Feed;
import dev.victor.core.workspace.Secret;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Trust;
import dev.victor.trading.statement.detect.Statements;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Makes the source of a feed: its address is known by its type, unless the user's own settings say
/// another; its token comes from where the reference says.
final class Sources {

  private static final int LARGEST_STATEMENT = 64 << 20;
  private static final int LARGEST_PAGE = 4 << 20;

  private final Session session;
  private final Pause pause;

  Sources(Session session, Pause pause) {
    this.session = session;
    this.pause = pause;
  }

  /// The word for a type in `project.json` and on the command line.
  static String word(Feed.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The source of a feed.
  ///
  /// @throws dev.victor.core.failure.Failure when its address is not trusted or its token not there
  Source of(Feed feed) {
    URI base = base(feed);
    Secrets secrets = new Secrets(session.environment());
    Secret token = secrets.resolve(feed.token());
    return switch (feed.type()) {
      case IBKR_FLEX ->
          new Flex(
              feed,
              token,
              base,
              http(LARGEST_STATEMENT),
              pause,
              session.clock(),
              new Statements(List.of())::read);
      case OANDA ->
          new Oanda(
              new Broker("OANDA", http(LARGEST_PAGE), base, request -> request.signed(token)),
              feed);
      case ALPACA -> {
        Secret key =
            secrets.resolve(
                Objects.requireNonNull(feed.key(), "checked when project.json was read"));
        yield new Alpaca(
            new Broker("Alpaca", http(LARGEST_PAGE), base, request -> signed(request, key, token)),
            feed);
      }
    };
  }

  private static Request signed(Request request, Secret key, Secret token) {
    return request.with("APCA-API-KEY-ID", key).with("APCA-API-SECRET-KEY", token);
  }

  private Http http(int largest) {
    Limits usual = Limits.usual();
    return new Http(
        new Limits(
            usual.connect(),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            largest,
            usual.attempts(),
            usual.patience()),
        session.clock(),
        pause);
  }

  private URI base(Feed feed) {
    String own = Settings.of(session.environment()).feeds().get(word(feed.type()));
    String address = own == null ? known(feed) : own;
    while (address.endsWith("/")) {
      address = address.substring(0, address.length() - 1);
    }
    return Trust.of(session.environment()).require(address, Trust.Purpose.BROKER);
  }

  private static String known(Feed feed) {
    return switch (feed.type()) {
      case IBKR_FLEX -> "https://ndcdyn.interactivebrokers.com/AccountManagement/FlexWebService";
      case OANDA ->
          feed.practice() ? "https://api-fxpractice.oanda.com" : "https://api-fxtrade.oanda.com";
      case ALPACA ->
          feed.practice() ? "https://paper-api.alpaca.markets" : "https://api.alpaca.markets";
    };
  }
}
