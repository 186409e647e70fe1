package dev.victor.testgen.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Text that is shipped with victor: contracts, and scripts that a user's Python runs.
public final class Resource {

  private Resource() {}

  /// What is in a resource.
  ///
  /// @param name from the root of the class path, such as `/dev/victor/testgen/pytest/prove.py`
  public static String text(String name) {
    try (InputStream text = Resource.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
