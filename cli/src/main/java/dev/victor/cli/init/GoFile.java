package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Go's `go.mod` says.
final class GoFile {

  private static final Pattern MODULE =
      Pattern.compile("(?m)^module\\s+\"?(?:\\S+/)?([^\\s/\"]+?)(?:/v\\d+)?\"?\\s*$");
  private static final Pattern VERSION = Pattern.compile("(?m)^go\\s+(\\d[\\d.]*)\\s*$");

  private GoFile() {}

  static Optional<Said> in(Path folder) {
    return SmallFile.read(folder, "go.mod")
        .map(text ->
            new Said(
                find(MODULE, text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Part("Go", find(VERSION, text).orElse(""), "language"))));
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Said.text(matcher.group(1)) : Optional.empty();
  }
}
