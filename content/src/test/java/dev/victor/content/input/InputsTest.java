package dev.victor.content.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void workspace() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    inputs = new Inputs(Workspace.require(folder));
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private boolean unchanged() throws IOException {
    for (Map.Entry<Path, Trace> trace : inputs.traces().entrySet()) {
      if (!stored(trace.getValue()).holds(trace.getKey())) {
        return false;
      }
    }
    return true;
  }

  private static Trace stored(Trace trace) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trace.store(new DataOutputStream(bytes));
    return Trace.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  void a_file_is_read_once_and_its_change_is_seen() throws IOException {
    put("log/a.md", "one");
    assertThat(inputs.text("log/a.md")).contains("one");
    put("log/a.md", "two");
    assertThat(inputs.text("log/a.md")).contains("one");
    assertThat(unchanged()).isFalse();
    put("log/a.md", "one");
    assertThat(unchanged()).isTrue();
  }

  @Test
  void a_large_file_is_known_by_its_hash() throws IOException {
    String large = "x".repeat(Trace.FEW + 1);
    put("large", large);
    assertThat(inputs.file("large").orElseThrow()).hasSize(large.length());
    assertThat(unchanged()).isTrue();
    put("large", "y" + large.substring(1));
    assertThat(unchanged()).isFalse();
    put("large", large + "x");
    assertThat(unchanged()).isFalse();
  }

  @Test
  void a_file_that_was_not_there_is_an_input_too() throws IOException {
    assertThat(inputs.text("later.md")).isEmpty();
    assertThat(unchanged()).isTrue();
    put("later.md", "");
    assertThat(unchanged()).isFalse();
  }

  @Test
  void names_of_a_folder_are_in_order_and_its_change_is_seen() throws IOException {
    assertThat(inputs.names("nowhere")).isEmpty();
    put("log/b.md", "");
    put("log/a.md", "");
    assertThat(inputs.names("log")).containsExactly("a.md", "b.md");
    put("log/b.md", "more");
    assertThat(unchanged()).isTrue();
    put("log/c.md", "");
    assertThat(unchanged()).isFalse();
    assertThat(inputs.names("log")).containsExactly("a.md", "b.md");
  }

  @Test
  void what_lies_outside_is_not_read() {
    assertThatThrownBy(() -> inputs.text("../x")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> inputs.names("..")).isInstanceOf(BadInput.class);
    assertThat(inputs.traces()).isEmpty();
    assertThat(inputs.project().project().name()).isEqualTo("P");
  }

  @Test
  void what_is_no_trace_is_refused() {
    for (byte[] odd :
        new byte[][] {
          {9}, {1, 127, 0, 0, 0}, {1, 0, 0, 0, 2, 1}, {3, 127, 0, 0, 0}, {3, 0, 0, 0, 1}
        }) {
      assertThatThrownBy(() -> Trace.read(new DataInputStream(new ByteArrayInputStream(odd))))
          .isInstanceOf(IOException.class);
    }
  }
}
