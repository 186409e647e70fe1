package dev.victor.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

  @TempDir Path folder;

  @Test
  void a_scratch_folder_goes_with_all_it_holds_but_links_are_not_followed() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
    Path place;
    try (Scratch scratch = Scratch.create()) {
      place = scratch.folder();
      Files.createDirectories(place.resolve("a/b"));
      Files.writeString(place.resolve("a/b/c.txt"), "c");
      Files.createSymbolicLink(place.resolve("a/link"), folder);
    }

    assertThat(place).doesNotExist();
    assertThat(kept).exists();
    new Scratch(place).close();
  }
}
