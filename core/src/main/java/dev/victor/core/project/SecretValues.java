package dev.victor.core.project;

import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import dev.victor.core.json.Problems;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds values that should not stand in a file under version control: tokens, private keys,
/// passwords in addresses, webhook addresses. A found value is never shown.
public final class SecretValues {

  /// What a secret looks like.
  ///
  /// @param name what it is called
  /// @param shortest characters it has at least
  /// @param signs texts of which one is in every such secret, in lower case: looking for them comes
  ///   first, since most files have no secret and a pattern takes long to make
  /// @param pattern none of them can backtrack far
  private record Look(String name, int shortest, List<String> signs, String pattern) {

    boolean foundIn(String value, String lowerCase) {
      if (value.length() < shortest) {
        return false;
      }
      for (String sign : signs) {
        if (lowerCase.contains(sign)) {
          return Pattern.compile(pattern).matcher(value).find();
        }
      }
      return false;
    }
  }

  private static final List<Look> LOOKS =
      List.of(
          new Look(
              "a webhook address",
              20,
              List.of("webhook", "hooks.slack.com"),
              "(?i)(discord(app)?\\.com/api/(v\\d{1,3}/)?webhooks/|hooks\\.slack\\.com/(services|workflows)/|\\.webhook\\.office\\.com/)"),
          new Look(
              "a private key", 22, List.of("private key"), "-----BEGIN [A-Z ]{0,40}PRIVATE KEY"),
          new Look(
              "a password in an address",
              7,
              List.of("://"),
              "[a-z][a-z0-9+.-]{1,20}://[^/\\s:@]{0,100}:[^/\\s@]{1,200}@"),
          new Look(
              "a GitHub token",
              34,
              List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
              "\\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})"),
          new Look("a GitLab token", 24, List.of("glpat-"), "\\bglpat-[A-Za-z0-9_-]{18,}"),
          new Look("a Slack token", 15, List.of("xox"), "\\bxox[abeoprs]-[A-Za-z0-9-]{10,}"),
          new Look("an AWS key", 20, List.of("akia", "asia"), "\\b(AKIA|ASIA)[A-Z0-9]{16}\\b"),
          new Look("a Google key", 39, List.of("aiza"), "\\bAIza[A-Za-z0-9_-]{35}"),
          new Look(
              "an API key",
              23,
              List.of("sk-", "sk_", "rk-", "rk_"),
              "\\b[sr]k[-_][A-Za-z0-9_-]{20,}"),
          new Look(
              "a signed token",
              27,
              List.of("eyj"),
              "\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."),
          new Look(
              "a bot token",
              59,
              List.of("."),
              "\\b[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}"));

  private SecretValues() {}

  /// Whether a text looks like a secret, and so must not be shown.
  public static boolean isOne(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return LOOKS.stream().anyMatch(look -> look.foundIn(text, lowerCase));
  }

  /// Tells every text below `node` that looks like a secret.
  static void tell(Node node, Problems problems) {
    if (node instanceof Node.Text(var value, var place)) {
      tell(value, place, problems);
    } else if (node instanceof Node.Items(var values, var place)) {
      values.forEach(value -> tell(value, problems));
    } else if (node instanceof Node.Fields(var values, var place)) {
      values.values().forEach(field -> tell(field.value(), problems));
    }
  }

  private static void tell(String value, Place place, Problems problems) {
    String lowerCase = value.toLowerCase(Locale.ROOT);
    for (Look look : LOOKS) {
      if (look.foundIn(value, lowerCase)) {
        problems.add(
            place,
            "looks like " + look.name() + ", and whoever reads this file could use it",
            "write \"env:VICTOR_NAME\" and keep the value in that variable; if it was"
                + " committed, replace it");
      }
    }
  }
}
