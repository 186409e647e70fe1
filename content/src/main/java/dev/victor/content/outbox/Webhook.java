package dev.victor.content.outbox;

import dev.victor.content.channel.Parcel;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.http.Body;
import dev.victor.core.http.Request;
import dev.victor.core.http.Request.Method;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Channel;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Trust;
import dev.victor.core.workspace.Trust.Purpose;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A webhook of Discord, version 10 of its interface. Its address is a secret, known here and
/// nowhere else: it is never part of a message.
final class Webhook {

  private static final Pattern PATH =
      Pattern.compile("/api(?:/v[0-9]{1,2})?/webhooks/([0-9]{1,20})/([A-Za-z0-9_-]{1,200})/?");
  private static final int LAST_PORT = 65_535;

  private final URI base;
  private final String token;
  private final String thread;

  private Webhook(URI base, String token, String thread) {
    this.base = base;
    this.token = token;
    this.thread = thread;
  }

  /// The webhook of a channel.
  ///
  /// @throws BadInput when the channel names none, or the secret is no webhook
  /// @throws NeedsPerson when the secret is not set, or its host is not trusted
  static Webhook of(Channel channel, Environment environment) {
    String reference = channel.webhook();
    if (reference == null) {
      throw new BadInput(
          "channel " + channel.id(),
          "has no webhook",
          "add \"webhook\": \"env:VICTOR_DISCORD\" and keep the address in that variable");
    }
    String secret = new Secrets(environment).resolve(reference).reveal().strip();
    URI address = Trust.of(environment).require(secret, Purpose.WEBHOOK);
    Matcher path = PATH.matcher(String.valueOf(address.getRawPath()));
    if (!path.matches() || address.getPort() > LAST_PORT || address.getRawFragment() != null) {
      throw new BadInput(
          reference,
          "is no address of a Discord webhook",
          "copy it from the channel's settings, Integrations, Webhooks");
    }
    if (address.getRawQuery() != null) {
      throw new BadInput(
          reference,
          "has a query behind the address",
          "name a thread in project.json: \"thread\": \"123\"");
    }
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    URI base =
        URI.create(
            address.getScheme()
                + "://"
                + address.getHost()
                + port
                + "/api/v10/webhooks/"
                + path.group(1)
                + "/"
                + path.group(2));
    return new Webhook(base, path.group(2), channel.thread() == null ? "" : channel.thread());
  }

  /// What the address is known by, without telling it.
  String key() {
    return ContentHash.of(base.toString()).hex();
  }

  /// What address and thread are known by.
  String threadKey() {
    return ContentHash.of(base + "#" + thread).hex();
  }

  /// A text of Discord's without the secret, should it be in it.
  String without(String text) {
    return text.replace(token, "\u2026");
  }

  /// Adds a message and asks for its number.
  Request add(Parcel parcel) {
    return Request.send(Method.POST, at("?wait=true"), body(parcel));
  }

  /// Changes a message to another.
  Request change(String message, Parcel parcel) {
    return Request.send(Method.PATCH, at("/messages/" + message), body(parcel));
  }

  /// Removes a message.
  Request remove(String message) {
    return Request.delete(at("/messages/" + message));
  }

  /// Asks whether a message is there.
  Request look(String message) {
    return Request.get(at("/messages/" + message));
  }

  private URI at(String rest) {
    String query = thread.isEmpty() ? "" : (rest.contains("?") ? "&" : "?") + "thread_id=" + thread;
    return URI.create(base + rest + query);
  }

  private static Body body(Parcel parcel) {
    return Body.of(parcel.type(), parcel.body());
  }
}
