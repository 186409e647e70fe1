package dev.victor.trading.dataset.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {

  @TempDir Path folder;

  @Test
  void everything_wrong_is_told_with_its_line() throws IOException {
    Inspection found =
        inspect(
            """
            time,open,high,low,close,volume
            2026-11-02 09:00,10,11,9,10,1
            2026-11-02 10:00,10,11,9,12,1
            2026-11-02 10:00,10,11,9,10,1
            2026-11-02 09:30,10,11,9,10,1
            2026-11-02 11:00,10,9,11,10,1
            2026-11-02 12:00,0,11,0,10,0
            """,
            "");

    assertThat(found.findings())
        .extracting(finding -> finding.code() + " " + finding.wrong() + " " + finding.text())
        .containsExactly(
            "repeated true 1 time twice: bars.csv:4:1",
            "disorder true 1 row out of order: bars.csv:5:1",
            "inverted true 1 row with a low above the high: bars.csv:6:1",
            "outside true 1 bar that opens or closes outside high and low: 2026-11-02 10:00",
            "zero true 1 bar with a price of zero: 2026-11-02 12:00");
    assertThat(found.found().bars().size()).isEqualTo(3);
    assertThat(found.doubts().idle()).isEqualTo(1);
  }

  @Test
  void a_split_is_told_from_a_fall() throws IOException {
    StringBuilder csv = new StringBuilder("date,open,high,low,close\n");
    double price = 400;
    for (int day = 0; day < 60; day++) {
      price *= day == 20 ? 0.5 : day == 40 ? 0.6 : day % 2 == 0 ? 1.004 : 0.997;
      String text = String.format(Locale.ROOT, "%.4f", price);
      csv.append(LocalDateTime.of(2026, 1, 1, 0, 0).plusDays(day).toLocalDate())
          .append((',' + text).repeat(4))
          .append('\n');
    }

    Inspection found = inspect(csv.toString(), "");

    assertThat(found.doubts().splits().places()).containsExactly("2026-01-21 2:1");
    assertThat(found.doubts().jumps().places()).containsExactly("2026-02-10 -40.0 %");
    assertThat(found.doubts().flat()).isEqualTo(60);
  }

  @Test
  void nights_and_weekends_are_no_gaps_but_a_lost_day_is_one() throws IOException {
    Inspection found =
        inspect(hours(ZoneId.of("America/New_York"), ZoneId.of("America/New_York"), 70), "");

    assertThat(found.gaps().gaps()).hasSize(1);
    assertThat(found.gaps().gaps().getFirst().millis()).isEqualTo(Duration.ofHours(1).toMillis());
    assertThat(found.gaps().pauses()).isEqualTo(69 * 5 + 4);
  }

  @Test
  void a_clock_that_changes_is_told_by_the_weeks() throws IOException {
    ZoneId market = ZoneId.of("America/New_York");
    String utc = hours(market, ZoneOffset.UTC, 70);
    String local = hours(market, market, 70);

    assertThat(inspect(utc, "").clock()).isEmpty();
    assertThat(inspect(local, "").clock())
        .hasValueSatisfying(text -> assertThat(text).contains("weeks begin at Monday 09:00"));
    assertThat(inspect(local, ", \"zone\": \"America/New_York\"").clock()).isEmpty();
    assertThat(inspect(utc, ", \"zone\": \"America/New_York\"").clock())
        .hasValueSatisfying(
            text -> assertThat(text).contains("Monday 14:00 in winter and Monday 13:00 in summer"));
  }

  @Test
  void a_file_that_is_not_there_is_told_too() throws IOException {
    Workspace workspace =
        SampleWorkspace.in(
            folder,
            ", \"datasets\": [{\"id\": \"d\", \"path\": \"no.csv\", \"format\": \"ohlcv\"}]");

    assertThat(Inspection.of(workspace, workspace.project().datasets().getFirst()).findings())
        .extracting(Inspection.Finding::text)
        .containsExactly("the file is not there");
  }

  /// Hourly bars of a market that is open from 9 to 16, by its own clock; at noon of one day there
  /// is none.
  private static String hours(ZoneId market, ZoneId clock, int weeks) {
    StringBuilder csv = new StringBuilder("time,open,high,low,close\n");
    for (int day = 0; day < 7 * weeks; day++) {
      for (int hour = 9; hour < 16 && day % 7 < 5; hour++) {
        ZonedDateTime time = LocalDateTime.of(2025, 1, 6, hour, 0).plusDays(day).atZone(market);
        if (day != 100 || hour != 12) {
          csv.append(time.withZoneSameInstant(clock).toLocalDateTime()).append(",5,6,4,5\n");
        }
      }
    }
    return csv.toString();
  }

  private Inspection inspect(String csv, String more) throws IOException {
    Files.writeString(folder.resolve("bars.csv"), csv);
    Workspace workspace =
        SampleWorkspace.in(
            folder,
            ", \"datasets\": [{\"id\": \"d\", \"path\": \"bars.csv\", \"format\": \"ohlcv\""
                + more
                + "}]");
    List<Dataset> datasets = workspace.project().datasets();
    return Inspection.of(workspace, datasets.getFirst());
  }
}
