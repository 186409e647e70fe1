package dev.victor.cli.features;

/// What a command left behind.
///
/// @param exit number for the shell
/// @param out stdout
/// @param err stderr
record Answer(int exit, String out, String err) {

  /// All of it, for the message of a check that does not hold.
  String told() {
    return "exit %d%n--- out%n%s--- err%n%s---".formatted(exit, out, err);
  }
}
