package dev.victor.testgen.prove;

/// A bug that is to be tried.
///
/// @param id of the mutant
/// @param model whose suite is run
/// @param bug to put in
/// @param file that is changed, in the workspace
/// @param change what is changed, for people
/// @param text of the file with the bug
record Attempt(String id, String model, Bug bug, String file, String change, String text) {

  Mutant ended(JavaLab.Run run) {
    return new Mutant(
        id,
        model,
        bug.operator(),
        file,
        bug.line(),
        change,
        run.killedBy(),
        run.status(),
        run.seconds());
  }
}
