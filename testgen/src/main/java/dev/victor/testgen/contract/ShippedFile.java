package dev.victor.testgen.contract;

import java.util.List;

/// A file of a contract library: shipped with victor, copied beside the suites that call it.
///
/// @param name of the file
/// @param text what is in it
public record ShippedFile(String name, String text) {

  private static final String PYTEST = "/dev/victor/testgen/pytest/victor_contracts";
  private static final String JUNIT = "/dev/victor/testgen/junit5/contracts";

  /// The library of pytest suites.
  public static List<ShippedFile> python() {
    return listed(PYTEST, ".py");
  }

  /// The library of JUnit suites, whose package is `contracts`.
  public static List<ShippedFile> java() {
    return listed(JUNIT, ".java");
  }

  /// The files of a folder that a list beside it names: a folder of a jar cannot be listed.
  private static List<ShippedFile> listed(String folder, String extension) {
    return Resource.text(folder + ".list")
        .lines()
        .map(name ->
            new ShippedFile(name + extension, Resource.text(folder + "/" + name + extension)))
        .toList();
  }
}
