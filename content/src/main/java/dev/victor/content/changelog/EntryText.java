package dev.victor.content.changelog;

import dev.victor.core.git.Lineage.Ancestor;
import dev.victor.core.template.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An entry in Markdown. What commits say is data: only code between backticks keeps its meaning,
/// for nothing in it has one.
final class EntryText {

  private static final Pattern CODE = Pattern.compile("`([^`\\r\\n]{1,120})`");
  private static final Pattern ISSUE = Pattern.compile("(?<![\\w/;\\\\&])#(\\d{1,9})\\b");

  private final Optional<Forge> forge;

  EntryText(Optional<Forge> forge) {
    this.forge = forge;
  }

  /// The lines of an entry.
  List<String> of(Change change) {
    List<String> lines = new ArrayList<>();
    lines.add(lead(change) + " (" + origin(change) + ")");
    if (!change.note().isEmpty()) {
      lines.add("  " + words(change.note()));
    }
    return lines;
  }

  /// How the first line begins: all but where it came from.
  String lead(Change change) {
    String scope = change.scope().isEmpty() ? "" : "**" + plain(change.scope()).strip() + ":** ";
    return "- " + scope + words(change.text());
  }

  private String origin(Change change) {
    List<String> parts = new ArrayList<>();
    for (Ancestor commit : change.commits()) {
      parts.add(
          forge
              .map(pages -> "[" + commit.brief() + "](" + pages.commit(commit.id()) + ")")
              .orElse(commit.brief()));
    }
    String closed =
        change.closes().stream()
            .filter(number -> !change.text().contains("#" + number))
            .map(number -> linked("#" + number))
            .collect(Collectors.joining(", "));
    if (!closed.isEmpty()) {
      parts.add("closes " + closed);
    }
    return String.join(", ", parts);
  }

  /// Free text on one line that cannot begin with a marker, for `- ` or blanks stand before it.
  private String words(String text) {
    StringBuilder words = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      words.append(linked(plain(text.substring(from, code.start()))));
      words.append('`').append(code.group(1).replaceAll("\\p{Cntrl}", " ")).append('`');
      from = code.end();
    }
    return words.append(linked(plain(text.substring(from)))).toString().strip();
  }

  /// Escaped, with the blanks at its ends.
  private static String plain(String text) {
    String escaped = Format.MD.escape(text);
    if (escaped.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String lead = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String end = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    return lead + escaped + end;
  }

  private String linked(String text) {
    return forge
        .map(pages ->
            ISSUE
                .matcher(text)
                .replaceAll(found ->
                    Matcher.quoteReplacement(
                        "[#" + found.group(1) + "](" + pages.issue(found.group(1)) + ")")))
        .orElse(text);
  }
}
