package dev.victor.trading.mapping;

import dev.victor.core.failure.UsageError;
import dev.victor.trading.statement.mapped.Mapping;
import dev.victor.trading.statement.mapped.Mappings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Under which name a mapping is kept.
final class MappingName {

  private MappingName() {}

  /// The name typed, else the one it has, else one made of the file's.
  ///
  /// @throws UsageError when the name typed is none, or is of a mapping for other headings
  static String choose(
      Optional<String> typed,
      Optional<String> has,
      String file,
      Map<String, Mapping> all,
      Mapping mapping) {
    if (typed.isPresent()) {
      check(typed.get(), all, mapping);
      return typed.get();
    }
    if (has.isPresent()) {
      return has.get();
    }
    String plain = slug(file);
    String name = plain;
    for (int i = 2; all.containsKey(name); i++) {
      name = plain + "-" + i;
    }
    return name;
  }

  private static void check(String name, Map<String, Mapping> all, Mapping mapping) {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new UsageError("--save " + name, "is no name", "use letters a to z, digits and dashes");
    }
    Mapping other = all.get(name);
    if (other != null
        && !other.fits(new dev.victor.trading.statement.csv.Headings(mapping.headings()))) {
      throw new UsageError(
          "--save " + name,
          "that mapping is for a table with other headings",
          "choose another name, or delete " + Mappings.path(name));
    }
  }

  private static String slug(String file) {
    String stem =
        file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
            .replaceFirst("\\.[A-Za-z]{2,4}$", "")
            .replaceFirst("[-_ ]?\\d{4}-?\\d{2}-?\\d{2}.*$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String brief = stem.substring(0, Math.min(30, stem.length())).replaceAll("-+$", "");
    return brief.isEmpty() ? "table" : brief;
  }
}
