package dev.victor.git.hook;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// One hook in the folder of hooks.
///
/// Content is kept byte for byte, whatever its encoding: it is read and written as Latin-1.
final class HookFile {

  /// How it is with a hook.
  enum State {
    /// Victor is not in it.
    ABSENT,
    /// Victor is in it.
    INSTALLED,
    /// Victor is in it, and another program runs after it.
    CHAINED,
    /// A victor of another version is in it.
    OUTDATED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final Pattern SHELL =
      Pattern.compile(
          "#! ?(/\\S*/)?(env (-S )?)?(sh|bash|dash|ash|ksh|zsh)( .*)?\\n.*", Pattern.DOTALL);

  private final Path file;
  private final Path chained;
  private final String hook;

  HookFile(Path folder, String hook) {
    this.file = folder.resolve(hook);
    this.chained = folder.resolve(hook + Block.CHAINED);
    this.hook = hook;
  }

  String hook() {
    return hook;
  }

  State state() {
    Optional<String> block = content().flatMap(this::block);
    if (block.isEmpty()) {
      return State.ABSENT;
    }
    Block kind = Block.of(block.get());
    if (!block.get().equals(kind.text(hook)) || !Files.isExecutable(file)) {
      return State.OUTDATED;
    }
    return kind == Block.CHAIN ? State.CHAINED : State.INSTALLED;
  }

  /// Puts the block in, or the present one in place of an older one.
  void install() {
    Optional<String> content = content();
    Optional<String> old = content.flatMap(this::block);
    if (old.isPresent()) {
      Block kind = Block.of(old.get());
      write(content.get().replace(old.get(), kind.text(hook)), kind);
    } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      write(Block.SHEBANG + Block.OWN.text(hook), Block.OWN);
    } else if (content.filter(HookFile::takesGuests).isPresent() && isPlain()) {
      int body = content.get().indexOf('\n') + 1;
      write(
          content.get().substring(0, body) + Block.GUEST.text(hook) + content.get().substring(body),
          Block.GUEST);
    } else {
      chain();
    }
  }

  /// Takes the block out; everything is again as it was before.
  void uninstall() {
    Optional<String> content = content();
    Optional<String> block = content.flatMap(this::block);
    if (block.isEmpty()) {
      return;
    }
    Block kind = Block.of(block.get());
    String rest = content.get().replace(block.get(), "");
    try {
      if (kind != Block.GUEST && rest.equals(Block.SHEBANG)) {
        Files.delete(file);
        if (Files.exists(chained, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(chained, file);
        }
      } else {
        AtomicFile.write(file, rest.getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private void chain() {
    if (Files.exists(chained, LinkOption.NOFOLLOW_LINKS)) {
      throw new NeedsPerson(
          chained.toString(),
          "is in the way: " + file + " would be called that",
          "rename one of them, then: victor git hooks install");
    }
    try {
      Files.move(file, chained);
    } catch (IOException e) {
      throw trouble(file, e);
    }
    write(Block.SHEBANG + Block.CHAIN.text(hook), Block.CHAIN);
  }

  private void write(String content, Block kind) {
    AtomicFile.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    if (kind != Block.GUEST && !file.toFile().setExecutable(true, false)) {
      throw new NeedsPerson(file.toString(), "cannot be made executable", "chmod +x " + file);
    }
  }

  /// A script of a shell, with something behind its first line, that runs today.
  private static boolean takesGuests(String content) {
    return SHELL.matcher(content).matches();
  }

  private boolean isPlain() {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isExecutable(file);
  }

  private Optional<String> content() {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1))
          : Optional.empty();
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private Optional<String> block(String content) {
    int begin = content.indexOf(Block.BEGIN);
    if (begin < 0) {
      return Optional.empty();
    }
    int end = content.indexOf(Block.END, begin);
    if (end < 0) {
      throw new NeedsPerson(
          file.toString(),
          "has the begin of victor's block, but not its end",
          "remove the lines from \""
              + Block.BEGIN.strip()
              + "\" on, then: victor git hooks install");
    }
    return Optional.of(content.substring(begin, end + Block.END.length()));
  }

  private static NeedsPerson trouble(Path file, IOException e) {
    return new NeedsPerson(
        file.toString(),
        "cannot be read or changed (" + e.getClass().getSimpleName() + ")",
        "check its permissions",
        e);
  }
}
