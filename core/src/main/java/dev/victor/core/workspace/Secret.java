package dev.victor.core.workspace;

/// A secret value; it is never printed, logged or compared by accident.
public final class Secret {

  private final String value;

  Secret(String value) {
    this.value = value;
  }

  /// The value itself, for the one call that needs it.
  public String reveal() {
    return value;
  }

  /// Nothing of the value.
  @Override
  public String toString() {
    return "(secret)";
  }
}
