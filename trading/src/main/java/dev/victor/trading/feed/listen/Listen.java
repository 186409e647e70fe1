package dev.victor.trading.feed.listen;

import dev.victor.core.console.Json;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Account;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.Arrival;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Listens for posts until it is interrupted.
public final class Listen {

  private static final Duration LOOK = Duration.ofSeconds(30);

  /// What was asked for.
  ///
  /// @param account whose trades are posted, when said
  /// @param port of the loopback interface, zero for any
  /// @param renew whether the token is made anew, so that the old one opens nothing
  /// @param rehearsal whether to say only what would be done
  /// @param json whether scripts read what is said
  public record Request(
      Optional<String> account, int port, boolean renew, boolean rehearsal, boolean json) {}

  private final Session session;
  private final Request request;
  private final String account;

  private Listen(Session session, Request request, String account) {
    this.session = session;
    this.request = request;
    this.account = account;
  }

  /// Listens.
  ///
  /// @throws UsageError when it is not said whose trades are posted
  public static ListenEnd run(Session session, Request request) {
    Listen listen = new Listen(session, request, account(session, request.account()));
    return request.rehearsal() ? listen.rehearse() : listen.listen();
  }

  private static String account(Session session, Optional<String> typed) {
    List<String> ids = session.workspace().project().accounts().stream().map(Account::id).toList();
    String id = typed.orElseGet(() -> ids.size() == 1 ? ids.getFirst() : "");
    if (ids.contains(id)) {
      return id;
    }
    throw id.isEmpty()
        ? new UsageError(
            "--account",
            "whose trades are posted?",
            ids.isEmpty()
                ? "declare the account in accounts of project.json"
                : "say one of: " + String.join(", ", ids))
        : new UsageError(
            "--account " + id,
            "project.json declares no such account",
            ids.isEmpty() ? "declare it in accounts" : Nearest.remedy(id, ids));
  }

  private ListenEnd rehearse() {
    Secrets secrets = new Secrets(session.environment());
    String name = Token.name(session);
    boolean kept = secrets.kept(name).isPresent();
    return new ListenEnd(
        Optional.of(
            "would listen on 127.0.0.1:"
                + request.port()
                + " for account "
                + account
                + ", with "
                + (kept && !request.renew() ? "the token \"" : "a new token \"")
                + name
                + "\" of "
                + secrets.file()));
  }

  private ListenEnd listen() {
    Token token = Token.of(session, request.renew());
    try (Listener listener = Listener.open(session, account, request.port(), token)) {
      greet(listener.port(), token);
      tell(listener.next(Duration.ZERO));
      while (session.console().flush()) {
        tell(listener.next(LOOK));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return new ListenEnd(Optional.empty());
  }

  private void tell(List<Arrival> arrivals) {
    arrivals.forEach(arrival -> arrival.tell(session.console(), request.json()));
  }

  /// The token is shown once, when it was made.
  private void greet(int port, Token token) {
    String base =
        "http://127.0.0.1:" + port + "/" + (token.fresh() ? token.secret().reveal() : "TOKEN");
    if (request.json()) {
      Map<String, Object> greeting = new LinkedHashMap<>();
      greeting.put("listening", "127.0.0.1:" + port);
      greeting.put("account", account);
      for (Sender sender : Sender.values()) {
        greeting.put(sender.word(), base + "/" + sender.word());
      }
      session.console().line(Json.line(greeting));
      return;
    }
    session
        .console()
        .line("listening on 127.0.0.1:" + port + " for account " + account + "; Ctrl-C ends");
    for (Sender sender : Sender.values()) {
      session.console().line("  " + base + "/" + sender.word());
    }
    String file = new Secrets(session.environment()).file().toString();
    session
        .console()
        .line(
            token.fresh()
                ? "  this is the only time the token is shown; it is \""
                    + token.name()
                    + "\" in "
                    + file
                : "  TOKEN is \"" + token.name() + "\" in " + file + "; a new one: --new-token");
  }
}
