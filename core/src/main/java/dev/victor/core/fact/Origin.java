package dev.victor.core.fact;

import java.nio.file.Path;
import java.util.List;

/// What a source of facts reads, so that one can see by sizes and times alone whether it may have
/// something new to say.
///
/// @param word what people call it, such as `commits`
/// @param files files and folders, absolute; those that are not there yet belong to it too
public record Origin(String word, List<Path> files) {

  /// Copies the list.
  public Origin {
    files = List.copyOf(files);
  }
}
