package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Trust.Purpose;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "https://discord.com/api/webhooks/1/x, WEBHOOK, true",
    "https://Discord.com/api/webhooks/1/x, WEBHOOK, true",
    "https://discord.com/v1, MODEL, false",
    "http://discord.com/api/webhooks/1/x, WEBHOOK, false",
    "https://discord.com.evil.example/api, WEBHOOK, false",
    "https://discord.com@evil.example/api, WEBHOOK, false",
    "https://victor:x@discord.com/api, WEBHOOK, false",
    "http://127.0.0.1:11434/v1, MODEL, true",
    "http://localhost:11434/v1, MODEL, true",
    "http://[::1]:11434/v1, MODEL, true",
    "http://127.0.0.1:8080/hook, WEBHOOK, false",
    "https://models.example/v1, MODEL, true",
    "https://models.example/hook, WEBHOOK, true",
    "http://models.example/v1, MODEL, false",
    "https://api.github.com/repos/o/r, FORGE, true",
    "https://API.GitHub.com/repos/o/r, FORGE, true",
    "http://api.github.com/repos/o/r, FORGE, false",
    "https://api.github.com/repos/o/r, WEBHOOK, false",
    "https://github.com/o/r, FORGE, false",
    "https://api.github.com.evil.example/repos/o/r, FORGE, false",
    "https://discord.com/api, FORGE, false",
    "http://127.0.0.1:8080/api/v3, FORGE, false",
    "https://models.example/api/v3, FORGE, true",
    "https://api-fxtrade.oanda.com/v3, BROKER, true",
    "https://ndcdyn.interactivebrokers.com/x, BROKER, true",
    "http://paper-api.alpaca.markets/v2, BROKER, false",
    "https://paper-api.alpaca.markets/v2, WEBHOOK, false",
    "http://127.0.0.1:8080/v3, BROKER, true",
    "https://models.example/v3, BROKER, true",
    "https://oanda.example/v3, BROKER, false",
    "file:///etc/passwd, MODEL, false",
    "https:///x, MODEL, false"
  })
  void a_host_is_trusted_for_what_it_is_or_by_the_user(
      String address, Purpose purpose, boolean allowed) throws IOException {
    settings("{ \"trustedHosts\": [\"Models.example\"] }");

    assertThat(Trust.of(environment()).allows(URI.create(address), purpose)).isEqualTo(allowed);
  }

  @Test
  void a_host_that_is_not_trusted_is_named_without_the_rest_of_the_address() {
    assertThatThrownBy(
            () -> Trust.of(environment()).require("https://evil.example/s3cret", Purpose.WEBHOOK))
        .isInstanceOf(NeedsPerson.class)
        .extracting(e -> ((Failure) e).line())
        .asString()
        .contains("evil.example")
        .contains("trustedHosts")
        .doesNotContain("s3cret");
    assertThatThrownBy(() -> Trust.of(environment()).require("not an address", Purpose.MODEL))
        .isInstanceOf(NeedsPerson.class)
        .hasMessage("that is no address to send something to");
  }

  @Test
  void what_is_trusted_is_handed_back() {
    assertThat(Trust.of(environment()).require("http://127.0.0.1:1/v1", Purpose.MODEL))
        .isEqualTo(URI.create("http://127.0.0.1:1/v1"));
  }

  @Test
  void wrong_settings_are_told_with_their_place() throws IOException {
    settings("{ \"trustedHost\": [], \"stores\": { \"main\": \"mysql://x\" } }");

    assertThatThrownBy(() -> Trust.of(environment()))
        .isInstanceOf(BadInput.class)
        .extracting(e -> ((Failure) e).lines(), LIST)
        .containsExactly(
            file() + ":1:3: unknown key \"trustedHost\"; did you mean \"trustedHosts\"?",
            file()
                + ":1:42: stores.main: expected an address like"
                + " jdbc:postgresql://localhost/journal, found something else (not shown)");
  }

  @Test
  void stores_of_the_user_are_known_by_name() throws IOException {
    settings("{ \"stores\": { \"main\": \"jdbc:postgresql://localhost/j\" } }");

    assertThat(Settings.of(environment()).stores())
        .containsExactly(Map.entry("main", "jdbc:postgresql://localhost/j"));
  }

  @Test
  void what_a_project_may_not_say_is_in_the_settings_of_the_user() throws IOException {
    settings(
        "{ \"inboxes\": { \"main\": \"/mt5/files\" }, \"listenHosts\": [\"t.example\"], \"feeds\":"
            + " { \"oanda\": \"http://127.0.0.1:9/v3\" }, \"bars\": { \"s\": [\"bars\", \"--new\"]"
            + " }, \"bridges\": { \"mt\": \"/mt5\" }, \"webhooks\": { \"w\": { \"url\":"
            + " \"https://w.example/\", \"secret\": \"file:w\" } }, \"datasets\": \"/shared/bars\","
            + " \"releases\": \"https://r.example/latest\" }");

    assertThat(Settings.of(environment()))
        .isEqualTo(
            new Settings(
                List.of(),
                Map.of(),
                Map.of("main", "/mt5/files"),
                List.of("t.example"),
                Map.of("oanda", "http://127.0.0.1:9/v3"),
                Map.of("s", List.of("bars", "--new")),
                Map.of("mt", "/mt5"),
                Map.of("w", new Settings.OrderHook("https://w.example/", "file:w")),
                Optional.of("/shared/bars"),
                Optional.of("https://r.example/latest"),
                Map.of()));
  }

  private Environment environment() {
    return new Environment(Map.of(), home, home, Clock.systemUTC());
  }

  private Path file() {
    return home.resolve(".config/victor/config.json");
  }

  private void settings(String json) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), json);
  }
}
