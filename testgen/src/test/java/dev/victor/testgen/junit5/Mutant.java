package dev.victor.testgen.junit5;

import java.util.ArrayList;
import java.util.List;

/// A bug put into the fixture project, and the check that must find it.
///
/// @param check name of the check
/// @param file that has the bug
/// @param changes texts to replace, each occurring in the file
record Mutant(String check, String file, List<Change> changes) {

  record Change(String from, String to) {}

  /// Blocks of `check file`, then pairs of lines `- was` and `+ is`; an empty line ends a block.
  static List<Mutant> read(String text) {
    List<Mutant> all = new ArrayList<>();
    for (String block : text.strip().split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      String[] head = lines.getFirst().split(" ", -1);
      List<Change> changes = new ArrayList<>();
      for (int i = 1; i + 1 < lines.size(); i += 2) {
        changes.add(new Change(lines.get(i).substring(2), lines.get(i + 1).substring(1).strip()));
      }
      all.add(new Mutant(head[0], head[1], changes));
    }
    return all;
  }

  String applied(String source) {
    String mutated = source;
    for (Change change : changes) {
      if (!mutated.contains(change.from())) {
        throw new IllegalArgumentException(file + " has no " + change.from());
      }
      mutated = mutated.replace(change.from(), change.to());
    }
    return mutated;
  }

  @Override
  public String toString() {
    Change first = changes.getFirst();
    return check + " finds " + file + ": " + first.from() + " -> " + first.to();
  }
}
