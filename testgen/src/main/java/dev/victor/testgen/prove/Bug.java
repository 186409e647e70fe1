package dev.victor.testgen.prove;

import java.util.List;

/// A bug that can be put into a file.
///
/// @param operator the kind of bug, as `prove.py` calls it where it has the same
/// @param line where it is
/// @param edits that put it there
record Bug(String operator, int line, List<Edit> edits) {

  /// Copies the list.
  Bug {
    edits = List.copyOf(edits);
  }
}
