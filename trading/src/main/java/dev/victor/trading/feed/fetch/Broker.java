package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.http.Http;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A broker that answers in JSON.
///
/// @param name for people
/// @param http the way there
/// @param base address of the interface, without a slash at its end
/// @param signed shows who asks
record Broker(String name, Http http, URI base, UnaryOperator<Request> signed) {

  /// The answer to a question.
  ///
  /// @param path below the base, with its query
  /// @param reading makes something of it
  /// @throws OutsideFailed when there is none, or it makes no sense
  /// @throws NeedsPerson when the token does not open it
  <T> T ask(String path, Function<Node, T> reading) {
    Reply reply = http.send(signed.apply(Request.get(URI.create(base + path))));
    if (!reply.ok()) {
      throw refusal(reply.status());
    }
    try {
      return reading.apply(
          JsonFile.parse(reply.text().getBytes(StandardCharsets.UTF_8), name).root());
    } catch (BadInput e) {
      throw strange(e);
    }
  }

  /// The failure of an answer that makes no sense.
  OutsideFailed strange(BadInput what) {
    return new OutsideFailed(
        base.getHost(),
        "answered with something else than " + name + " does: " + what.what(),
        "nothing was stored; run it again later",
        what);
  }

  private Failure refusal(int status) {
    return switch (status) {
      case 401, 403 ->
          new NeedsPerson(
              base.getHost(),
              "does not take the token (status " + status + ")",
              "mind live or practice in accounts[].feed, or make a new token at the broker");
      case 400, 404, 422 ->
          new NeedsPerson(
              base.getHost(),
              "does not know what was asked for (status " + status + ")",
              "check account and environment in accounts[].feed");
      case 429 ->
          new OutsideFailed(
              base.getHost(),
              "was asked too often",
              "nothing was stored; run it again in some minutes");
      default ->
          new OutsideFailed(
              base.getHost(),
              "answered with status " + status,
              "nothing was stored; run it again later");
    };
  }

  /// A value in a query.
  static String quoted(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
