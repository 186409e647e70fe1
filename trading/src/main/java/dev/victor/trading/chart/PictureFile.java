package dev.victor.trading.chart;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A picture in the format that the name of its file says: `.svg` or `.png`.
public final class PictureFile {

  private PictureFile() {}

  /// Checks a name that was typed.
  ///
  /// @param option it was typed after
  /// @throws UsageError when it says no format
  public static void check(String option, String name) {
    if (!ends(name, ".svg") && !ends(name, ".png")) {
      throw new UsageError(option + " " + name, "which format?", "end its name with .svg or .png");
    }
  }

  /// The bytes of the file.
  ///
  /// @throws NeedsPerson when it is to be painted and this machine has no fonts
  public static byte[] of(String name, Scene scene) {
    if (ends(name, ".svg")) {
      return scene.svg().getBytes(StandardCharsets.UTF_8);
    }
    try {
      return scene.png();
    } catch (NoFontsException e) {
      throw new NeedsPerson(
          name,
          "cannot be painted: no fonts are installed",
          "write .svg, or: apt-get install fontconfig fonts-dejavu-core",
          e);
    }
  }

  private static boolean ends(String name, String end) {
    return name.toLowerCase(Locale.ROOT).endsWith(end);
  }
}
