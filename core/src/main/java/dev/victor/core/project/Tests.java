package dev.victor.core.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// Where generated tests go.
///
/// @param pytest Python
/// @param junit5 Java
public record Tests(@Nullable Pytest pytest, @Nullable Junit5 junit5) {

  /// Python tests.
  ///
  /// @param output folder of the generated suite
  /// @param sources folder of the code under test
  /// @param timeBudgetSeconds for the whole suite
  public record Pytest(
      @Nullable String output, @Nullable String sources, @Nullable Integer timeBudgetSeconds) {}

  /// Java tests.
  ///
  /// @param output folder of the generated suite
  /// @param packageName package of the generated suite
  public record Junit5(
      @Nullable String output, @JsonProperty("package") @Nullable String packageName) {}
}
