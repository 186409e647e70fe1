package dev.victor.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.io.ManagedBlock.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ManagedBlockProperties {

  /// Files as people have them: any bytes, any line ends, none at the end, other programs' blocks.
  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "alias a='b'",
            "# >>> conda initialize >>>",
            "# <<< conda initialize <<<",
            "# >>> victor",
            "victor >>>",
            "these lines and the line feed before them",
            "\u00ef\u00bb\u00bf",
            "\u00ff\u0000",
            "\\",
            "'",
            "ü");
    return Arbitraries.oneOf(
        pieces
            .list()
            .ofMaxSize(12)
            .map(list -> String.join("", list))
            .filter(text -> !text.contains(BlockText.BEGIN))
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1)),
        Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of("", "alias v=victor\n", "a\nb\r\nü 'x' \\\n", "\n\n");
  }

  @Property
  void what_is_put_in_can_be_read_and_taken_out_and_leaves_every_byte_as_it_was(
      @ForAll("files") byte[] content,
      @ForAll("bodies") String one,
      @ForAll("bodies") String two,
      @ForAll Place place)
      throws IOException {
    try (Scratch scratch = Scratch.create()) {
      var file = Files.write(scratch.folder().resolve("rc"), content);
      ManagedBlock block = new ManagedBlock(file, place, "victor shell uninstall");

      for (String body : List.of(one, two)) {
        block.put(body);
        assertThat(block.present()).contains(body);
        byte[] once = Files.readAllBytes(file);
        assertThat(block.put(body)).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
      }
      assertThat(block.remove()).isTrue();
      assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }
  }
}
