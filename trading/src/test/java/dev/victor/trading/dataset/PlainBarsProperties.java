package dev.victor.trading.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.report.SampleWorkspace;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read the quick way is what any table would be read as.
class PlainBarsProperties {

  private static final String[] TIMES = {
    "yyyy-MM-dd HH:mm:ss",
    "yyyy.MM.dd HH:mm",
    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
    "yyyy-MM-dd HH:mm:ss'+00:00'",
    "dd.MM.yyyy HH:mm:ss.SSS",
    "yyyyMMdd HHmmss",
    "yyyy/M/d H:mm",
    "MM/dd/yyyy hh:mm a"
  };

  private Path folder = Path.of("");

  @BeforeProperty
  void begin() throws IOException {
    folder = Files.createTempDirectory("plain");
  }

  @AfterProperty
  void end() throws IOException {
    Files.deleteIfExists(folder.resolve("bars.csv"));
    Files.deleteIfExists(folder.resolve("project.json"));
    Files.delete(folder);
  }

  /// A cell in quotes is never plain, and says the same.
  @Property(tries = 150)
  void quotes_change_nothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
      throws IOException {
    String plain = new Rows(new Random(seed)).text();
    String quoted =
        plain
            .lines()
            .map(line ->
                line.isBlank() || !line.matches(".*[0-9].*")
                    ? line
                    : line.replaceAll("^([^,;\t]*)", "\"$1\""))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(read(plain)).isEqualTo(read(quoted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,open,high,low,close,volume\n2026-11-02 09:00:00,1.10,1.12,1.09,1.11,5\n",
        "time,open,high,low,close\r\n2026-11-02T09:00:00Z,1.10,1.12,1.09,1.11\r\n\r\n\n",
        "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\n"
            + "2026.11.02\t09:00:00\t1.10\t1.12\t1.09\t1.11\t5\t0\t3",
        "Date;Open;High;Low;Close;Volume\n02.11.2026;1,10;1,12;1,09;1,11;\n",
        "date,open,high,low,close,name\n1793610000000, 1 , 2,0.50000000000000011,1.5,any words\n"
      })
  void what_downloads_look_like_is_plain(String text) {
    BarCollector bars = new BarCollector(true);

    assertThat(plain(text, bars)).isTrue();
    assertThat(bars.size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2026-11-02\",1,2,1,1'",
    "'2026-11-02,1,2,1'",
    "'2026-11-02,1,2,1,1,1'",
    "'2026-11-02,1,1,2,1'",
    "'2026-11-02,1,2,,1'",
    "'2026-11-02,1e1,20,1,1'",
    "'2026-11-02,-1,2,1,1'",
    "'2026-11-02,1.,2,1,1'",
    "'2026-11-02,.5,2,.1,1'",
    "'2026-11-02,1.2.3,2,1,1'",
    "'2026-13-02,1,2,1,1'",
    "'2026-02-29,1,2,1,1'",
    "'2026-01-45,1,2,1,1'",
    "'00000000,1,2,1,1'",
    "'2026-11-02 24:00,1,2,1,1'",
    "'2026-11-02 09:60,1,2,1,1'",
    "'2026-11-02 9:5,1,2,1,1'",
    "'2026-11-02 0905,1,2,1,1'",
    "'2026-11-02 09:05 PM,1,2,1,1'",
    "'2026-11-02 09:05+02:00,1,2,1,1'",
    "'2026-11-02T,1,2,1,1'",
    "'2026-11-02-,1,2,1,1'",
    "'02-11-2026,1,2,1,1'",
    "'2026-11-02\u00a0,1,2,1,1'"
  })
  void anything_else_is_left_to_the_general_reader(String row) {
    assertThat(plain("time,open,high,low,close\n" + row + "\n", new BarCollector(true))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 12, 1 << 20, (1 << 20) + 55, 3 << 20})
  void rows_across_chunks(int length) {
    StringBuilder text = new StringBuilder("time,open,high,low,close\n");
    int rows = 0;
    for (; text.length() < length; rows++) {
      text.append(1_600_000_000L + 60L * rows).append(",1.5,2.25,1,1.").append(rows).append('\n');
    }
    BarCollector bars = new BarCollector(true);

    assertThat(plain(text.toString(), bars)).isTrue();
    assertThat(bars.size()).isEqualTo(rows);
    Bars read = bars.bars(60_000);
    assertThat(read.start(rows - 1)).isEqualTo((1_600_000_000L + 60L * (rows - 1)) * 1000);
    assertThat(read.closes()[rows - 1]).isEqualTo(Double.parseDouble("1." + (rows - 1)));
  }

  private static boolean plain(String text, BarCollector bars) {
    StatementFile file =
        StatementFile.of("bars.csv", text.getBytes(StandardCharsets.ISO_8859_1), Optional.empty());
    Table table = Table.of(file, headings -> true).orElseThrow();
    DateOrder order = text.contains("02.11.2026") ? DateOrder.DMY : DateOrder.YMD;
    BarColumns columns = BarColumns.of(table.headings());
    BarTable all = new BarTable(file, table, columns, order, table.mark(), false, "");
    return new PlainBars(all, new BarClock(ZoneOffset.UTC, false), bars).read();
  }

  /// The bars, or what was wrong.
  private String read(String text) throws IOException {
    Files.writeString(folder.resolve("bars.csv"), text);
    Workspace workspace =
        SampleWorkspace.in(folder, ", \"datasets\": [{\"id\": \"d\", \"path\": \"bars.csv\"}]");
    try {
      Bars bars =
          BarReader.read(
              workspace, workspace.project().datasets().getFirst(), ZoneId.of("Europe/Berlin"));
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < bars.size(); i++) {
        all.append(bars.start(i)).append(' ');
      }
      return all
          + Arrays.toString(bars.opens())
          + Arrays.toString(bars.highs())
          + Arrays.toString(bars.lows())
          + Arrays.toString(bars.closes())
          + Arrays.toString(bars.volumes());
    } catch (BadInput wrong) {
      return wrong.where() + wrong.getMessage();
    }
  }

  /// Bars in some shape, now and then with something that is wrong.
  private static final class Rows {
    private final Random random;
    private final char separator;
    private final boolean comma;
    private final DateTimeFormatter times;
    private LocalDateTime time;

    Rows(Random random) {
      this.random = random;
      this.separator = ",;\t".charAt(random.nextInt(3));
      this.comma = separator == ';' && random.nextBoolean();
      this.times = DateTimeFormatter.ofPattern(TIMES[random.nextInt(TIMES.length)], Locale.ENGLISH);
      this.time =
          LocalDateTime.of(2026, random.nextBoolean() ? 10 : 3, 24 + random.nextInt(3), 13, 30);
    }

    String text() {
      StringBuilder text =
          new StringBuilder("time,open,high,low,close,volume\n".replace(',', separator));
      int rows = random.nextInt(1, 120);
      for (int i = 0; i < rows; i++) {
        text.append(random.nextInt(400) == 0 ? "\n" : "").append(row()).append('\n');
        time = time.plusMinutes(random.nextInt(300) == 0 ? 0 : 30 * random.nextInt(1, 3));
      }
      return text.toString();
    }

    private String row() {
      double low = random.nextDouble() * Math.pow(10, random.nextInt(-3, 6));
      String[] cells = {
        time.format(times),
        number(low * 1.01),
        number(low * 1.03),
        number(low),
        number(random.nextInt(300) == 0 ? -1 : low * 1.02),
        random.nextInt(30) == 0 ? "" : String.valueOf(random.nextInt(100_000))
      };
      return String.join(String.valueOf(separator), cells);
    }

    private String number(double value) {
      String text =
          random.nextBoolean()
              ? String.format(Locale.ROOT, "%.5f", value)
              : BigDecimal.valueOf(value).toPlainString();
      return comma ? text.replace('.', ',') : text;
    }
  }
}
