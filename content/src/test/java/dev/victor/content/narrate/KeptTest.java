package dev.victor.content.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.story.DayWork;
import dev.victor.content.story.Days22;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

  private static final DayWork WORK =
      Days22.of(
          List.of(Days22.commit(1, "feat: add a reader", "a"), Days22.commit(2, "fix: typo", "b")));
  private static final String TEXT = "Two commits today, and the reader is there.";

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
  }

  private Workspace workspace() {
    return Workspace.require(folder);
  }

  private void keep() {
    new Kept(workspace())
        .keep(
            WORK.period(),
            new Narration(
                Narration.By.MODEL,
                TEXT,
                Gate.judge(TEXT, Ground.of(WORK)),
                0,
                List.of(),
                Optional.empty()));
  }

  private Narration told(DayWork work) {
    return new KeptNarrator(workspace()).narrate(work);
  }

  @Test
  void what_a_model_told_is_told_again_while_it_is_true() {
    keep();

    assertThat(folder.resolve(".victor/narrations/2026-11-22.json")).isRegularFile();
    assertThat(told(WORK).text()).isEqualTo(TEXT);
    assertThat(told(WORK).by()).isEqualTo(Narration.By.MODEL);
  }

  @Test
  void it_is_not_told_again_when_more_was_done() {
    keep();
    DayWork more =
        Days22.of(
            List.of(WORK.commits().get(0), WORK.commits().get(1), Days22.commit(3, "fix: c", "c")));

    assertThat(told(more).by()).isEqualTo(Narration.By.TEMPLATE);
    assertThat(told(more).text()).contains("3 commits");
  }

  @Test
  void a_template_in_its_place_forgets_it() {
    keep();
    new Kept(workspace()).keep(WORK.period(), new TemplateNarrator(Optional.empty()).narrate(WORK));

    assertThat(folder.resolve(".victor/narrations/2026-11-22.json")).doesNotExist();
  }

  @Test
  void a_file_that_a_hand_changed_cannot_make_it_lie() throws IOException {
    keep();
    Path file = folder.resolve(".victor/narrations/2026-11-22.json");
    Files.writeString(file, Files.readString(file).replace("Two", "Forty"));
    assertThat(told(WORK).by()).isEqualTo(Narration.By.TEMPLATE);

    Files.writeString(file, "[]");
    assertThat(told(WORK).by()).isEqualTo(Narration.By.TEMPLATE);
    assertThat(told(WORK).remark()).hasValueSatisfying(why -> assertThat(why).contains(".json"));
  }
}
