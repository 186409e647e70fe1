package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import java.time.Duration;
import java.util.Optional;

/// The error codes of the Flex Web Service, version 3, and what to do about each.
final class FlexError {

  /// Ten requests a minute are allowed for one token.
  private static final Duration THROTTLED = Duration.ofSeconds(15);

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final String PORTAL = "Performance & Reports, Flex Queries, Flex Web Service";

  private FlexError() {}

  /// How long to wait before asking again; nothing when asking again would not help.
  ///
  /// @param attempt from zero
  static Optional<Duration> wait(int code, int attempt) {
    return switch (code) {
      case 1018 -> Optional.of(THROTTLED);
      case 1001, 1004, 1005, 1006, 1007, 1008, 1009, 1019, 1021 -> {
        Duration doubled = Duration.ofSeconds(2L << Math.min(attempt, 6));
        yield Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
      }
      default -> Optional.empty();
    };
  }

  /// The failure of a code that is not waited for, or not any longer.
  static Failure failure(String host, int code) {
    return switch (code) {
      case 1003 ->
          person(host, code, "has no statement for this period", "try --since with another day");
      case 1010 ->
          person(host, code, "no longer serves legacy queries", "make it an Activity Flex query");
      case 1011 ->
          person(host, code, "is not switched on for the account", "switch it on: " + PORTAL);
      case 1012 -> person(host, code, "says the token expired", "make a new one: " + PORTAL);
      case 1013 ->
          person(
              host,
              code,
              "takes the token from another address only",
              "lift the restriction to an IP address: " + PORTAL);
      case 1014 -> person(host, code, "does not know the query", "check accounts[].feed.query");
      case 1015 ->
          person(
              host,
              code,
              "does not know the token",
              "a new token ends the old one; copy the newest: " + PORTAL);
      case 1016 ->
          person(host, code, "does not know the account", "look whether the query names one");
      case 1017, 1020 ->
          outside(host, code, "did not understand the request", "run it again later");
      case 1018 ->
          outside(host, code, "was asked too often with this token", "run it again in ten minutes");
      case 1019 ->
          outside(host, code, "is still making the statement", "run it again in some minutes");
      default ->
          outside(host, code, "could not make the statement", "run it again in some minutes");
    };
  }

  private static Failure person(String host, int code, String what, String remedy) {
    return new NeedsPerson(host, what + " (" + code + ")", remedy);
  }

  private static Failure outside(String host, int code, String what, String remedy) {
    return new OutsideFailed(host, what + " (" + code + ")", "nothing was stored; " + remedy);
  }
}
