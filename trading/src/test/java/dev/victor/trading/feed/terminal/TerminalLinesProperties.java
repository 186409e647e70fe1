package dev.victor.trading.feed.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever another program writes into the file, reading it ends with rows and refusals.
class TerminalLinesProperties {

  @Property(tries = 2000)
  void lines_that_were_mangled_never_break_the_reading(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> golden = random.nextBoolean() ? GoldenLines.mt5() : GoldenLines.mt4();
    List<String> lines = new ArrayList<>();
    for (String line : golden) {
      lines.add(random.nextInt(3) == 0 ? mangled(line, random) : line);
    }

    TerminalLines.Reading reading = TerminalLines.read("x.jsonl", Optional.empty(), 1, lines);

    assertThat(reading.refused()).hasSizeLessThanOrEqualTo(lines.size());
    assertThat(reading.refused()).allSatisfy(failure -> assertThat(failure.line()).isNotBlank());
    reading
        .statement()
        .ifPresent(statement ->
            assertThat(statement.entries().deals())
                .allSatisfy(deal -> assertThat(deal.volume()).isPositive()));
  }

  private static String mangled(String line, Random random) {
    StringBuilder text = new StringBuilder(line);
    for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.setLength(at);
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
        default -> text.insert(at, "9e\"{}[],:-".charAt(random.nextInt(10)));
      }
    }
    return text.toString();
  }

  @Property(tries = 500)
  void a_file_read_in_any_two_parts_gives_the_same_rows(@ForAll long seed) {
    List<String> lines = GoldenLines.mt5();
    int cut = 1 + new Random(seed).nextInt(lines.size() - 1);

    TerminalLines.Reading whole = TerminalLines.read("x", Optional.empty(), 1, lines);
    TerminalLines.Reading first =
        TerminalLines.read("x", Optional.empty(), 1, lines.subList(0, cut));
    TerminalLines.Reading second =
        TerminalLines.read("x", first.head(), cut + 1, lines.subList(cut, lines.size()));

    List<Object> parts = new ArrayList<>();
    first.statement().ifPresent(it -> parts.addAll(it.entries().deals()));
    second.statement().ifPresent(it -> parts.addAll(it.entries().deals()));
    assertThat(parts).isEqualTo(List.copyOf(whole.statement().orElseThrow().entries().deals()));
  }
}
