package dev.victor.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.victor.cli.topic.Topic;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Verb;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

  @TempDir Path folder;

  private static final class Odd extends Command {
    Odd() {
      takes.word("WHAT|HOW", "What; and 'how' of \\ it.");
      takes.text("--odd", "SIGN", ".starts like a request – and ends so.");
      takes.example(".victor odd thing", "says \"-\" and `~^`");
    }

    @Override
    public Outcome run(Session session) {
      throw new IllegalStateException();
    }
  }

  private static Pages pages() {
    Group top = new Group("", "Does it.", List.of(new Verb("today", "Shows it.", Odd::new)));
    Group odd = new Group("odd", "All odd.", List.of(new Verb("thing do", "Does it.", Odd::new)));
    return new ManPages(top, List.of(odd), "1.2.3").pages("victor reference --man x");
  }

  @Test
  void there_is_a_page_for_each_command_and_one_of_all() {
    assertThat(pages().texts().keySet())
        .contains(
            "man1/victor.1",
            "man1/victor-today.1",
            "man1/victor-odd-thing-do.1",
            "man7/victor-trust.7")
        .hasSize(3 + Topic.ALL.size());
    assertThat(pages().texts().get("man1/victor.1"))
        .contains("\\fBvictor odd thing do\\fR\nDoes it.\n");
  }

  @Test
  void what_a_text_holds_stays_text() {
    assertThat(pages().texts().get("man1/victor-odd-thing-do.1"))
        .isEqualTo(
            """
            .\\" Made by victor reference --man; do not edit.
            .TH "VICTOR\\-ODD\\-THING\\-DO" 1 "" "victor 1.2.3" "victor"
            .nh
            .ad l
            .SH NAME
            victor\\-odd\\-thing\\-do \\- Does it
            .SH SYNOPSIS
            \\fBvictor odd thing do\\fR [\\fIOPTION\\fR]... \\fIWHAT|HOW\\fR
            .SH ARGUMENTS
            .TP
            \\fB\\fR\\fIWHAT|HOW\\fR
            What; and \\(aqhow\\(aq of \\e it.
            .SH OPTIONS
            .TP
            \\fB\\-\\-odd\\fR\\fI SIGN\\fR
            \\&.starts like a request \\[u2013] and ends so.
            .TP
            \\fB\\-\\-json\\fR\\fI\\fR
            Print one JSON object instead of text.
            .TP
            \\fB\\-\\-color\\fR\\fI WHEN\\fR
            Colour the text: auto, always, never.
            .TP
            \\fB\\-h, \\-\\-help\\fR\\fI\\fR
            Show this help.
            .SH EXAMPLES
            .PP
            .nf
            .RS 4
            \\&.victor odd thing                          says \\(dq\\-\\(dq and \\(ga\\(ti\\(ha\\(ga
            .RE
            .fi
            .SH EXIT STATUS
            See victor help exit\\-codes, or victor(1).
            .SH SEE ALSO
            \\fBvictor\\fR(1)
            """);
  }

  @Test
  void groff_has_no_word_to_say_about_them() throws Exception {
    assumeThat(has("groff")).as("groff is installed").isTrue();
    pages().into(folder, false);
    for (String name : pages().texts().keySet()) {
      Process groff =
          new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", name)
              .directory(folder.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEmpty();
      assertThat(groff.waitFor()).isZero();
    }
  }

  @Test
  void pages_that_are_fresh_are_not_written_and_stale_ones_are_named() throws IOException {
    assertThat(pages().into(folder, false).stale()).hasSize(3 + Topic.ALL.size());
    assertThat(pages().into(folder, true).exit().number()).isZero();
    Files.writeString(folder.resolve("man1/victor.1"), "mine");
    assertThat(pages().into(folder, true).stale()).containsExactly("man1/victor.1");
    assertThat(folder.resolve("man1/victor.1")).hasContent("mine");
  }

  private static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
