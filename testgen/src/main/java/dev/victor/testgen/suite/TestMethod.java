package dev.victor.testgen.suite;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A test as a person wrote it. Offsets are those of the text of its file.
///
/// @param owner class, nested ones with dots; empty for a function of a module
/// @param name of the method or function
/// @param line where it is, from 1
/// @param region where it is, comments above it and annotations included
/// @param frame what is around the body and must be equal in tests of one shape
/// @param body tokens
/// @param statements of the body; a docstring is none
/// @param cases how many tests it is, when its parameters say so
/// @param twice parameters and ids that are there more than once
/// @param skipped always
/// @param comments above it and in it, its docstring last
/// @param calls what it calls, as written
/// @param words names in its body
/// @param refusal why it cannot become a case of a parameterised test; empty when it can
public record TestMethod(
    String owner,
    String name,
    int line,
    Region region,
    String frame,
    List<Part> body,
    int statements,
    OptionalInt cases,
    List<String> twice,
    boolean skipped,
    List<String> comments,
    Set<String> calls,
    Set<String> words,
    String refusal) {

  /// The refusal of a test that cannot be taken away line by line.
  public static final String SHARED_LINE = "shares a line with other code";

  /// Copies what may change.
  public TestMethod {
    body = List.copyOf(body);
    twice = List.copyOf(twice);
    comments = List.copyOf(comments);
    calls = Set.copyOf(calls);
    words = Set.copyOf(words);
  }

  /// Where the parts of a test are.
  ///
  /// @param start of its first line, comments included
  /// @param end after its last line
  /// @param mark of the annotation `@Test`, or of the first line without comments
  /// @param markEnd after the annotation
  /// @param name of its name
  /// @param close of the bracket that ends its parameters
  /// @param parameters as written
  /// @param indent blanks before it
  public record Region(
      int start,
      int end,
      int mark,
      int markEnd,
      int name,
      int close,
      String parameters,
      String indent) {}

  /// How people call it.
  public String called() {
    return owner.isEmpty() ? name : owner + "." + name;
  }

  /// Whether there is nothing in it.
  public boolean empty() {
    return statements == 0;
  }
}
