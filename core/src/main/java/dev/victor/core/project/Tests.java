package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import org.jspecify.annotations.Nullable;

/// Where generated tests go.
///
/// @param pytest Python
/// @param junit5 Java
public record Tests(@Nullable Pytest pytest, @Nullable Junit5 junit5) {
  static Tests read(Block in) {
    return new Tests(
        in.optional("pytest", Kind.block(Pytest::read), "generated Python tests"),
        in.optional("junit5", Kind.block(Junit5::read), "generated Java tests"));
  }

  /// Python tests.
  ///
  /// @param output folder of the generated suite
  /// @param sources folder of the code under test
  /// @param timeBudgetSeconds for the whole suite
  public record Pytest(
      @Nullable String output, @Nullable String sources, @Nullable Integer timeBudgetSeconds) {
    static Pytest read(Block in) {
      return new Pytest(
          in.optional("output", Kinds.path(), "folder of the generated suite"),
          in.optional("sources", Kinds.path(), "folder of the code under test"),
          in.optional("timeBudgetSeconds", Kind.whole(1, 86_400), "for the whole suite"));
    }
  }

  /// Java tests.
  ///
  /// @param output folder of the generated suite
  /// @param packageName package of the generated suite
  public record Junit5(@Nullable String output, @Nullable String packageName) {
    static Junit5 read(Block in) {
      return new Junit5(
          in.optional("output", Kinds.path(), "folder of the generated suite"),
          in.optional(
              "package",
              Kind.text("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*", "a Java package"),
              "package of the generated suite"));
    }
  }
}
