package dev.victor.content.verify;

/// A claim and what stands behind it.
///
/// @param claim what is said
/// @param backing what says so
public record Trace(Claim claim, Backing backing) {

  /// Whether something stands behind it.
  public boolean backed() {
    return !(backing instanceof Backing.None);
  }
}
