package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path home;

  @Test
  void a_variable_of_ours_is_resolved_and_never_printed() {
    Secret secret = secrets(Map.of("VICTOR_TOKEN", "s3cret")).resolve("env:VICTOR_TOKEN");

    assertThat(secret.reveal()).isEqualTo("s3cret");
    assertThat(secret).hasToString("(secret)");
  }

  @Test
  void a_variable_of_somebody_else_is_never_read() {
    assertThatThrownBy(() -> secrets(Map.of("AWS_SECRET", "s3cret")).resolve("env:AWS_SECRET"))
        .isInstanceOf(BadInput.class)
        .hasMessage("only variables that begin with VICTOR_ can be named as secrets");
  }

  @Test
  void a_variable_that_is_not_set_says_how_to_set_it() {
    assertThatThrownBy(() -> secrets(Map.of()).resolve("env:VICTOR_TOKEN"))
        .isInstanceOf(NeedsPerson.class)
        .extracting(e -> ((Failure) e).line())
        .isEqualTo("VICTOR_TOKEN is not set; export VICTOR_TOKEN=… and try again");
  }

  @Test
  void a_value_in_the_place_of_a_reference_is_refused_without_showing_it() {
    assertThatThrownBy(() -> secrets(Map.of()).resolve("s3cret"))
        .isInstanceOf(BadInput.class)
        .extracting(e -> ((Failure) e).line())
        .asString()
        .doesNotContain("s3cret");
  }

  @Test
  void an_entry_of_the_secrets_file_is_resolved() throws IOException {
    write("{ \"devlog\": \"s3cret\" }", "rw-------");

    assertThat(secrets(Map.of()).resolve("file:devlog").reveal()).isEqualTo("s3cret");
  }

  @Test
  void a_secret_is_kept_beside_the_others_for_the_user_alone() throws IOException {
    Secrets secrets = secrets(Map.of());
    assertThat(secrets.kept("listen")).isEmpty();

    assertThat(secrets.keep("listen", "t0ken")).isEqualTo("file:listen");
    secrets.keep("other", "x");

    assertThat(secrets.kept("listen").orElseThrow().reveal()).isEqualTo("t0ken");
    assertThat(secrets.resolve("file:other").reveal()).isEqualTo("x");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())))
        .isEqualTo("rw-------");
  }

  @Test
  void nothing_is_kept_in_a_file_that_others_could_read() throws IOException {
    write("{ \"devlog\": \"s3cret\" }", "rw-r--r--");

    assertThatThrownBy(() -> secrets(Map.of()).keep("listen", "t0ken"))
        .isInstanceOf(NeedsPerson.class);
    assertThatThrownBy(() -> secrets(Map.of()).kept("devlog")).isInstanceOf(NeedsPerson.class);
    assertThat(secrets(Map.of()).file()).content().doesNotContain("t0ken");
  }

  @Test
  void an_entry_that_is_missing_names_the_nearest() throws IOException {
    write("{ \"devlog\": \"s3cret\" }", "rw-------");

    assertThatThrownBy(() -> secrets(Map.of()).resolve("file:devlgo"))
        .isInstanceOf(NeedsPerson.class)
        .extracting(e -> ((Failure) e).remedy().orElseThrow())
        .isEqualTo("did you mean devlog?");
  }

  @Test
  void a_secrets_file_that_others_can_read_is_refused() throws IOException {
    write("{ \"devlog\": \"s3cret\" }", "rw-r-----");

    assertThatThrownBy(() -> secrets(Map.of()).resolve("file:devlog"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessage("can be read or changed by others (rw-r-----)");
  }

  @Test
  void a_secrets_file_that_is_missing_or_holds_something_else_says_so() throws IOException {
    assertThatThrownBy(() -> secrets(Map.of()).resolve("file:devlog"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessage("is not there");

    write("{ \"devlog\": 7 }", "rw-------");
    assertThatThrownBy(() -> secrets(Map.of()).resolve("file:devlog"))
        .isInstanceOf(BadInput.class)
        .hasMessage("expected a text that is not empty");

    write("[]", "rw-------");
    assertThatThrownBy(() -> secrets(Map.of()).resolve("file:devlog"))
        .isInstanceOf(BadInput.class)
        .hasMessage("expected an object of names and secrets");
  }

  private Secrets secrets(Map<String, String> variables) {
    return new Secrets(new Environment(variables, home, home, Clock.systemUTC()));
  }

  private void write(String json, String mode) throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = home.resolve(".config/victor/secrets.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }
}
