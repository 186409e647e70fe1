package dev.victor.content.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.narrate.Narrators;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.project.Ai;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrialTest {

  private static final String TRUTH = "Made 2 commits.";
  private static final String LIE = "Made 9 commits.";
  private static final Sheet SHEET = Beds.small(TRUTH);

  @TempDir private Path folder;
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void workspace() throws IOException {
    server.start();
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"lab\",\"name\":\"Lab\"}}");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void drafts_are_accepted_at_once_after_repair_or_not_at_all() {
    answers(TRUTH, LIE, TRUTH, LIE, LIE);

    ModelTrial trial = trial(3);

    assertThat(trial.words())
        .isEqualTo(
            "the model told 3 sheets: 1 accepted at once, 1 after repair, 1 refused, 0 without an"
                + " answer; every text published is clean");
    assertThat(Json.line(trial.json()))
        .isEqualTo("{\"atOnce\":1,\"repaired\":1,\"refused\":1,\"silent\":0,\"unclean\":0}");
  }

  @Test
  void a_model_that_does_not_answer_is_not_asked_for_ever() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().code(401).build());
    }

    ModelTrial trial = trial(5);

    assertThat(trial.words())
        .startsWith("the model told 3 sheets: 0 accepted at once, 0 after repair, 0 refused, 3")
        .contains("; stopped: no word of the model");
    assertThat(Json.line(trial.json())).contains("\"stopped\":\"no word of the model");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  private ModelTrial trial(int sheets) {
    Environment environment =
        new Environment(
            Map.of(),
            folder,
            folder,
            Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Session session =
        new Session(environment, new Console(nowhere, nowhere, Console.Terminal.NONE));
    Ai ai = new Ai(server.url("/v1").toString(), "m", null, true, null, 1);
    return ModelTrial.of(Collections.nCopies(sheets, SHEET), Narrators.asking(session, ai));
  }

  private void answers(String... drafts) {
    for (String draft : drafts) {
      String body =
          Json.line(Map.of("choices", List.of(Map.of("message", Map.of("content", draft)))));
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body(body)
              .build());
    }
  }
}
