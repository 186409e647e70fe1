package dev.victor.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of a file, as a record asks for its parts.
///
/// A record declares itself once, in a method that takes a block and asks for every key; the block
/// of a file answers with values and tells what is wrong, the block of a schema writes down what
/// was asked. So such a method asks for the same keys whatever the answers are. A problem never
/// stops it: the answer is then a sample, and the caller throws the collected problems in the end.
public interface Block {

  /// A value that must be there.
  ///
  /// @param about one line for people who write the file
  <T> T required(String key, Kind<T> kind, String about);

  /// A value that may be left out.
  <T> @Nullable T optional(String key, Kind<T> kind, String about);

  /// A list; left out, it is empty.
  <T> List<T> list(String key, Kind<T> kind, String about);

  /// An object with names of the user's own; left out, it is empty.
  <T> Map<String, T> map(String key, Kind<T> kind, String about);
}
