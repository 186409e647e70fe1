package dev.victor.core.io;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The lines that are ours in a file that is somebody else's, between the markers `# >>> victor
/// > > > ` and `# <<< victor <<<`. No byte around them is touched, whatever the encoding and the
/// > > > line ends; taken out again, the file is what it was.
///
/// @param file whose lines start a comment with `#`; a link is followed, and stays one
/// @param place where a new block goes
/// @param removal the command that takes the block out, named in it
public record ManagedBlock(Path file, Place place, String removal) {

  private static final int MOST_BYTES = 1 << 20;

  /// Where a new block goes.
  public enum Place {
    /// Before everything, so that what follows overrules it.
    FIRST,
    /// After everything.
    LAST
  }

  /// What had to be done besides adding the block, and has to be undone with it. It is said in the
  /// block itself.
  private enum Besides {
    NOTHING(""),
    LINE_FEED(" and the line feed before them"),
    NEW_FILE(" and the file, when nothing else is in it");

    private final String words;

    Besides(String words) {
      this.words = words;
    }
  }

  /// The text between the markers, as it was put there.
  ///
  /// @throws BadInput when the file is none, or its markers are not one pair
  public Optional<String> present() {
    return read()
        .flatMap(text -> BlockText.cut(text, file.toString()).body())
        .map(ManagedBlock::utf8);
  }

  /// Puts the block in, or renews it where it stands.
  ///
  /// @param body whole lines
  /// @return whether the file changed
  public boolean put(String body) {
    Optional<String> present = read();
    BlockText text = BlockText.cut(present.orElse(""), file.toString());
    String changed;
    if (text.block().isPresent()) {
      changed = text.before() + block(body, besides(text)) + text.after();
    } else if (place == Place.FIRST) {
      int start =
          text.before().startsWith(BlockText.BYTE_ORDER_MARK)
              ? BlockText.BYTE_ORDER_MARK.length()
              : 0;
      changed =
          text.before().substring(0, start)
              + block(body, present.isPresent() ? Besides.NOTHING : Besides.NEW_FILE)
              + text.before().substring(start);
    } else if (text.before().isEmpty() || text.before().endsWith("\n")) {
      changed =
          text.before() + block(body, present.isPresent() ? Besides.NOTHING : Besides.NEW_FILE);
    } else {
      changed = text.before() + "\n" + block(body, Besides.LINE_FEED);
    }
    return write(changed);
  }

  /// Takes the block out, and the file with it when putting the block in had made it.
  ///
  /// @return whether there was one
  public boolean remove() {
    BlockText text = BlockText.cut(read().orElse(""), file.toString());
    if (text.block().isEmpty()) {
      return false;
    }
    String before = text.before();
    Besides besides = besides(text);
    if (besides == Besides.LINE_FEED && text.after().isEmpty()) {
      String feed = text.lineEnd();
      before =
          before.endsWith(feed) ? before.substring(0, before.length() - feed.length()) : before;
    }
    if (besides == Besides.NEW_FILE
        && (before + text.after()).isEmpty()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      delete();
    } else {
      write(before + text.after());
    }
    return true;
  }

  private String block(String body, Besides besides) {
    return BlockText.BEGIN
        + "\n# "
        + removal
        + " removes these lines"
        + besides.words
        + "\n"
        + bytes(body)
        + BlockText.END
        + "\n";
  }

  private static Besides besides(BlockText text) {
    for (Besides besides : Besides.values()) {
      if (besides != Besides.NOTHING && text.note().endsWith(besides.words)) {
        return besides;
      }
    }
    return Besides.NOTHING;
  }

  /// The file with a character for every byte, so that no encoding is guessed.
  private Optional<String> read() {
    try {
      if (!Files.exists(file)) {
        if (Files.isSymbolicLink(file)) {
          throw new BadInput(
              file.toString(),
              "is a link to a file that is not there",
              "remove the link, or make the file it names");
        }
        return Optional.empty();
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new BadInput(
            file.toString(), "is no file of less than 1 MB", "look what it is, and move it away");
      }
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be read (" + e.getMessage() + ")", "make it readable", e);
    }
  }

  private boolean write(String text) {
    return AtomicFile.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void delete() {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be removed (" + e.getMessage() + ")", "remove it yourself", e);
    }
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
