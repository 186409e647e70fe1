package dev.victor.core.workflow;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;

/// Text of `project.json` as a scalar of YAML that no workflow evaluates.
public final class YamlText {

  private YamlText() {}

  /// The text in single quotes.
  ///
  /// @throws BadInput when GitHub would compute it
  public static String of(String text) {
    if (text.contains("${{") || text.codePoints().anyMatch(Character::isISOControl)) {
      throw new BadInput(
          "project.json",
          Quoted.of(text) + " would be an expression in a workflow",
          "name it without ${{ and control characters");
    }
    return "'" + text.replace("'", "''") + "'";
  }
}
