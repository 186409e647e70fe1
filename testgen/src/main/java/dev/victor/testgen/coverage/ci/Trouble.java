package dev.victor.testgen.coverage.ci;

/// Something in a file of CI that lets coverage go wrong.
///
/// @param path of the file
/// @param line in it
/// @param what is wrong
/// @param remedy what to write instead
public record Trouble(String path, int line, String what, String remedy) {

  /// Place, trouble and remedy in one line.
  String shown() {
    return path + ":" + line + ": " + what + "; " + remedy;
  }
}
