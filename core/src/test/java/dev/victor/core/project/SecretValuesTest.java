package dev.victor.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Problems;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values that must not stand in a file under version control; each is made up.
class SecretValuesTest {

  @ParameterizedTest
  @CsvSource({
    "https://discord.com/api/webhooks/1/x, a webhook address",
    "HTTPS://DISCORDAPP.COM/api/v10/Webhooks/1/x, a webhook address",
    "https://hooks.slack.com/services/T/B/x, a webhook address",
    "https://hooks.slack.com/workflows/T/B/x, a webhook address",
    "https://example.webhook.office.com/x, a webhook address",
    "-----BEGIN RSA PRIVATE KEY-----, a private key",
    "-----BEGIN PRIVATE KEY, a private key",
    "jdbc://u:p@h, a password in an address",
    "ab://:p@h, a password in an address",
    "gho_aaaaaaaaaabbbbbbbbbbccccccccccdd, a GitHub token",
    "github_pat_aaaaaaaaaabbbbbbbbbbcccccccccc, a GitHub token",
    "glpat-aaaaaaaaaabbbbbbbbbb, a GitLab token",
    "xoxb-aaaaaaaaaa, a Slack token",
    "AKIAAAAABBBBCCCCDDDD, an AWS key",
    "ASIAAAAABBBBCCCCDDDD, an AWS key",
    "AIzaaaaaaaaaaabbbbbbbbbbccccccccccddddd, a Google key",
    "sk-aaaaaaaaaabbbbbbbbbb, an API key",
    "rk_aaaaaaaaaabbbbbbbbbb, an API key",
    "eyJaaaaaaaaaa.eyJbbbbbbbbbb.c, a signed token",
    "Maaaaaaaaaabbbbbbbbbbccc.aaaaaa.aaaaaaaaaabbbbbbbbbbccccccc, a bot token",
  })
  void a_secret_is_told_and_never_shown(String value, String name) {
    Problems problems = told(value);

    assertThat(lines(problems)).contains("looks like " + name).doesNotContain(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env:VICTOR_DISCORD",
        "https://example.com/a:b",
        "task-aaaaaaaaaabbbbbbbbbb",
        "src/main/java/Webhooks.java",
        "a.b.c",
        ""
      })
  void what_is_no_secret_is_let_be(String value) {
    assertThat(lines(told(value))).isEmpty();
  }

  private static Problems told(String value) {
    Problems problems = new Problems("project.json");
    byte[] json = "{\"a\": [{\"b\": \"%s\"}]}".formatted(value).getBytes(StandardCharsets.UTF_8);
    SecretValues.tell(JsonFile.parse(json, "project.json").root(), problems);
    return problems;
  }

  private static String lines(Problems problems) {
    try {
      problems.check();
      return "";
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
