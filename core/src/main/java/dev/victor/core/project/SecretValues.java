package dev.victor.core.project;

import dev.victor.core.json.Node;
import dev.victor.core.json.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds values that should not stand in a file under version control: tokens, private keys,
/// passwords in addresses, webhook addresses. A found value is never shown.
final class SecretValues {

  /// By what it is called; none of these patterns can backtrack far.
  private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put(
        "a webhook address",
        Pattern.compile(
            "(?i)(discord(app)?\\.com/api/(v\\d{1,3}/)?webhooks/|hooks\\.slack\\.com/(services|workflows)/|\\.webhook\\.office\\.com/)"));
    KNOWN.put("a private key", Pattern.compile("-----BEGIN [A-Z ]{0,40}PRIVATE KEY"));
    KNOWN.put(
        "a password in an address",
        Pattern.compile("[a-z][a-z0-9+.-]{1,20}://[^/\\s:@]{0,100}:[^/\\s@]{1,200}@"));
    KNOWN.put(
        "a GitHub token",
        Pattern.compile("\\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})"));
    KNOWN.put("a GitLab token", Pattern.compile("\\bglpat-[A-Za-z0-9_-]{18,}"));
    KNOWN.put("a Slack token", Pattern.compile("\\bxox[abeoprs]-[A-Za-z0-9-]{10,}"));
    KNOWN.put("an AWS key", Pattern.compile("\\b(AKIA|ASIA)[A-Z0-9]{16}\\b"));
    KNOWN.put("a Google key", Pattern.compile("\\bAIza[A-Za-z0-9_-]{35}"));
    KNOWN.put("an API key", Pattern.compile("\\b[sr]k[-_][A-Za-z0-9_-]{20,}"));
    KNOWN.put(
        "a signed token", Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."));
    KNOWN.put(
        "a bot token",
        Pattern.compile("\\b[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}"));
  }

  private SecretValues() {}

  /// Tells every text below `node` that looks like a secret.
  static void tell(Node node, Problems problems) {
    switch (node) {
      case Node.Text(var value, var place) ->
          KNOWN.forEach((name, pattern) -> {
            if (pattern.matcher(value).find()) {
              problems.add(
                  place,
                  "looks like " + name + ", and whoever reads this file could use it",
                  "write \"env:VICTOR_NAME\" and keep the value in that variable; if it was"
                      + " committed, replace it");
            }
          });
      case Node.Items(var values, var place) -> values.forEach(value -> tell(value, problems));
      case Node.Fields(var values, var place) ->
          values.values().forEach(field -> tell(field.value(), problems));
      case Node.Figure figure -> {}
      case Node.Flag flag -> {}
      case Node.Nothing nothing -> {}
    }
  }
}
