package dev.victor.trading.feed.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.feed.World;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {

  private static final String OANDA =
      "\"feed\":{\"type\":\"oanda\",\"account\":\"1-1\",\"token\":\"env:VICTOR_T\"}";

  @TempDir Path folder;

  private FetchOutcome fetch(World world, String source, String account) {
    return Fetch.run(
        world.session(),
        new Fetch.Request(
            Optional.ofNullable(source.isEmpty() ? null : source),
            Optional.ofNullable(account.isEmpty() ? null : account),
            Optional.empty(),
            false),
        time -> {});
  }

  @Test
  void without_a_feed_the_help_is_what_to_add() {
    World world = new World(folder).accounts("{\"id\":\"a\"},{\"id\":\"b\"," + OANDA + "}");

    assertThatThrownBy(() -> fetch(world, "", "a"))
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((Failure) e).line())
        .asString()
        .startsWith(
            "project.json: no account says where its deals can be fetched; add \"feed\": {");
    assertThatThrownBy(() -> fetch(world, "alpaca", ""))
        .hasMessage("no account says where its deals can be fetched from alpaca");
    assertThatThrownBy(() -> fetch(world, "onada", ""))
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((Failure) e).line())
        .isEqualTo("onada: there is no such source; did you mean oanda?");
    assertThatThrownBy(() -> fetch(world, "", "c"))
        .isInstanceOf(UsageError.class)
        .hasMessage("project.json declares no such account");
  }

  @Test
  void a_token_that_is_not_there_says_how_to_set_it() {
    World world = new World(folder).accounts("{\"id\":\"b\"," + OANDA + "}");

    assertThatThrownBy(() -> fetch(world, "", ""))
        .isInstanceOf(NeedsPerson.class)
        .hasMessage("VICTOR_T is not set");
  }

  @Test
  void an_address_of_the_settings_must_be_one_the_user_trusts() {
    World world =
        new World(folder)
            .accounts("{\"id\":\"b\"," + OANDA + "}")
            .variable("VICTOR_T", "t")
            .settings("{\"feeds\":{\"oanda\":\"https://elsewhere.example\"}}");

    assertThatThrownBy(() -> fetch(world, "", ""))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("nothing is sent to elsewhere.example");
    world.settings("{\"feeds\":{\"oanda\":\"http://api-fxtrade.oanda.com\"}}");
    assertThatThrownBy(() -> fetch(world, "", "")).isInstanceOf(NeedsPerson.class);
  }

  @Test
  void one_account_that_fails_does_not_keep_the_others_from_being_fetched() {
    World world =
        new World(folder)
            .accounts(
                "{\"id\":\"a\"," + OANDA + "},{\"id\":\"b\"," + OANDA.replace("_T", "_U") + "}");

    FetchOutcome outcome = fetch(world, "oanda", "");

    assertThat(outcome.exit()).isEqualTo(ExitCode.NEEDS_PERSON);
    outcome.print(world.session().console());
    assertThat(world.err())
        .isEqualTo(
            """
            VICTOR_T is not set; export VICTOR_T=… and try again
            VICTOR_U is not set; export VICTOR_U=… and try again
            """);
    assertThat(outcome.json())
        .asString()
        .contains("source=oanda, account=a, error={code=4, message=VICTOR_T is not set");
  }
}
