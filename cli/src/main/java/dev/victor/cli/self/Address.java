package dev.victor.cli.self;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.json.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/// Where releases may come from: over https, or from this very machine.
final class Address {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /// What GitHub answers from, once its interface or pages were asked.
  private static final Set<String> GITHUB =
      Set.of("github.com", "objects.githubusercontent.com", "release-assets.githubusercontent.com");

  private Address() {}

  /// The address a person named.
  ///
  /// @param where the person named it, for the failure
  /// @throws BadInput when it is none of a safe place
  static URI of(String text, String where) {
    try {
      URI address = new URI(text);
      if (isSafe(address)) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new BadInput(where, "expected an address that begins with https://", null, e);
    }
    throw new BadInput(
        where, "expected an address that begins with https://, without a password", null);
  }

  /// An address that `asked` answered with: on its own host, or where GitHub keeps files.
  static URI told(String text, URI asked) {
    try {
      URI address = new URI(text);
      String host = String.valueOf(address.getHost());
      if (isSafe(address) && (host.equals(asked.getHost()) || elsewhere(asked).contains(host))) {
        return address;
      }
      throw strange(asked, host);
    } catch (URISyntaxException e) {
      throw strange(asked, "no host");
    }
  }

  /// Further hosts that files of this one come from.
  static Set<String> elsewhere(URI asked) {
    String host = String.valueOf(asked.getHost());
    return host.equals("api.github.com") || GITHUB.contains(host) ? GITHUB : Set.of();
  }

  private static boolean isSafe(URI address) {
    String host = String.valueOf(address.getHost());
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme()) && LOOPBACK.contains(host)));
  }

  private static OutsideFailed strange(URI asked, String host) {
    return new OutsideFailed(
        String.valueOf(asked.getHost()),
        "sends to " + Quoted.plain(host) + " for its files",
        "load them yourself if that is right, then: victor self update --from FILE");
  }
}
