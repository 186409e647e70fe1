package dev.victor.core.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The actions that generated workflows use, each pinned to a commit (`actions.tsv`).
public final class Actions {

  private static final Pattern USES =
      Pattern.compile("^(\\s*(?:- )?uses: )([A-Za-z0-9-]+/[A-Za-z0-9._-]+)$", Pattern.MULTILINE);

  private Actions() {}

  /// A workflow whose lines `uses: NAME` became `uses: NAME@COMMIT # TAG`.
  ///
  /// @throws IllegalStateException when an action is none of those that were looked up
  public static String pin(String workflow) {
    Map<String, String> pins = read();
    return USES.matcher(workflow)
        .replaceAll(line -> {
          String pin = pins.get(line.group(2));
          if (pin == null) {
            throw new IllegalStateException("no commit is known of " + line.group(2));
          }
          return line.group(1) + line.group(2) + pin;
        });
  }

  private static Map<String, String> read() {
    Map<String, String> pins = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(Actions.class.getResourceAsStream("actions.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> pins.put(row[0], "@" + row[2] + " # " + row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pins;
  }
}
