package dev.victor.content.devlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.narrate.Narration;
import dev.victor.content.narrate.TemplateNarrator;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.Days22;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Commit;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevlogTest {

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    model("");
  }

  private void model(String more) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}" + more + "}");
  }

  private Devlog devlog() {
    return new Devlog(Workspace.require(folder));
  }

  private String entry(DayWork work) {
    return devlog().entry(work, narration(work));
  }

  private Devlog.Written write(DayWork work) {
    return devlog().write(work, narration(work));
  }

  private static Narration narration(DayWork work) {
    return new TemplateNarrator(Optional.empty()).narrate(work);
  }

  @Test
  void a_day_is_told_by_kind_of_work_and_in_numbers() {
    assertThat(entry(Days22.full(true)))
        .isEqualTo(
            """
            # 22 November 2026

            Merged feat/lstm. Made 5 commits in 5 files. Fit on the training part only (scaler, breaking). New: LSTM dropout.

            Rewrote the &lt;loader> twice. @\u200beveryone

            ## Features

            - LSTM dropout `abc0001`
            - **xgb** monotone \\| constraints &lt;b> `abc0003`

            ## Fixes

            - **scaler** fit on the training part only (breaking) `abc0002`

            ## Build

            - run on Java 25 `abc0005`

            ## Other work

            - WIP @\u200beveryone &lt;!-- victor:end devlog --&gt; `abc0004`

            ## In numbers

            | | | From |
            |---|---:|---|
            | Line coverage | 96.2 % | coverage.json |
            | Net profit, ftmo | 12,178.52 USD | coverage.json |
            | Trades, ftmo | 1 trade | coverage.json |
            """);
  }

  @Test
  void money_is_not_told_unless_it_may_be() {
    assertThat(entry(Days22.full(false)))
        .doesNotContain("12,178.52")
        .contains("| Line coverage | 96.2 % |");
  }

  @Test
  void a_quiet_day_is_said_to_be_one() {
    assertThat(entry(Days22.of(List.of()))).isEqualTo("# 22 November 2026\n\nA quiet day.\n\n");
    assertThat(entry(Days22.of(List.of(Days22.commit(1, "feat: x"))))).contains("Made 1 commit.\n");
    assertThat(entry(Days22.of(List.of(), Days22.words("branch", "main"))))
        .contains("| Branch | main | .git |");
  }

  @Test
  void the_same_work_in_any_order_gives_the_same_bytes() {
    DayWork work = Days22.full(false);
    List<Commit> shuffled = new ArrayList<>(work.commits());
    Collections.reverse(shuffled);
    assertThat(
            entry(
                new DayWork(
                    work.project(),
                    work.period(),
                    shuffled,
                    work.merged(),
                    work.facts(),
                    work.updates(),
                    false)))
        .isEqualTo(entry(work));
  }

  @Test
  void an_entry_is_kept_in_a_file_a_day_and_hand_text_around_it_stays() throws IOException {
    Devlog.Written first = write(Days22.of(List.of()));
    assertThat(first.target()).isEqualTo("docs/devlog/2026-11-22.md");
    assertThat(first.changed()).isTrue();
    Path file = folder.resolve("docs/devlog/2026-11-22.md");
    assertThat(Files.readString(file).replaceFirst(" sha256:[0-9a-f]{12}", ""))
        .isEqualTo(
            "<!-- victor:begin devlog -->\n"
                + first.text().strip()
                + "\n<!-- victor:end devlog -->\n");
    Files.writeString(file, Files.readString(file) + "\nMy own words.\n");
    assertThat(write(Days22.of(List.of())).changed()).isFalse();
    assertThat(write(Days22.full(false)).changed()).isTrue();
    assertThat(Files.readString(file))
        .contains("- LSTM dropout")
        .endsWith("<!-- victor:end devlog -->\n\nMy own words.\n");
    assertThat(write(Days22.full(false)).changed()).isFalse();
    Files.writeString(file, Files.readString(file).replace("- LSTM", "- My LSTM"));
    assertThatThrownBy(() -> write(Days22.full(false)))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("was edited by hand since victor wrote it");
    assertThat(Files.readString(file)).contains("- My LSTM");
  }

  @Test
  void an_entry_written_by_hand_is_not_overwritten() throws IOException {
    Path file = folder.resolve("docs/devlog/2026-11-22.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Mine\n");
    assertThatThrownBy(() -> write(Days22.full(false)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no region devlog");
    assertThat(file).hasContent("# Mine\n");
  }

  @Test
  void the_folder_and_the_template_are_the_users_choice() throws IOException {
    model(",\"log\":{\"target\":\"log\"}");
    Files.createDirectories(folder.resolve(".victor/templates"));
    Files.writeString(
        folder.resolve(".victor/templates/devlog.md.mustache"),
        "{{date}} {{#paragraphs}}{{.}}{{/paragraphs}}\n");
    assertThat(write(Days22.of(List.of())).text()).isEqualTo("2026-11-22 A quiet day.\n");
    assertThat(folder.resolve("log/2026-11-22.md")).exists();
  }
}
