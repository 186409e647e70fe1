package dev.victor.core.http;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Secret;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is asked of another machine.
///
/// @param method what to do with the resource
/// @param address where; it may hold a secret, so messages name its host only
/// @param headers further ones, by name; they may hold a secret
/// @param token shown as `Authorization: Bearer …`, to the host of the address and no other
/// @param body what is sent along, when there is something
/// @param harmless whether an answer that says something is broken may be met by asking again,
///   although the method does not promise so
public record Request(
    Method method,
    URI address,
    Map<String, String> headers,
    Optional<Secret> token,
    Optional<Body> body,
    boolean harmless) {

  /// What to do with a resource.
  public enum Method {
    /// Read it.
    GET(true),
    /// Add one.
    POST(false),
    /// Replace it.
    PUT(true),
    /// Change it to what is sent.
    PATCH(true),
    /// Remove it.
    DELETE(true);

    private final boolean repeatable;

    Method(boolean repeatable) {
      this.repeatable = repeatable;
    }

    /// Whether doing it twice is the same as once.
    boolean repeatable() {
      return repeatable;
    }
  }

  private static final Pattern ONE_WORD = Pattern.compile("[\\x21-\\x7e]+");

  /// Refuses a token that no header can carry; what it is stays unsaid.
  public Request {
    headers = Map.copyOf(headers);
    token.ifPresent(Request::checkWord);
  }

  private static void checkWord(Secret secret) {
    if (!ONE_WORD.matcher(secret.reveal()).matches()) {
      throw new NeedsPerson(
          null,
          "the token has a blank, a line end or a foreign letter in it",
          "copy it once more, without quotes and line end");
    }
  }

  /// Reads what is at an address.
  public static Request get(URI address) {
    return new Request(Method.GET, address, Map.of(), Optional.empty(), Optional.empty(), false);
  }

  /// Sends `json` to an address.
  public static Request send(Method method, URI address, String json) {
    return send(method, address, Body.json(json));
  }

  /// Sends a body to an address.
  public static Request send(Method method, URI address, Body body) {
    return new Request(method, address, Map.of(), Optional.empty(), Optional.of(body), false);
  }

  /// Removes what is at an address.
  public static Request delete(URI address) {
    return new Request(Method.DELETE, address, Map.of(), Optional.empty(), Optional.empty(), false);
  }

  /// The same with one more header.
  public Request with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Request(method, address, more, token, body, harmless);
  }

  /// The same with one more header that holds a secret.
  ///
  /// @throws NeedsPerson when no header can carry it
  public Request with(String header, Secret secret) {
    checkWord(secret);
    return with(header, secret.reveal());
  }

  /// The same, signed with a token.
  public Request signed(Secret secret) {
    return new Request(method, address, headers, Optional.of(secret), body, harmless);
  }

  /// The same, and it changes nothing over there: a question that happens to be posted. It is asked
  /// again after a broken server's answer, but not after none at all: who thinks for minutes would
  /// think as long again.
  public Request question() {
    return new Request(method, address, headers, token, body, true);
  }

  /// Whether it may be sent again after an answer that says that something broke.
  boolean repeatable() {
    return harmless || method.repeatable();
  }

  /// The same at another address.
  Request at(URI other) {
    return new Request(method, other, headers, token, body, harmless);
  }

  /// The host, the one part of the address that may be said.
  String host() {
    return String.valueOf(address.getHost());
  }
}
