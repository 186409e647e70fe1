package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.content.document.RenderAnswer.Status;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worked example of the model renders as it stands.
class AlphaLabTest {

  private static final Path EXAMPLE = Path.of("../../shared/examples/alpha-lab/project.json");

  @TempDir private Path folder;

  @Test
  void alpha_lab_gets_its_readme_and_resume() throws IOException {
    assumeTrue(Files.isRegularFile(EXAMPLE), "the shared examples are not here");
    Files.copy(EXAMPLE, folder.resolve("project.json"));
    Workspace workspace =
        Workspace.require(
            folder, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    RenderAnswer answer =
        new Documents(workspace, Optional.empty()).render(List.of(), Intent.WRITE);

    assertThat(answer.documents())
        .containsExactly(
            new Standing("readme", "README.md", Status.WRITTEN, List.of()),
            new Standing("resume", "docs/resume.md", Status.WRITTEN, List.of()));
    assertThat(Files.readString(folder.resolve("README.md")))
        .startsWith("# Alpha Lab\n\n**Forecasting models")
        .contains("| Line coverage | **100.0 %** | at least 95 % | 2026-11-20 |\n")
        .contains("- Built one test contract for three model families; coverage 100.0 %.\n")
        .contains("- [x] One contract for every model, 12 October 2026\n")
        .contains("beta · version 0.4.0 · since March 2025 · MIT license · [Source](")
        .doesNotContain("\n\n\n");
    assertThat(Files.readString(folder.resolve("docs/resume.md")))
        .startsWith(
            "# Victor\n\n[victor@example.com](mailto:victor@example.com) · [GitHub: victor](")
        .contains("LSTM forecaster with skill 0.95 over the naive forecast.")
        .doesNotContain("\n\n\n");
  }
}
