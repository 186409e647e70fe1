package dev.victor.core.workspace;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.json.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whom the user lets a project talk to. Discord's own hosts are trusted for webhooks, loopback for
/// a model endpoint, GitHub's interface for a forge, the brokers' own for a feed; any other host
/// needs one entry in the user's settings, never in `project.json`.
public final class Trust {

  /// What something is sent for.
  public enum Purpose {
    /// Posting to a channel.
    WEBHOOK,
    /// Asking a language model.
    MODEL,
    /// Asking and changing how a repository is protected.
    FORGE,
    /// Asking a broker for deals. Its address is never in a project, so loopback is fine.
    BROKER,
    /// Handing over orders that may cost money: nobody is trusted for that but by name.
    ORDERS
  }

  private static final Set<String> DISCORD =
      Set.of("discord.com", "discordapp.com", "canary.discord.com", "ptb.discord.com");
  private static final Set<String> GITHUB = Set.of("api.github.com");
  private static final Set<String> BROKERS =
      Set.of(
          "ndcdyn.interactivebrokers.com",
          "api-fxtrade.oanda.com",
          "api-fxpractice.oanda.com",
          "api.alpaca.markets",
          "paper-api.alpaca.markets");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final List<String> hosts;
  private final String settings;

  private Trust(List<String> hosts, String settings) {
    this.hosts = hosts;
    this.settings = settings;
  }

  /// The trust of a user, from `config.json` in the settings.
  public static Trust of(Environment environment) {
    List<String> hosts =
        Settings.of(environment).trustedHosts().stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .toList();
    return new Trust(hosts, Settings.file(environment).toString());
  }

  /// Whether something may be sent to `address` for a purpose: http only to loopback, no name or
  /// password in it.
  public boolean allows(URI address, Purpose purpose) {
    String host = host(address);
    boolean known =
        switch (purpose) {
          case WEBHOOK -> DISCORD.contains(host);
          case MODEL -> LOOPBACK.contains(host);
          case FORGE -> GITHUB.contains(host);
          case BROKER -> BROKERS.contains(host) || LOOPBACK.contains(host);
          case ORDERS -> false;
        };
    return !host.isEmpty()
        && address.getRawUserInfo() == null
        && ("https".equalsIgnoreCase(address.getScheme())
            || ("http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(host)))
        && (known || hosts.contains(host));
  }

  /// Refuses what is not allowed. The address may hold a secret, so only its host is named.
  ///
  /// @return the address
  /// @throws NeedsPerson when its host is not trusted for the purpose
  public URI require(String address, Purpose purpose) {
    URI uri = uri(address);
    if (!allows(uri, purpose)) {
      String host = host(uri);
      throw new NeedsPerson(
          settings,
          host.isEmpty()
              ? "that is no address to send something to"
              : "nothing is sent to "
                  + Quoted.plain(host)
                  + ": its host is not trusted over this address",
          host.isEmpty()
              ? "use one that begins with https://"
              : "use https, and if you trust it add \"trustedHosts\": [\""
                  + Quoted.plain(host)
                  + "\"]");
    }
    return uri;
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      return URI.create("");
    }
  }

  private static String host(URI address) {
    String host = address.getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }
}
