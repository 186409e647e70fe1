package dev.victor.testgen.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of a contract library: shipped with victor, copied beside the suites that call it.
///
/// @param name of the file
/// @param resource where it lies
public record ShippedFile(String name, String resource) {

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
    return text(folder + ".list")
        .lines()
        .map(name -> new ShippedFile(name + extension, folder + "/" + name + extension))
        .toList();
  }

  /// What is in it.
  public String text() {
    return text(resource);
  }

  private static String text(String resource) {
    try (InputStream text = ShippedFile.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
