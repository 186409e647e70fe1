package dev.victor.trading.sweep;

import dev.victor.core.failure.UsageError;
import java.util.Optional;
import java.util.regex.Pattern;

/// What makes many machines do the parts of a sweep.
///
/// @param kubernetes file of the manifest
/// @param actions file of the workflow
/// @param shards how many parts
/// @param image container image of the manifest
/// @param tool where the workflow gets victor from, as it was typed
public record SpreadWish(
    Optional<String> kubernetes,
    Optional<String> actions,
    int shards,
    String image,
    Optional<String> tool) {

  private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}");

  /// Checks the image.
  ///
  /// @throws UsageError when it is none
  public SpreadWish {
    if (!IMAGE.matcher(image).matches()) {
      throw new UsageError("--image", "is no image", "write it like registry/victor:0.1.0");
    }
  }
}
