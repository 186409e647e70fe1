package dev.victor.trading.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.report.SampleWorkspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarReaderTest {

  @TempDir Path folder;

  @Test
  void a_data_frame_without_a_name_for_its_time() throws IOException {
    Bars bars =
        read(
            """
            ,Open,High,Low,Close,Volume
            2026-11-02 09:00:00,1.10,1.12,1.09,1.11,5
            2026-11-02 10:00:00,1.11,1.15,1.10,1.14,6
            2026-11-02 11:00:00,1.14,1.14,1.08,1.09,7
            """,
            "");

    assertThat(bars.size()).isEqualTo(3);
    assertThat(Instant.ofEpochMilli(bars.start(0))).isEqualTo("2026-11-02T09:00:00Z");
    assertThat(Instant.ofEpochMilli(bars.end(2))).isEqualTo("2026-11-02T12:00:00Z");
    assertThat(bars.lowest(0, 3)).isEqualTo(1.08);
    assertThat(bars.highest(0, 2)).isEqualTo(1.15);
  }

  @Test
  void the_terminals_own_export() throws IOException {
    Bars bars =
        read(
            """
            <DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>
            2026.11.02\t09:00:00\t1.10\t1.12\t1.09\t1.11\t5\t0\t3
            2026.11.02\t09:15:00\t1.11\t1.15\t1.10\t1.14\t6\t0\t3
            """,
            ", \"zone\": \"Europe/Athens\", \"timeframe\": \"15m\"");

    assertThat(Instant.ofEpochMilli(bars.start(0))).isEqualTo("2026-11-02T07:00:00Z");
    assertThat(Instant.ofEpochMilli(bars.end(1))).isEqualTo("2026-11-02T07:30:00Z");
  }

  @Test
  void newest_first_is_turned_round() throws IOException {
    Bars bars =
        read(
            """
            Date,High,Low
            2026-11-04,3,2
            2026-11-03,5,1
            2026-11-02,4,3
            """,
            "");

    assertThat(Instant.ofEpochMilli(bars.start(0))).isEqualTo("2026-11-02T00:00:00Z");
    assertThat(bars.high(0)).isEqualTo(4);
    assertThat(bars.low(2)).isEqualTo(2);
  }

  @Test
  void the_hour_that_autumn_shows_twice_keeps_the_order() throws IOException {
    String rows =
        """
        2026-10-25 01:30,2,1
        2026-10-25 02:00,2,1
        2026-10-25 02:30,2,1
        2026-10-25 02:00,4,3
        2026-10-25 02:30,4,3
        2026-10-25 03:00,2,1
        """;
    String zone = ", \"zone\": \"Europe/Berlin\"";
    Bars bars = read("time,high,low\n" + rows, zone);
    String turned = String.join("\n", rows.lines().toList().reversed());

    assertThat(Instant.ofEpochMilli(bars.start(3))).isEqualTo("2026-10-25T01:00:00Z");
    assertThat(bars.high(3)).isEqualTo(4);
    assertThat(read("time,high,low\n" + turned + "\n", zone).high(3)).isEqualTo(4);
  }

  @Test
  void rows_in_disorder_are_refused_where_they_are() {
    assertThatThrownBy(() ->
            read(
                """
                time,high,low
                2026-11-02 09:00,2,1
                2026-11-02 10:00,2,1
                2026-11-02 10:00,2,1
                """,
                ""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("expected a later time")
        .satisfies(failure -> assertThat(((BadInput) failure).where()).contains("bars.csv:4:1"));
    assertThatThrownBy(() -> read("time,high,low\n2026-11-02 09:00,1,2\n", ""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("expected a low below the high");
  }

  @Test
  void a_file_without_prices_is_no_dataset_of_bars() {
    assertThatThrownBy(() -> read("time,value\n2026-11-02,1\n", ""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has no bars");
    assertThatThrownBy(() -> read("time,high,low\n2026-11-02,1,1\n", ", \"format\": \"series\""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is a series, not bars");
  }

  @Test
  void a_packed_file_is_unpacked() throws IOException {
    String csv = "time,high,low\n2026-11-02 09:00,2,1\n2026-11-02 10:00,3,1\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(csv.getBytes(StandardCharsets.UTF_8));
    }
    Workspace workspace =
        SampleWorkspace.in(folder, ", \"datasets\": [{\"id\": \"d\", \"path\": \"bars.csv.gz\"}]");
    Dataset dataset = workspace.project().datasets().getFirst();
    Files.write(folder.resolve("bars.csv.gz"), packed.toByteArray());

    assertThat(BarReader.read(workspace, dataset, ZoneOffset.UTC).high(1)).isEqualTo(3);

    Files.write(folder.resolve("bars.csv.gz"), Arrays.copyOf(packed.toByteArray(), 40));
    assertThatThrownBy(() -> BarReader.read(workspace, dataset, ZoneOffset.UTC))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void files_that_nobody_here_wrote() throws IOException {
    Path market = Path.of("../../shared/data/market").toAbsolutePath().normalize();
    assumeThat(market).isDirectory();

    assertThat(read(Files.readString(market.resolve("AAPL_D1_2013.csv")), "").size())
        .isEqualTo(252);
    assertThat(read(Files.readString(market.resolve("EURUSD_H1_5000.csv")), "").size())
        .isEqualTo(5000);
    Bars half = read(Files.readString(market.resolve("BTCUSD_M30.csv")), "");
    assertThat(half.size()).isEqualTo(78_408);
    assertThat(half.end(0) - half.start(0)).isEqualTo(30 * 60_000);
  }

  private Bars read(String csv, String more) throws IOException {
    Files.writeString(folder.resolve("bars.csv"), csv);
    Workspace workspace =
        SampleWorkspace.in(
            folder, ", \"datasets\": [{\"id\": \"d\", \"path\": \"bars.csv\"" + more + "}]");
    return BarReader.read(workspace, workspace.project().datasets().getFirst(), ZoneOffset.UTC);
  }
}
