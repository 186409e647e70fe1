package dev.victor.trading.deploy;

import dev.victor.core.console.Json;
import dev.victor.core.http.Attempt;
import dev.victor.core.http.Body;
import dev.victor.core.http.Http;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import dev.victor.core.workspace.Secret;
import dev.victor.trading.order.Order;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Posts orders as JSON, once each. `X-Victor-Signature` is the HMAC-SHA256 of
/// `X-Victor-Timestamp`, a dot and the body, so that nobody else can send one, nor this one again
/// later; `Idempotency-Key` tells an order that comes twice. An answer of 200 to 299 says it was
/// carried out, one of 400 to 499 that it will not be.
final class HookTarget implements Target {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int TIMEOUT = 408;
  private static final int FIRST_OF_SERVER = 500;

  private final URI address;
  private final Secret secret;
  private final Http http;
  private final Clock clock;

  /// @param address trusted for orders
  HookTarget(URI address, Secret secret, Http http, Clock clock) {
    this.address = address;
    this.secret = secret;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public boolean real() {
    return true;
  }

  @Override
  public Answer send(Order order) {
    String body = Json.line(order.json());
    String time = String.valueOf(clock.instant().getEpochSecond());
    Request request =
        Request.send(Request.Method.POST, address, Body.json(body))
            .with("X-Victor-Timestamp", time)
            .with("X-Victor-Signature", "sha256=" + signature(time + "." + body))
            .with("Idempotency-Key", order.key());
    return switch (http.once(request)) {
      case Attempt.Answered(var reply) -> judged(order, reply);
      case Attempt.Silent(var begun, var why) ->
          begun
              ? new Answer.Unknown(why.what())
              : new Answer.Refused("it did not leave: " + why.what());
    };
  }

  private static Answer judged(Order order, Reply reply) {
    if (reply.ok()) {
      return new Answer.Filled(order.units(), order.price());
    }
    boolean unknown =
        reply.status() < 400 || reply.status() >= FIRST_OF_SERVER || reply.status() == TIMEOUT;
    return unknown
        ? new Answer.Unknown("it answered with status " + reply.status())
        : new Answer.Refused("status " + reply.status());
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /// A post that was broken off is not asked about: receivers have no way to tell.
  @Override
  public Answer look(Order order) {
    return new Answer.Unknown("victor was stopped before the receiver answered");
  }
}
