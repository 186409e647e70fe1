package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.document.Documents.Intent;
import dev.victor.core.failure.BadInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final String DOCUMENTS =
      ",\"documents\":[{\"id\":\"readme\",\"template\":\"readme\",\"target\":\"README.md\"},"
          + "{\"id\":\"resume\",\"template\":\"resume\",\"target\":\"resume.md\",\"tags\":[\"ml\"]}]";

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void scene() {
    scene = new Scene(folder);
  }

  @Test
  void a_project_with_a_name_only_gets_a_short_readme() {
    scene.model("\"project\":{\"id\":\"p\",\"name\":\"Plain *P*\"}" + DOCUMENTS);
    scene.render(Intent.WRITE);
    assertThat(scene.read("README.md")).isEqualTo("# Plain \\*P\\*\n");
    assertThat(scene.read("resume.md"))
        .isEqualTo("# Plain \\*P\\*\n\n## Projects\n\n### Plain \\*P\\*\n");
  }

  @Test
  void everything_a_project_says_has_its_place() {
    scene.model(
        """
        "project": {"id": "p", "name": "P", "tagline": "All of it", "description": "One.\\nTwo | three.",
          "status": "stable", "version": "1.0", "startDate": "2025-03-01", "license": "MIT"},
        "author": {"name": "V", "email": "v@example.com", "url": "https://v.example.com",
          "profiles": [{"network": "GitHub", "url": "https://example.com/v"}]},
        "links": {"repository": "https://example.com/a_(b)", "docs": "https://example.com/d"},
        "stack": [{"name": "Java", "version": "25", "role": "language", "why": "records"}, {"name": "C#"}],
        "metrics": [
          {"id": "speed", "label": "Start-up | cold", "value": 41.50, "unit": "ms", "direction": "down",
           "target": 50, "asOf": "2026-11-20"},
          {"id": "skill", "label": "Skill", "value": 0.95, "unit": "ratio", "asOf": "2026-11-21"}],
        "highlights": [
          {"id": "a", "text": "Starts in {{metric.speed}}.", "tags": ["cli"], "weight": 1},
          {"id": "b", "text": "Skill {{ metric.skill }} of <b>all</b>.", "tags": ["ml"], "weight": 5},
          {"id": "c", "text": "No weight.", "tags": ["ml"]}],
        "milestones": [
          {"id": "m1", "title": "Done", "status": "done", "doneOn": "2026-10-12"},
          {"id": "m2", "title": "Now", "status": "active"},
          {"id": "m3", "title": "Soon", "status": "active", "due": "2027-01-31"},
          {"id": "m4", "title": "Later"},
          {"id": "m5", "title": "Not", "status": "dropped"}]
        """
            + DOCUMENTS);
    scene.render(Intent.WRITE);
    assertThat(scene.read("README.md"))
        .isEqualTo(
            """
            # P

            **All of it**

            stable · version 1.0 · since March 2025 · MIT license · [Documentation](https://example.com/d) · [Source](https://example.com/a_%28b%29)

            One.

            Two \\| three.

            - Skill 0.95 of &lt;b>all&lt;/b>.
            - Starts in 41.50 ms.
            - No weight.

            ## In numbers

            | | Now | Goal | As of |
            |---|---:|---:|---|
            | Start-up \\| cold | **41.50 ms** | at most 50 ms | 2026-11-20 |
            | Skill | **0.95** |  | 2026-11-21 |

            ## Made with

            - **Java** 25: records
            - **C#**

            ## Milestones

            - [x] Done, 12 October 2026
            - [ ] Now, under way
            - [ ] Soon, under way, due 31 January 2027
            - [ ] Later
            - [ ] Not, dropped
            """
                .replace("·", latin1("·")));
    assertThat(scene.read("resume.md"))
        .isEqualTo(
            """
            # V

            [v@example.com](mailto:v@example.com) · [https://v.example.com](https://v.example.com) · [GitHub](https://example.com/v)

            ## Projects

            ### P – All of it

            _stable · version 1.0 · since March 2025_

            - Skill 0.95 of &lt;b>all&lt;/b>.
            - No weight.

            Made with Java 25, C#.

            [Documentation](https://example.com/d) · [Source](https://example.com/a_%28b%29)
            """
                .replace("·", latin1("·"))
                .replace("–", latin1("–")));
    assertThat(scene.render(Intent.CHECK)).containsExactly("readme unchanged", "resume unchanged");
  }

  @Test
  void a_resume_shows_the_parts_of_json_resume_that_are_there() {
    scene.model(
        """
        "project": {"id": "p", "name": "P"},
        "resume": {
          "work": [{"name": "N", "position": "Dev", "url": "https://n.example.com", "location": "Kiel",
            "startDate": "2022-04", "summary": "S.", "highlights": ["H"]}, {"name": "F", "endDate": "2019"}],
          "education": [{"institution": "U", "area": "CS", "studyType": "MSc", "startDate": "2016",
            "endDate": "2019", "score": 1.3}],
          "skills": [{"name": "ML", "level": "high", "keywords": ["a", "b"]}],
          "languages": [{"language": "German", "fluency": "native"}],
          "awards": [{"title": "T", "date": "2019", "awarder": "U", "summary": "x"}],
          "publications": [{"name": "W", "url": "javascript:alert(1)", "publisher": "J", "releaseDate": "2020"}]}
        """
            + DOCUMENTS);
    scene.render(Intent.WRITE);
    assertThat(scene.read("resume.md"))
        .isEqualTo(
            latin1(
                """
                # P

                ## Experience

                ### Dev, [N](https://n.example.com)

                _Apr 2022 – today · Kiel_

                S.

                - H

                ### F

                _2019_

                ## Projects

                ### P

                ## Education

                - **U**, MSc CS (2016 – 2019), 1.3

                ## Skills

                - **ML** (high): a, b

                ## Languages

                - **German**: native

                ## Awards

                - **T**, U (2019): x

                ## Publications

                - W, J (2020)
                """));
  }

  @Test
  void a_template_of_ones_own_takes_in_the_built_in_parts() {
    scene
        .file(
            "docs/R.mustache",
            "# {{name}}, mine\n\n{{>readme-stack}}\nfree text {{metric.speed}}\n")
        .model(
            "\"project\":{\"id\":\"p\",\"name\":\"P\"},\"stack\":[{\"name\":\"Java\"}],"
                + "\"documents\":[{\"id\":\"r\",\"template\":\"docs/R.mustache\",\"target\":\"R.md\"}]");
    assertThatThrownBy(() -> scene.render(Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .extracting(thrown -> ((BadInput) thrown).where().orElseThrow())
        .isEqualTo("docs/R.mustache:4");
    scene.file("docs/R.mustache", "# {{name}}, mine\n\n{{>readme-stack}}\nfree text\n");
    scene.render(Intent.WRITE);
    assertThat(scene.read("R.md"))
        .isEqualTo("# P, mine\n\n## Made with\n\n- **Java**\n\nfree text\n");
  }

  private static String latin1(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
