package dev.victor.core.project;

/// Something about `project.json` that is no error but should be looked at.
///
/// @param where `file:line:column`
/// @param what what was noticed
/// @param remedy what to do
public record Remark(String where, String what, String remedy) {

  /// The remark as one line.
  public String line() {
    return where + ": " + what + "; " + remedy;
  }
}
