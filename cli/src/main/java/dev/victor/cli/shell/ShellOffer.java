package dev.victor.cli.shell;

import dev.victor.cli.complete.Candidate;
import dev.victor.cli.complete.Offer;
import dev.victor.cli.complete.TypedLine;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What may follow, in the form a shell reads: bash gets what it is to put in, quoted, for it
/// quotes nothing itself; zsh and fish get the words and what they are.
record ShellOffer(UserShell shell, TypedLine line, Offer offer) implements Outcome {

  @Override
  public void print(Console console) {
    if (shell == UserShell.BASH) {
      for (Candidate one : offer.candidates()) {
        String put = line.replacement(offer.head() + one.value(), one.goesOn());
        if (!put.isEmpty()) {
          console.line(put);
        }
      }
      return;
    }
    if (shell == UserShell.ZSH) {
      console.line(parts());
    }
    String head = shell == UserShell.FISH ? offer.head() : "";
    for (Candidate one : offer.candidates()) {
      console.line(
          one.about().isEmpty() ? head + one.value() : head + one.value() + "\t" + one.line());
    }
  }

  /// By which signs zsh is to part the word from its head: `=` of an option, `,` of a list, `/` of
  /// a path.
  private String parts() {
    String head = offer.head();
    String option = head.startsWith("--") && head.indexOf('=') > 0 ? "=" : "";
    String end = head.endsWith("/") ? "/" : head.endsWith(",") ? "," : "";
    return "+" + option + end;
  }

  @Override
  public Object json() {
    List<Map<String, String>> candidates = new ArrayList<>();
    for (Candidate one : offer.candidates()) {
      Map<String, String> json = new LinkedHashMap<>();
      json.put("value", offer.head() + one.value());
      json.put("about", one.line());
      candidates.add(json);
    }
    return Map.of("candidates", candidates);
  }
}
