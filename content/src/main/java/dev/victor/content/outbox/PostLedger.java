package dev.victor.content.outbox;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// `.victor/posts.jsonl`: what was posted, a line each, in git. It only grows. Two branches that
/// both posted are merged by keeping the lines of both; of several lines about one part the latest
/// counts. A last line that was not finished is taken away when the next one is written.
public final class PostLedger {

  /// Where it is, below the folder of the workspace.
  private static final String NAME = "posts.jsonl";

  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

  private final Path file;
  private final List<Posted> lines;

  /// Where the last whole line ends, in bytes.
  private long end;

  private PostLedger(Path file, List<Posted> lines, long end) {
    this.file = file;
    this.lines = lines;
    this.end = end;
  }

  /// Reads the ledger of a workspace; without the file it is empty.
  ///
  /// @throws BadInput when a line other than the last is damaged
  public static PostLedger of(Workspace workspace) {
    return read(workspace.state().resolve(NAME));
  }

  static PostLedger read(Path file) {
    if (!Files.exists(file)) {
      return new PostLedger(file, new ArrayList<>(), 0);
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be read", "make it readable", e);
    }
    List<Posted> lines = new ArrayList<>();
    int start = 0;
    int number = 0;
    while (start < bytes.length) {
      int feed = start;
      while (feed < bytes.length && bytes[feed] != '\n') {
        feed++;
      }
      number++;
      String line = new String(bytes, start, feed - start, StandardCharsets.UTF_8).strip();
      if (!line.isEmpty() && !CONFLICT.matcher(line).matches()) {
        Optional<Posted> posted = posted(line);
        if (posted.isEmpty() && feed == bytes.length) {
          return new PostLedger(file, lines, start);
        }
        lines.add(posted.orElseThrow(damaged(file, number)));
      }
      start = feed + 1;
    }
    return new PostLedger(file, lines, bytes.length);
  }

  private static Supplier<BadInput> damaged(Path file, int line) {
    return () ->
        new BadInput(
            file + ":" + line,
            "is no line of the ledger",
            "restore it from git, or remove the line: what it told may then be posted again");
  }

  private static Optional<Posted> posted(String line) {
    try {
      Node root = JsonFile.parse(line.getBytes(StandardCharsets.UTF_8), NAME).root();
      Fields fields = new Fields(root);
      Posted posted =
          new Posted(
              fields.text("channel"),
              fields.text("doc"),
              fields.whole("part"),
              fields.text("hash"),
              fields.text("message"),
              Instant.parse(fields.text("at")));
      return posted.channel().isEmpty() || posted.doc().isEmpty() || posted.part() < 1
          ? Optional.empty()
          : Optional.of(posted);
    } catch (BadInput | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  /// Every line, in the order of the file.
  public List<Posted> lines() {
    return List.copyOf(lines);
  }

  /// What stands in a channel of a document, by part.
  Map<Integer, Posted> standing(String channel, String doc) {
    Map<Integer, Posted> parts = new TreeMap<>();
    for (Posted line : lines) {
      if (line.channel().equals(channel) && line.doc().equals(doc)) {
        parts.merge(line.part(), line, (old, next) -> next.at().isBefore(old.at()) ? old : next);
      }
    }
    parts.values().removeIf(part -> !part.stands());
    return parts;
  }

  /// What a message of a channel stands for.
  Optional<Posted> holder(String channel, String message) {
    return lines.stream()
        .filter(line -> line.channel().equals(channel) && line.message().equals(message))
        .map(line -> standing(channel, line.doc()).get(line.part()))
        .filter(line -> line != null && line.message().equals(message))
        .findFirst();
  }

  /// Adds a line; it is on the disk when this returns. Its time is not before that of what it
  /// follows, so that it counts even when the clock was set back.
  ///
  /// @throws NeedsPerson when it cannot be written
  void add(Posted wanted) {
    Posted posted =
        wanted.notBefore(
            lines.stream()
                .filter(line -> line.isAbout(wanted))
                .map(Posted::at)
                .max(Instant::compareTo)
                .orElse(wanted.at()));
    byte[] line = (Json.line(posted.json()) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.resolveSibling(""));
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        channel.truncate(end);
        boolean open = end > 0 && !endsLine(channel);
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
        if (open) {
          bytes.put((byte) '\n');
        }
        bytes.put(line).flip();
        channel.position(end);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
        end = channel.size();
      }
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be written", "make it writable or free some space", e);
    }
    lines.add(posted);
  }

  private boolean endsLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.read(last, end - 1) == 1 && last.get(0) == '\n';
  }
}
