package dev.victor.content.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredDaysTest {

  private static final Period DAY = Period.day(LocalDate.of(2026, 11, 22), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<Fact> live = new ArrayList<>();
  private Workspace workspace;

  @BeforeEach
  void aWorkspace() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    workspace = Workspace.require(folder);
  }

  private static Fact fact(String id, String value) {
    return Fact.number(id, "P", "measure", new BigDecimal(value), "%", DAY, "file");
  }

  private List<Fact> told(String word, Period period) {
    FactSource source = (any, days) -> List.copyOf(live);
    return MeasuredDays.kept(source, word).facts(workspace, period);
  }

  @Test
  void what_the_next_measurement_overwrote_is_still_told_of_its_day() {
    List<Fact> measured =
        List.of(
            fact("coverage.line", "96.20"),
            fact("coverage.branch", "90"),
            fact("metric.skill", "0.95"),
            fact("metric.skill.before", "0.91"),
            fact("git.commits", "3"));
    new MeasuredDays(workspace).keep(DAY.from(), measured);
    assertThat(told("coverage", DAY)).containsExactlyElementsOf(measured.subList(0, 2));
    assertThat(told("metric", DAY)).containsExactlyElementsOf(measured.subList(2, 4));
    live.add(fact("coverage.line", "97"));
    assertThat(told("coverage", DAY)).containsExactlyElementsOf(live);
    live.clear();
    live.add(fact("metric.skill", "0.96"));
    assertThat(told("metric", DAY)).containsExactlyElementsOf(live);
    live.clear();
    assertThat(told("metric", new Period(DAY.from(), DAY.to().plusDays(1), DAY.zone()))).isEmpty();
    assertThat(told("metric", Period.day(DAY.to().plusDays(1), DAY.zone()))).isEmpty();
  }

  @Test
  void nothing_is_kept_of_a_day_on_which_nothing_was_measured() {
    new MeasuredDays(workspace).keep(DAY.from(), List.of(fact("git.commits", "3")));
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void a_file_that_is_none_of_ours_is_told() throws IOException {
    Path file = folder.resolve(".victor/facts/2026-11-22.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "[{\"id\":\"coverage.line\"}]");
    assertThatThrownBy(() -> told("coverage", DAY))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is no fact that victor kept");
  }
}
