package dev.victor.cli.reference;

import dev.victor.core.command.Arguments.Description;
import java.util.List;
import java.util.Locale;

/// One manual page, written with the `man` macros that groff and mandoc both know.
///
/// Whatever a text holds stays text: no line of it begins with a request, no backslash escapes.
final class Roff {

  private final StringBuilder page = new StringBuilder();

  /// @param name of the page, such as `victor-git-sync`
  /// @param section of the manual, such as 1
  /// @param version of this program
  Roff(String name, int section, String version) {
    page.append(".\\\" Made by victor reference --man; do not edit.\n");
    page.append(".TH \"")
        .append(escaped(name.toUpperCase(Locale.ROOT)))
        .append("\" ")
        .append(section);
    page.append(" \"\" \"victor ").append(version).append("\" \"victor\"\n");
    page.append(".nh\n.ad l\n");
  }

  Roff section(String title) {
    page.append(".SH ").append(title).append('\n');
    return this;
  }

  Roff subsection(String title) {
    page.append(".SS ").append(escaped(title)).append('\n');
    return this;
  }

  /// A line of NAME, which `apropos` and `man -k` read.
  Roff name(String name, String does) {
    return section("NAME").line(escaped(name) + " \\- " + escaped(does));
  }

  Roff paragraph(String text) {
    return line(".PP").text(text);
  }

  Roff text(String text) {
    return line(safe(escaped(text)));
  }

  /// What something is called, in bold, and what it is.
  Roff item(String name, String text) {
    return line(".TP").line("\\fB" + escaped(name) + "\\fR").text(text);
  }

  /// An option, its value in italics, and what it does.
  Roff item(Description one) {
    int value = one.names().startsWith("-") ? one.names().length() : 0;
    String typed = one.typed();
    return line(".TP")
        .line(
            "\\fB"
                + escaped(typed.substring(0, value))
                + "\\fR\\fI"
                + escaped(typed.substring(value))
                + "\\fR")
        .text(one.text());
  }

  /// Lines that stay as they are.
  Roff verbatim(List<String> lines) {
    line(".PP").line(".nf").line(".RS 4");
    lines.forEach(this::text);
    return line(".RE").line(".fi");
  }

  /// Other pages.
  Roff seeAlso(List<String> pages) {
    section("SEE ALSO");
    for (int i = 0; i < pages.size(); i++) {
      line("\\fB" + escaped(pages.get(i)) + "\\fR(1)" + (i + 1 < pages.size() ? "," : ""));
    }
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }

  Roff line(String text) {
    page.append(text).append('\n');
    return this;
  }

  /// Signs that roff reads as something else, and all that is not ASCII, by their names.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(sign -> {
          switch (sign) {
            case '\\' -> escaped.append("\\e");
            case '-' -> escaped.append("\\-");
            case '\'' -> escaped.append("\\(aq");
            case '`' -> escaped.append("\\(ga");
            case '^' -> escaped.append("\\(ha");
            case '~' -> escaped.append("\\(ti");
            case '"' -> escaped.append("\\(dq");
            default -> {
              if (sign < 0x80) {
                escaped.append((char) sign);
              } else {
                escaped.append(String.format(Locale.ROOT, "\\[u%04X]", sign));
              }
            }
          }
        });
    return escaped.toString();
  }

  /// A line that begins with a dot would be a request.
  private static String safe(String text) {
    return text.startsWith(".") ? "\\&" + text : text;
  }
}
