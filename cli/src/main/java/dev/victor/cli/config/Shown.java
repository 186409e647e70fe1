package dev.victor.cli.config;

import dev.victor.core.failure.Failure;
import dev.victor.core.json.Node;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.SecretValues;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Secrets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A value of a file as it may be shown. Of a secret only its reference is, and whether there is
/// something behind it; what may be a secret by its kind or its looks is not.
final class Shown {

  private static final Pattern REFERENCE =
      Pattern.compile("env:[A-Z0-9_]{1,80}|file:[A-Za-z0-9][A-Za-z0-9._-]{0,80}");
  private static final String HIDDEN = "(not shown)";

  private final Environment environment;

  Shown(Environment environment) {
    this.environment = environment;
  }

  String value(Node node, boolean hidden) {
    if (node instanceof Node.Text(var text, var place)) {
      return hidden || REFERENCE.matcher(text).matches() ? reference(text) : plain(text);
    }
    if (node instanceof Node.Items(var values, var place)) {
      return values.isEmpty()
          ? "none"
          : values.stream().map(value -> value(value, hidden)).collect(Collectors.joining(", "));
    }
    return hidden ? HIDDEN : node.brief();
  }

  private String reference(String text) {
    if (!REFERENCE.matcher(text).matches()) {
      return HIDDEN;
    }
    try {
      new Secrets(environment).resolve(text);
      return text + " (there)";
    } catch (Failure absent) {
      return text + " (not there)";
    }
  }

  private static String plain(String text) {
    return SecretValues.isOne(text) ? HIDDEN : Quoted.plain(text);
  }
}
