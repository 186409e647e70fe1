package dev.victor.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Licences by their words.
class DetectorsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'Apache License\n  Version 2.0, January 2004', Apache-2.0",
    "'GNU GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007', GPL-3.0-only",
    "'GNU GENERAL PUBLIC LICENSE\n  Version 2, June 1991', GPL-2.0-only",
    "'GNU LESSER GENERAL PUBLIC LICENSE Version 3', LGPL-3.0-only",
    "'Mozilla Public License Version 2.0', MPL-2.0",
    "'Redistributions in binary form must reproduce … Neither the name of', BSD-3-Clause",
    "'Redistributions in binary form must reproduce the above', BSD-2-Clause",
    "'Permission to use, copy, modify, and/or distribute this software', ISC",
    "'This is free and unencumbered software released', Unlicense",
    "'all rights reserved', ''"
  })
  void a_licence_by_its_words(String text, String expected) throws IOException {
    Files.writeString(folder.resolve("LICENSE"), text);

    assertThat(LicenseFile.in(folder).orElse("")).isEqualTo(expected);
  }
}
