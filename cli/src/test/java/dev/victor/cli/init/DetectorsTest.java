package dev.victor.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Remote addresses and licences.
class DetectorsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "git@github.com:example/lab.git, https://github.com/example/lab",
        "ssh://git@gitlab.com:2222/a/b/c.git, https://gitlab.com/a/b/c",
        "https://github.com/example/lab, https://github.com/example/lab",
        "https://user@github.com/example/lab.git/, https://github.com/example/lab",
        "http://git.example.org/lab.git, http://git.example.org/lab",
        "git://git.example.org/lab.git, https://git.example.org/lab",
        "file:///srv/lab.git, none",
        "/srv/lab.git, none",
        "C:/lab.git, none",
        "../lab, none",
        "https://example.org/a b, none",
        "https://example.org/lab?token=x, https://example.org/lab"
      })
  void an_address_for_browsers(String remote, String expected) {
    assertThat(RemoteAddress.ofBrowser(remote).orElse(null)).isEqualTo(expected);
  }

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
