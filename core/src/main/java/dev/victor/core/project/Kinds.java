package dev.victor.core.project;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.victor.core.json.Flaw.Fault;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Quoted;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/// The kinds of value that several blocks of the model use.
///
/// What is used as a name in commands, hooks and paths is held to letters that mean nothing there:
/// the file may be a stranger's.
final class Kinds {

  private static final int LONGEST_GLOB = 200;
  private static final int MOST_STARS = 8;

  private Kinds() {}

  /// What a thing of a block is known by.
  static Kind<String> id() {
    return Kind.text(
        "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", "an id of letters, digits, dots and dashes");
  }

  static Kind<String> slug() {
    return Kind.text(
        "[a-z0-9][a-z0-9._-]{0,63}", "a slug of small letters, digits, dots and dashes");
  }

  /// A branch, never an option of a command.
  static Kind<String> branch() {
    return Kind.text(
            "[^-/\\s~^:?*\\[\\\\'\"`$;&|<>(){}!\\p{Cntrl}][^\\s~^:?*\\[\\\\'\"`$;&|<>(){}!\\p{Cntrl}]{0,199}",
            "the name of a branch")
        .unless(name ->
            name.contains("..") || name.contains("//") || name.contains("@{")
                ? fault("is no name git takes for a branch", "name it like main")
                : Optional.empty());
  }

  /// A glob of branches, such as `release/*`.
  static Kind<String> branches() {
    return Kind.text(
        "[^-/\\s~^:\\\\'\"`$;&|<>()!\\p{Cntrl}][^\\s~^:\\\\'\"`$;&|<>()!\\p{Cntrl}]{0,199}",
        "a branch or a glob of branches like release/*");
  }

  static Kind<BigDecimal> percent() {
    return Kind.number(0, 100);
  }

  static Kind<String> address() {
    return Kind.text(
        "https?://[^\\s\"<>\\\\^`{|}]+", "an address that begins with https:// or http://");
  }

  /// A time zone of the IANA database, or an offset.
  static Kind<String> zone() {
    return Kind.text()
        .unless(name -> {
          // For its rules the JDK opens every jar; most commands only need to know that it exists.
          if (name.indexOf('/') > 0 && TimeZone.getTimeZone(name).getID().equals(name)) {
            return Optional.empty();
          }
          try {
            ZoneId.of(name);
            return Optional.empty();
          } catch (DateTimeException e) {
            return fault(
                Quoted.of(name) + " is no time zone", "name one like Europe/Berlin or UTC");
          }
        });
  }

  /// A file or folder inside the workspace.
  static Kind<String> path() {
    return Kind.text().unless(Kinds::outside);
  }

  /// A file inside the workspace, perhaps with a JSON pointer after `#`.
  static Kind<String> source() {
    return Kind.text().unless(source -> outside(source.split("#", 2)[0]));
  }

  /// Files inside the workspace.
  static Kind<String> glob() {
    return Kind.text().unless(Kinds::noGlob);
  }

  /// An object whose names are globs of files inside the workspace.
  static <T> Kind<Map<String, T>> byGlob(Kind<T> kind) {
    return Kind.map(kind)
        .unless(map ->
            map.keySet().stream()
                .flatMap(glob ->
                    noGlob(glob).stream()
                        .map(fault ->
                            new Fault(
                                "has the glob " + Quoted.of(glob) + ", which " + fault.what(),
                                fault.remedy())))
                .findFirst());
  }

  private static Optional<Fault> noGlob(String glob) {
    if (glob.length() > LONGEST_GLOB || glob.chars().filter(c -> c == '*').count() > MOST_STARS) {
      return fault("is too long a glob", "use at most " + MOST_STARS + " stars");
    }
    return unbalanced(glob)
        ? fault("has a bracket that is not closed", "close it, or write \\[ for the sign")
        : outside(glob);
  }

  /// A secret by reference, never by value.
  static Kind<String> secret() {
    return Kind.hidden(
        "(env:VICTOR_[A-Z0-9_]+|file:[A-Za-z0-9][A-Za-z0-9._-]*)",
        "a secret by reference: \"env:VICTOR_NAME\" or \"file:NAME\"");
  }

  /// A regular expression that runs in linear time (RE2).
  static Kind<String> pattern() {
    return Kind.text()
        .unless(pattern -> {
          try {
            Pattern.compile(pattern);
            return Optional.empty();
          } catch (PatternSyntaxException e) {
            return fault(
                "is no regular expression (" + e.getDescription() + ")",
                "write it in RE2 syntax, without look-around or back references");
          }
        });
  }

  /// Why a path of the file is not one inside the workspace: links are looked at when it is used.
  private static Optional<Fault> outside(String path) {
    List<String> parts = List.of(path.split("[/\\\\]", -1));
    if (path.startsWith("/")
        || path.startsWith("\\")
        || path.startsWith("~")
        || parts.contains("..")
        || path.matches("[A-Za-z]:.*")) {
      return fault(
          Quoted.of(path) + " leads outside the workspace",
          "name something below the folder of project.json");
    }
    if (path.codePoints().anyMatch(Kinds::unspeakable)) {
      return fault("has a character that no file name has", "remove " + Quoted.of(path));
    }
    return parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).equals(".git"))
        ? fault(Quoted.of(path) + " is git's own", "name something outside .git")
        : Optional.empty();
  }

  private static boolean unspeakable(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }

  private static boolean unbalanced(String glob) {
    int braces = 0;
    boolean bracket = false;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '\\') {
        i++;
        if (i == glob.length()) {
          return true;
        }
      } else if (bracket) {
        bracket = c != ']';
      } else if (c == '[') {
        bracket = true;
      } else if (c == '{') {
        if (++braces > 1) {
          return true;
        }
      } else if (c == '}' && braces > 0) {
        braces--;
      }
    }
    return bracket || braces > 0;
  }

  private static Optional<Fault> fault(String what, String remedy) {
    return Optional.of(new Fault(what, remedy));
  }
}
