package dev.victor.content.channel;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import java.util.regex.Pattern;

/// A file that goes with a message, such as the picture of a chart.
public final class Attachment {

  /// What one file may have, and all files of a message together: Discord's limit for servers
  /// without boosts.
  static final int LARGEST = 10 * 1024 * 1024;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private final String name;
  private final String type;
  private final byte[] bytes;
  private final ContentHash hash;

  /// A file.
  ///
  /// @param name of letters, digits, dots and dashes: Discord changes others
  /// @param type media type, such as `image/png`
  /// @param bytes its content; not to be changed afterwards
  /// @throws BadInput when it is too large or badly named
  public Attachment(String name, String type, byte[] bytes) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
    this.hash = ContentHash.of(bytes);
    if (!NAME.matcher(name).matches()) {
      throw new BadInput(
          "Discord post", "an attachment is badly named", "use letters, digits, dots and dashes");
    }
    Limit.check("attachment " + name, bytes.length, LARGEST);
  }

  /// Its name.
  public String name() {
    return name;
  }

  /// Its media type.
  public String type() {
    return type;
  }

  /// How many bytes it has.
  public int size() {
    return bytes.length;
  }

  /// The hash of its bytes.
  public ContentHash hash() {
    return hash;
  }

  /// Its bytes, not to be changed.
  public byte[] bytes() {
    return bytes;
  }
}
