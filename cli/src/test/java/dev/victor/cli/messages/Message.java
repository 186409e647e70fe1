package dev.victor.cli.messages;

/// One message as its source has it; what is only known when it runs is `…`.
///
/// @param source simple name of the file and the line in it, for whoever mends it
/// @param area module and package, such as `core.json`
/// @param kind the failure that carries it, or `Problem` for one of many in a file
/// @param where the place it names, may be empty
/// @param what what happened
/// @param remedy what to do, may be empty
record Message(String source, String area, String kind, String where, String what, String remedy) {

  /// As people see it.
  String line() {
    return (where.isEmpty() ? "" : where + ": ") + what + (remedy.isEmpty() ? "" : "; " + remedy);
  }
}
