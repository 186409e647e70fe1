package dev.victor.testgen.coverage.change;

import dev.victor.core.git.GitRunner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines that a change adds, file by file: from the merge base to the files as they are, edits
/// that are not committed included. A file that was only moved has none.
///
/// @param lines added lines by the path of their file in the workspace
record Changes(SortedMap<String, BitSet> lines) {

  private static final List<String> DIFF =
      List.of(
          "diff",
          "--unified=0",
          "--inter-hunk-context=0",
          "--find-renames",
          "--relative",
          "--text",
          "--ignore-cr-at-eol",
          "--no-color",
          "--no-ext-diff",
          "--no-textconv",
          "--ignore-submodules",
          "--src-prefix=a/",
          "--dst-prefix=b/");

  private static final int MOST_ENDINGS = 50;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_+-]{1,20}");
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d{1,9}(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*");
  private static final Map<Character, Character> ESCAPES =
      Map.of('n', '\n', 't', '\t', 'r', '\r', '"', '"', '\\', '\\');

  /// Asks git. What `.gitattributes` calls binary is compared too: a change does not say itself
  /// what of it is looked at.
  ///
  /// @param endings of the names of files that are looked at: data and pictures are large
  static Changes since(GitRunner git, String base, Set<String> endings) {
    List<String> words = new ArrayList<>(DIFF);
    words.add(base);
    words.add("--");
    if (endings.size() <= MOST_ENDINGS && endings.stream().allMatch(PLAIN.asMatchPredicate())) {
      endings.stream().sorted().forEach(ending -> words.add(":(icase,glob)**/*" + ending));
    }
    return of(git.read(words.toArray(String[]::new)).orFail().text());
  }

  /// Reads a diff without context. The lines of a hunk are counted, not looked at: they may say
  /// anything.
  static Changes of(String diff) {
    SortedMap<String, BitSet> lines = new TreeMap<>();
    BitSet file = new BitSet();
    int skip = 0;
    int start = 0;
    while (start < diff.length()) {
      int end = diff.indexOf('\n', start);
      end = end < 0 ? diff.length() : end;
      if (skip > 0 && diff.charAt(start) != '\\') {
        skip--;
      } else if (diff.startsWith("+++ ", start)) {
        file = new BitSet();
        String path = path(diff.substring(start + 4, end));
        if (path.startsWith("b/")) {
          lines.put(path.substring(2), file);
        }
      } else if (diff.startsWith("@@ ", start)) {
        Matcher hunk = HUNK.matcher(diff.substring(start, end));
        if (hunk.matches()) {
          int added = count(hunk.group(3));
          file.set(number(hunk.group(2)), number(hunk.group(2)) + added);
          skip = count(hunk.group(1)) + added;
        }
      }
      start = end + 1;
    }
    return new Changes(lines);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int count(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /// A path as git writes it: with a tab after it when it has blanks, in quotes when it has signs
  /// that would mislead.
  private static String path(String written) {
    if (!written.startsWith("\"")) {
      return written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i < written.length() && written.charAt(i) != '"'; i++) {
      char c = written.charAt(i);
      if (c != '\\' || i + 1 == written.length()) {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      } else if (isOctal(written, i + 1)) {
        bytes.write(Integer.parseInt(written.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        i++;
        bytes.write(ESCAPES.getOrDefault(written.charAt(i), written.charAt(i)));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isOctal(String text, int at) {
    return at + 3 <= text.length()
        && text.substring(at, at + 3).chars().allMatch(c -> c >= '0' && c <= '7');
  }
}
