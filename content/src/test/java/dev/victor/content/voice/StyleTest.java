package dev.victor.content.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.content.command.VoiceCommands;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.fixtures.Answers;

class StyleTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /// Short, plain, in the first person, with a maxim at the end.
  private static final List<String> OWN =
      List.of(
          """
          Cut the parser in half today. It was too clever and I paid for it every week.

          Moved 4711 rows from Gdansk to the new store. No loss, no drama. The old path is gone.

          Simple is a feature.
          """,
          """
          Red build for an hour. The cause was mine: I trusted a cache. Fixed, tested, shipped.

          Review with Kowalski went well. Fewer flags, one way to run it. I like that.

          Boring wins.
          """,
          """
          No code today, only reading. I went through the order log line by line and found 3 lies.

          Wrote them down. Tomorrow I fix the first one, and nothing else. One thing at a time.

          Slow is smooth.
          """,
          """
          Deleted more than I wrote. The helper classes are gone, and nobody will miss them.

          The backtest runs in 38 s now. It was 95 s on Monday. I did not touch the strategy.

          Measure, then cut.
          """);

  private static final List<String> OTHERS =
      List.of(
          """
          We are thrilled to announce that our engineering organization has successfully delivered
          a comprehensive modernization of the data processing infrastructure, which will empower
          stakeholders across all departments to leverage actionable insights! 🚀 Furthermore, the
          implementation was completed by our cross-functional teams ahead of schedule, and we
          couldn't be more excited about the transformational opportunities that lie ahead!
          """,
          """
          - Added support for configuration profiles
          - Updated dependencies
          - Improved documentation of the authentication subsystem
          - Refactored serialization infrastructure
          """,
          """
          In this paper, a methodology is presented by which the generalisation error of recurrent
          architectures can be estimated; the estimator, whose asymptotic properties are derived in
          the appendix, is evaluated on several synthetic distributions, and it is demonstrated
          that considerable improvements over established baselines are obtained — provided that
          regularisation parameters are selected appropriately.
          """);

  @TempDir private Path folder;

  private record Said(String out, String err) {}

  @BeforeEach
  void samples() throws IOException {
    project(",\"voice\":{\"person\":\"I\",\"samples\":[\"posts/*.md\"]}");
    Files.createDirectories(folder.resolve("posts"));
    for (int i = 0; i < OWN.size(); i++) {
      Files.writeString(folder.resolve("posts/" + i + ".md"), OWN.get(i));
    }
  }

  private void project(String more) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}" + more + "}");
  }

  @Test
  void a_post_of_the_owner_that_was_not_seen_is_nearer_than_anybody_elses() {
    assertThat(heldOut(OWN, OTHERS)).isPositive();
  }

  /// The least score of own posts against the rest of them, less the best of others.
  private static double heldOut(List<String> own, List<String> others) {
    List<Prose> texts = own.stream().map(Prose::of).toList();
    double worst = 1;
    double best = 0;
    for (int i = 0; i < texts.size(); i++) {
      List<Prose> rest = new ArrayList<>(texts);
      Prose held = rest.remove(i);
      Measured measured = new Measured(rest);
      worst = Math.min(worst, measured.score(held));
      for (String other : others) {
        best = Math.max(best, measured.score(Prose.of(other)));
      }
    }
    return worst - best;
  }

  @Test
  void a_text_is_scored_between_nothing_and_one() {
    Style style = new Style(Workspace.require(folder));

    assertThat(style.score(OWN.getFirst()).orElseThrow().doubleValue()).isBetween(0.7, 1.0);
    assertThat(style.score(OTHERS.getFirst()).orElseThrow().doubleValue()).isBetween(0.0, 0.5);
    assertThat(style.score("")).isEmpty();
    assertThat(new Measured(List.of(Prose.of("Done. Good."))).score(Prose.of("Done. Good.")))
        .isEqualTo(1.0);
  }

  @Test
  void without_samples_there_is_no_score() throws IOException {
    project("");
    assertThat(new Style(Workspace.require(folder)).score("Done.")).isEmpty();
    Said said = victor();
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).startsWith("no samples; name past posts in project.json");
    assertThat(victor("--json").out())
        .isEqualTo("{\n  \"own\" : [ ],\n  \"posts\" : 0,\n  \"leftOut\" : [ ]\n}\n");
  }

  @Test
  void the_card_says_what_is_typical() {
    assertThat(victor().out())
        .isEqualTo(
            """
            Speaks as I.
            No emoji.

            Learned from 4 posts, 147 words:
            - Sentences of 6 words on average, of much the same length; 55 % of them have up to five.
            - Paragraphs of about 12 words.
            - Speaks as I, not in every sentence.
            - In ten sentences: 3 commas, no colon, no semicolon, no dash, no exclamation mark, no question mark.
            - No contractions.
            - No emoji.
            - Active voice.
            - No lists.
            - Ends with a short sentence, of 3 words or so.
            - Sentences often begin with: the, I, it, no.
            - Words that come back: gone, went.

              Deleted more than I wrote. The helper classes are gone, and nobody will miss them.

              The _ runs in # _ now. It was # _ on X. I did not touch the strategy.

              Measure, then cut.

              No code today, only reading. I went through the order log line by line and found # lies.

              Wrote them down. Tomorrow I fix the first #, and nothing else. # thing at a time.

              Slow is smooth.

              Red build for an hour. The cause was mine: I trusted a _. Fixed, tested, shipped.

              Review with X went well. Fewer flags, # way to run it. I like that.

              Boring wins.
            """);
  }

  @Test
  void no_number_no_name_and_no_rare_word_of_a_sample_gets_out() {
    Style style = new Style(Workspace.require(folder));
    String shown = String.join("\n", style.rules()) + String.join("\n", style.masked());

    assertThat(shown)
        .doesNotContain(
            "4711",
            "38 s",
            "95",
            "Gdansk",
            "gdansk",
            "Kowalski",
            "kowalski",
            "Monday",
            "parser",
            "3 lies");
    assertThat(String.join("\n", style.masked())).doesNotContainPattern("\\d");
  }

  @Test
  void masking_leaves_the_rhythm() {
    assertThat(
            new Mask(Lexicon.read())
                .of(
                    Prose.of(
                        "Ridge sits at 0.94 on AAPL, so I'm done. The src/a.py fix took two days;"
                            + " GitHub (v1.2) isn't fast.")))
        .isEqualTo("X _ at # on X, so I'm done. The X fix took # days; X (#) isn't fast.");
  }

  @Test
  void samples_that_are_none_are_left_out_and_told() throws IOException {
    Files.write(folder.resolve("posts/8.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
    Files.writeString(folder.resolve("posts/9.md"), "# only a heading\n");
    Files.writeString(folder.resolve("posts/91.md"), "x ".repeat(40_000));

    assertThat(victor().err())
        .contains(
            "left out: posts/8.md: is not UTF-8\n",
            "left out: posts/9.md: says nothing\n",
            "left out: posts/91.md: cannot be read\n");
  }

  @Test
  void the_numbers_are_there_for_scripts() {
    assertThat(victor("--json").out())
        .contains("\"posts\" : 4", "\"sentence\" : ", "\"masked\" : [", "\"openers\" : [");
  }

  @Test
  void the_owner_of_the_example_is_told_from_others() throws IOException {
    Path posts = Path.of("../../shared/examples/alpha-lab/docs/voice");
    assumeTrue(Files.isDirectory(posts), "no example here");
    List<String> own = new ArrayList<>();
    try (Stream<Path> files = Files.list(posts)) {
      for (Path file : files.sorted().toList()) {
        own.add(Files.readString(file));
      }
    }
    assertThat(heldOut(own, OTHERS)).isPositive();
  }

  private Said victor(String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    Command command = VoiceCommands.group().verbs().getFirst().make().get();
    command.arguments().parse("victor voice show", List.of(typed));
    Outcome outcome =
        command.run(new Session(new Environment(Map.of(), folder, folder, NOON), console));
    Answers.check(command, outcome);
    if (command.arguments().json.value()) {
      console.text(Json.write(outcome.json()));
    } else {
      outcome.print(console);
    }
    return new Said(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
