package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.Launch.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every place where an id is typed says which one was probably meant.
class MeantIdsTest {

  private static final String PROJECT =
      """
      {
        "schemaVersion": 1,
        "project": { "id": "lab", "name": "Lab" },
        "metrics": [ { "id": "accuracy", "label": "Accuracy", "value": 1, "unit": "ratio", "asOf": "2026-11-01" } ],
        "datasets": [ { "id": "eurusd-m1", "path": "data/e.csv", "format": "ohlcv" } ],
        "accounts": [
          { "id": "ftmo", "broker": "FTMO", "currency": "USD" },
          { "id": "demo", "broker": "X", "currency": "USD" }
        ],
        "strategies": [ "strategies/*/strategy.json" ],
        "documents": [ { "id": "readme", "template": "readme", "target": "README.md" } ],
        "channels": [ { "id": "discord", "type": "discord", "webhook": "env:VICTOR_HOOK" } ]
      }
      """;

  private static final String PLACES =
      """
      docs render redme                       readme
      docs preview redme                      readme
      docs variables redme                    readme
      docs eval --document redme {{x}}        readme
      docs eval --format josn {{x}}           json
      metrics sync acuracy                    accuracy
      post send redme                         readme
      post preview redme                      readme
      post send --channel discrod readme      discord
      journal today --account fmto            ftmo
      journal week --account fmto             ftmo
      journal report --account fmto           ftmo
      journal report --explain sharp          sharpe
      journal report --by smybol              symbol
      journal report --weekday mno            mon
      journal report --period yesteday        yesterday
      journal import x --account fmto         ftmo
      journal map x --account fmto            ftmo
      journal fetch --account fmto            ftmo
      journal fetch onada                     oanda
      journal watch --once --account fmto     ftmo
      strategy show sma-corss                 sma-cross
      strategy lint sma-corss                 sma-cross
      strategy diff sma-corss                 sma-cross
      strategy halt sma-corss                 sma-cross
      strategy forward sma-corss              sma-cross
      strategy promote sma-corss --to live    sma-cross
      strategy dataset info eurusd-m2         eurusd-m1
      strategy dataset lock eurusd-m2         eurusd-m1
      strategy dataset track eurusd-m2        eurusd-m1
      strategy dataset resample eurusd-m2     eurusd-m1
      strategy new x --dataset eurusd-m2      eurusd-m1
      strategy new x --from sma-corss         sma-cross
      git ship feat/lgoin                     feat/login
      git rename feat/lgoin feat/x            feat/login
      git start x --from feat/lgoin           feat/login
      git hooks instal                        install
      git policy chek                         check
      git aliases instal                      install
      shell install --shell bsh               bash
      log schedule systmd                     systemd
      log evaluate --class wrong-digt         wrong-digit
      log today --narrator templat            template
      """;

  @TempDir Path folder;

  @Test
  void each_place_names_the_nearest_id_there_is() throws Exception {
    Files.writeString(folder.resolve("project.json"), PROJECT);
    Path strategy = Files.createDirectories(folder.resolve("strategies/a"));
    Files.writeString(strategy.resolve("strategy.json"), "{ \"id\": \"sma-cross\" }");
    git("init", "-q", "-b", "main");
    git(
        "-c",
        "user.name=V",
        "-c",
        "user.email=v@example.com",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "feat: one");
    git("branch", "feat/login");

    for (String place : PLACES.lines().toList()) {
      List<String> parts = Arrays.asList(place.split(" {2,}", 2));
      Result result = Launch.in(folder).victor(parts.getFirst());
      assertThat(result.exit()).as(place).isNotZero();
      assertThat(result.err()).as(place).contains("did you mean " + parts.getLast() + "?");
    }
  }

  private void git(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }
}
