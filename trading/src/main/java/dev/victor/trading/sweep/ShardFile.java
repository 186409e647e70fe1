package dev.victor.trading.sweep;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What came of a part of a sweep: the plan it is of, a row for each variant, and the hash of all
/// that. Nothing in it depends on when or where it was made.
///
/// @param name of the file
/// @param plan hash of the plan
/// @param shard which part
/// @param rows in the order of the plan
/// @param sha256 of its text
public record ShardFile(String name, String plan, Shard shard, List<Row> rows, String sha256) {

  /// What the names of such files end with.
  static final String END = ".shard";

  private static final Pattern HEAD =
      Pattern.compile("victor-sweep-1 plan ([0-9a-f]{64}) shard ([0-9]{1,6}/[0-9]{1,6})");
  private static final Pattern SEAL = Pattern.compile("sha256 ([0-9a-f]{64})");
  private static final long LARGEST = 1L << 30;
  private static final int BRIEF = 16;

  /// Copies the list.
  public ShardFile {
    rows = List.copyOf(rows);
  }

  /// Whether a word that was typed is the name of such a file.
  public static boolean named(String word) {
    return word.endsWith(END);
  }

  /// How the file of a part is called.
  static String name(String plan, Shard shard) {
    return plan.substring(0, BRIEF) + "-" + shard.number() + "of" + shard.count() + END;
  }

  /// Writes a part into a folder.
  static ShardFile write(Path folder, String plan, Shard shard, List<Row> rows) {
    StringBuilder text = new StringBuilder();
    text.append("victor-sweep-1 plan ").append(plan).append(" shard ").append(shard).append('\n');
    rows.forEach(row -> text.append(row.text()).append('\n'));
    String sha256 = ContentHash.of(text.toString()).hex();
    text.append("sha256 ").append(sha256).append('\n');
    String name = name(plan, shard);
    AtomicFile.write(folder.resolve(name), text.toString());
    return new ShardFile(name, plan, shard, rows, sha256);
  }

  /// Reads a part of some sweep.
  ///
  /// @param figures of a row
  /// @param variants of the plan
  /// @throws BadInput when it is none, or was changed
  static ShardFile read(Path file, String name, int figures, int variants) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        throw new BadInput(name, "is no file of a shard", "name those that --shard wrote");
      }
      return parsed(Files.readString(file), name, figures, variants);
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", "check its permissions", e);
    }
  }

  private static ShardFile parsed(String text, String name, int figures, int variants) {
    Matcher head = HEAD.matcher(text.lines().findFirst().orElse(""));
    int seal = text.lastIndexOf("sha256 ");
    Matcher sealed = SEAL.matcher(seal < 0 ? "" : text.substring(seal).strip());
    if (!head.matches() || !sealed.matches()) {
      throw new BadInput(name, "is no whole file of a shard", "run that shard again");
    }
    if (!ContentHash.of(text.substring(0, seal)).hex().equals(sealed.group(1))) {
      throw new BadInput(
          name, "was changed: it does not have the hash that it states", "run that shard again");
    }
    List<Row> rows = new ArrayList<>();
    text.substring(0, seal)
        .lines()
        .skip(1)
        .forEach(line -> Row.read(line, figures, variants).ifPresent(rows::add));
    return new ShardFile(name, head.group(1), Shard.typed(head.group(2)), rows, sealed.group(1));
  }
}
