package dev.victor.core.json;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/// A JSON file of a person's, read whole: UTF-8 (a byte order mark is tolerated), at most 4 MB, no
/// key twice.
///
/// @param name as the user sees it
/// @param root what it holds
public record JsonFile(String name, Node root) {

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /// Reads a file that messages call `name`.
  ///
  /// @throws BadInput when it cannot be read or is no JSON, with `name:line:column`
  public static JsonFile read(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in.readNBytes(LARGEST + 1), name);
    } catch (NoSuchFileException e) {
      throw new BadInput(name, "is not there", "check the name, or that it was not moved", e);
    } catch (IOException e) {
      String kind = Files.isDirectory(file) ? "is a folder, not a file" : "cannot be read";
      throw new BadInput(name, kind, "check what it is and its permissions", e);
    }
  }

  /// Reads the content of a file that messages call `name`.
  ///
  /// @throws BadInput when it is no JSON, with `name:line:column`
  public static JsonFile parse(byte[] content, String name) {
    if (content.length > LARGEST) {
      throw new BadInput(name, "is larger than 4 MB", "move data into files of their own");
    }
    String text = decode(content, name);
    if (text.isBlank()) {
      throw new BadInput(name, "is empty, expected a JSON object", null);
    }
    return new JsonFile(name, new JsonText(name, text).read());
  }

  /// What a record makes of the whole file; no problem is left untold.
  ///
  /// @param further problems beyond the declaration, told before it so that they take precedence at
  ///   their places
  public <T> T bind(Function<Block, T> declaration, Problems further) {
    return Kind.block(declaration).read(root, new Reading("", further));
  }

  private static String decode(byte[] content, String name) {
    if (content.length >= 2
        && (content[0] == 0
            || content[1] == 0
            || content[0] == (byte) 0xfe
            || content[0] == (byte) 0xff)) {
      throw new BadInput(name, "is UTF-16, expected UTF-8", "save it as UTF-8");
    }
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String before = new String(Arrays.copyOf(content, bytes.position()), StandardCharsets.UTF_8);
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int column = before.length() - before.lastIndexOf('\n');
      throw new BadInput(
          name + ":" + line + ":" + column, "is not UTF-8 here", "save the file as UTF-8", e);
    }
  }
}
