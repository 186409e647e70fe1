package dev.victor.content.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.content.document.Documents.Intent;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The built-in documents of a project that says much, as whole texts that people looked at.
class BuiltInTest {

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void lab() throws IOException {
    scene = new Scene(folder);
    scene
        .file("project.json", resource("project.json"))
        .file("pytest.ini", "")
        .file("requirements.txt", "")
        .file(
            "docs/devlog/2026-11-22.md",
            """
            <!-- victor:begin devlog -->
            # 22 November 2026

            Alpha Lab: 3 commits in
            5 *files*.

            ## Features
            <!-- victor:end devlog -->
            """)
        .file("docs/devlog/2026-11-21.md", "# 21 November 2026\n\nAlpha Lab: 1 commit.\n")
        .file("docs/devlog/2026-13-01.md", "no day\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = BuiltInTest.class.getResourceAsStream("lab/" + name)) {
      return new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @ParameterizedTest
  @CsvSource({
    "README.md,README.md",
    "docs/resume.md,resume.md",
    "docs/resume.html,resume.html",
    "docs/resume.txt,resume.txt",
    "docs/resume.json,resume.json",
    "codemeta.json,codemeta.json",
    "docs/status.md,status.md"
  })
  void each_is_as_it_was_looked_at(String file, String golden) throws IOException {
    scene.render(Intent.WRITE);
    assertThat(text(file)).isEqualTo(resource(golden));
    assertThat(scene.render(Intent.CHECK)).allMatch(standing -> standing.endsWith("unchanged"));
  }

  @Test
  void a_new_entry_of_the_dev_log_makes_the_documents_that_show_it_stale() {
    scene.render(Intent.WRITE);
    scene.file("docs/devlog/2026-11-23.md", "# 23 November 2026\n\nNew words.\n");
    assertThat(scene.render(Intent.CHECK))
        .containsExactly(
            "readme stale",
            "r1 unchanged",
            "r2 unchanged",
            "r3 unchanged",
            "r4 unchanged",
            "cm unchanged",
            "st stale");
  }

  @Test
  void the_json_resume_fits_the_schema_of_json_resume() throws IOException {
    scene.render(Intent.WRITE);
    JsonNode resume = JsonMapper.builder().build().readTree(text("docs/resume.json"));
    assertThat(JsonResumeSchema.faults(resume)).isEmpty();
    assertThat(
            JsonResumeSchema.faults(
                JsonMapper.builder()
                    .build()
                    .readTree("{\"work\":[{\"nmae\":1,\"url\":\"x\",\"startDate\":\"May\"}]}")))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"work\": [{\"name\": \"N\", \"startDate\": \"April 2022\"}]¦resume.work[0].startDate is"
            + " \"April 2022\", no date of JSON Resume",
        "\"work\": [{\"name\": \"N\", \"url\": \"n.example.com\"}]¦resume.work[0].url is"
            + " \"n.example.com\", no address",
        "\"skills\": [{\"name\": \"N\", \"keywords\": \"Java\"}]¦resume.skills[0].keywords is no"
            + " list of texts",
        "\"work\": [{\"name\": {\"a\": 1}}]¦resume.work[0].name is no text",
      })
  void what_json_resume_would_refuse_is_refused_with_its_place(String blockAndWords) {
    List<String> parts = List.of(blockAndWords.split("¦", -1));
    scene.model(
        "\"project\":{\"id\":\"p\",\"name\":\"P\"},\"resume\":{"
            + parts.getFirst()
            + "},\"documents\":[{\"id\":\"r\",\"template\":\"resume\",\"target\":\"r.json\"}]");
    assertThatThrownBy(() -> scene.render(Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(parts.getLast());
  }

  @Test
  void html_of_a_resume_obeys_no_data() throws IOException {
    scene.model(
        "\"project\":{\"id\":\"p\",\"name\":\"<script>\"},\"resume\":{\"work\":[{\"name\":\"</main>\",\"url\":\"javascript:x\"}]},"
            + "\"documents\":[{\"id\":\"r\",\"template\":\"resume\",\"target\":\"r.html\"}]");
    scene.render(Intent.WRITE);
    assertThat(text("r.html"))
        .contains("&lt;script&gt;", "&lt;/main&gt;")
        .doesNotContain("<script", "javascript:");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "pom.xml¦mvn verify",
        "pom.xml mvnw¦./mvnw verify",
        "build.gradle.kts gradlew¦./gradlew build",
        "Cargo.toml¦cargo build|cargo test",
        "go.mod¦go build ./...|go test ./...",
        "pyproject.toml uv.lock tests/x¦uv sync|uv run pytest",
        "setup.py¦pip install .",
        "CMakeLists.txt¦cmake -B build|cmake --build build",
        "Makefile¦make",
        "Makefile pom.xml¦mvn verify",
        "nothing.txt¦",
      })
  void how_to_run_it_comes_from_the_build_files(String files, String commands) throws IOException {
    runs(files);
    String expected = commands == null ? "" : commands.replace('|', '\n');
    assertThat(text("README.md"))
        .isEqualTo(
            "# P\n"
                + (expected.isEmpty()
                    ? ""
                    : "\n## Getting started\n\n```\n" + expected + "\n```\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "{\"scripts\":{\"test\":\"x\",\"build\":\"y\"}}¦pnpm-lock.yaml¦pnpm install|pnpm run"
            + " build|pnpm test",
        "{\"scripts\":{\"test\":\"echo \\\"Error: no test specified\\\" && exit"
            + " 1\",\"start\":\"x\"}}¦x¦npm install|npm start",
        "not json¦yarn.lock¦yarn install",
      })
  void what_a_package_json_scripts_is_told(String content, String lock, String commands)
      throws IOException {
    scene.file("package.json", content);
    runs(lock);
    assertThat(text("README.md")).contains("```\n" + commands.replace('|', '\n') + "\n```");
  }

  private void runs(String files) throws IOException {
    Files.delete(folder.resolve("pytest.ini"));
    Files.delete(folder.resolve("requirements.txt"));
    scene.model(
        "\"project\":{\"id\":\"p\",\"name\":\"P\"},\"log\":{\"target\":\"no\"},"
            + "\"documents\":[{\"id\":\"r\",\"template\":\"readme\",\"target\":\"README.md\"}]");
    for (String file : files.split(" ", -1)) {
      scene.file(file, "");
    }
    scene.render(Intent.WRITE);
  }
}
