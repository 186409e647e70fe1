package dev.victor.core.http;

import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.json.Quoted;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;

/// Sends requests, with bounded time, size and repetition, and follows redirects within one host.
/// Nothing it says holds more of an address than the host, nor anything of a token.
public final class Http {

  private static final int MOST_REDIRECTS = 3;

  private final Wire wire;
  private final Limits limits;
  private final Patience patience;
  private final Pause pause;

  /// A client with limits of its own.
  public Http(Limits limits, Clock clock, Pause pause) {
    this.wire = new Wire(limits);
    this.limits = limits;
    this.patience = new Patience(clock);
    this.pause = pause;
  }

  /// Sends a request, again where that may help.
  ///
  /// @return the answer, whatever its status
  /// @throws OutsideFailed when there is none, it is too large, or it leads to another host
  public Reply send(Request request) {
    Request next = request;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Reply reply = insist(next);
      Optional<URI> elsewhere = redirect(next, reply);
      if (elsewhere.isEmpty()) {
        return reply;
      }
      next = next.at(elsewhere.get());
    }
    throw new OutsideFailed(request.host(), "leads on and on", "is that the right address?");
  }

  /// Sends a request once, for those who must know whether it may have arrived. No redirect is
  /// followed.
  public Attempt once(Request request) {
    AtomicBoolean begun = new AtomicBoolean();
    try {
      return new Attempt.Answered(wire.exchange(request, begun));
    } catch (IOException e) {
      return new Attempt.Silent(begun.get(), silence(request, e));
    } catch (OutsideFailed tooLarge) {
      return new Attempt.Silent(begun.get(), tooLarge);
    }
  }

  private Reply insist(Request request) {
    Duration left = limits.patience();
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt + 1 >= limits.attempts();
      Optional<Duration> wait;
      try {
        Reply reply = wire.exchange(request, new AtomicBoolean());
        wait = patience.after(request, reply, attempt);
        if (last || wait.isEmpty() || wait.get().compareTo(left) > 0) {
          return reply;
        }
      } catch (IOException e) {
        wait = patience.afterSilence(request, attempt);
        if (last || wait.isEmpty() || wait.get().compareTo(left) > 0) {
          throw silence(request, e);
        }
      }
      left = left.minus(wait.get());
      rest(request, wait.get());
    }
  }

  private void rest(Request request, Duration time) {
    try {
      pause.last(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutsideFailed(
          request.host(), "was not waited for: this was interrupted", "run it again", e);
    }
  }

  private OutsideFailed silence(Request request, IOException e) {
    String what =
        switch (e) {
          case UnknownHostException _ -> "is not known to this network";
          case ConnectException _ -> "takes no connection";
          case InterruptedIOException _ ->
              "did not answer in " + limits.silence().toSeconds() + " s";
          case SSLException _ -> "could not be reached safely (TLS)";
          default -> "broke the connection off";
        };
    return new OutsideFailed(request.host(), what, "check the network and run it again", e);
  }

  /// Where a redirect leads; none when the answer is no redirect that may be followed.
  private static Optional<URI> redirect(Request request, Reply reply) {
    boolean follows =
        switch (reply.status()) {
          case 301, 302 -> request.method() == Request.Method.GET;
          case 307, 308 -> true;
          default -> false;
        };
    if (!follows) {
      return Optional.empty();
    }
    URI target = target(request, reply);
    if (!origin(target).equals(origin(request.address()))) {
      throw new OutsideFailed(
          request.host(),
          "leads to another host, " + Quoted.plain(String.valueOf(target.getHost())),
          "name that one yourself if it is right");
    }
    return Optional.of(target);
  }

  private static URI target(Request request, Reply reply) {
    try {
      return request.address().resolve(new URI(reply.header("location").orElse("")));
    } catch (URISyntaxException e) {
      throw new OutsideFailed(
          request.host(), "leads to what is no address", "is that the right address?", e);
    }
  }

  private record Origin(String scheme, String host, int port) {}

  private static Origin origin(URI address) {
    return new Origin(
        Objects.toString(address.getScheme(), ""),
        Objects.toString(address.getHost(), ""),
        address.getPort());
  }
}
