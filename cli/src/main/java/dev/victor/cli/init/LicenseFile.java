package dev.victor.cli.init;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The SPDX identifier of a licence file, by words that only its text has.
final class LicenseFile {

  private static final List<String> NAMES =
      List.of("LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "COPYING", "UNLICENSE");

  /// In this order: a text may quote the words of a later one.
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry("gnu affero general public license version 3", "AGPL-3.0-only"),
          Map.entry("gnu lesser general public license version 3", "LGPL-3.0-only"),
          Map.entry("gnu lesser general public license version 2.1", "LGPL-2.1-only"),
          Map.entry("gnu general public license version 3", "GPL-3.0-only"),
          Map.entry("gnu general public license version 2", "GPL-2.0-only"),
          Map.entry("apache license version 2.0", "Apache-2.0"),
          Map.entry("mozilla public license version 2.0", "MPL-2.0"),
          Map.entry("eclipse public license - v 2.0", "EPL-2.0"),
          Map.entry("this is free and unencumbered software", "Unlicense"),
          Map.entry("neither the name of", "BSD-3-Clause"),
          Map.entry("redistributions in binary form must reproduce", "BSD-2-Clause"),
          Map.entry("permission to use, copy, modify, and/or distribute", "ISC"),
          Map.entry("permission is hereby granted, free of charge", "MIT"));

  private LicenseFile() {}

  static Optional<String> in(Path root) {
    return NAMES.stream()
        .map(name -> SmallFile.read(root, name))
        .flatMap(Optional::stream)
        .flatMap(LicenseFile::identify)
        .findFirst();
  }

  private static Stream<String> identify(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    return WORDS.stream()
        .filter(entry -> words.contains(entry.getKey().replace(",", "")))
        .map(Map.Entry::getValue)
        .limit(1);
  }
}
