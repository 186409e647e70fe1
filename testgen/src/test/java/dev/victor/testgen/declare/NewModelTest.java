package dev.victor.testgen.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.UsageError;
import dev.victor.testgen.Desk;
import dev.victor.testgen.declare.NewModel.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewModelTest {

  @TempDir private Path folder;

  private String declared(String id, String... hyper) throws IOException {
    Desk desk =
        new Desk(folder)
            .file(
                "src/lab/knots.py",
                """
                from dataclasses import dataclass, field, KW_ONLY
                from typing import ClassVar

                class Saved:
                    def save(self, path): ...
                    def load(path): ...

                @dataclass
                class Knots(Saved):
                    BASE: ClassVar[int] = 3
                    degree: int
                    _: KW_ONLY
                    alpha: float = 0.5
                    rounds: int = field(default=12)
                    names: list = field(default_factory=list)
                    state: object = field(init=False, default=None)
                    def fit(self, x, y): return self
                    def predict(self, x): return x

                class Curved(Knots):
                    def predict(self, x): return x
                """)
            .file("src/lab/old.py", "class Old:\n    print 'of Python 2'\n")
            .file(
                "src/lab/test_it.py",
                "class Knots2:\n    def fit(self): 1\n    def predict(self): 1\n");
    return desk.run(session ->
            NewModel.declare(
                session, new Wish(id, Optional.empty(), Optional.empty(), List.of(hyper)), true))
        .text();
  }

  @Test
  void a_data_class_shows_what_its_constructor_takes() throws IOException {
    assertThat(declared("knots", "degree=3"))
        .isEqualTo(
            """
            would be added to "models":
                {
                  "id": "knots",
                  "entry": "lab.knots:Knots",
                  "kind": "regressor",
                  "hyperparameters": { "default": { "degree": 3 } },
                  "knobs": { "alpha": 0.025, "rounds": 3 }
                }
            """);
  }

  @Test
  void a_class_has_what_it_inherits() throws IOException {
    assertThat(declared("curved", "degree=3"))
        .contains("lab.knots:Curved", "\"knobs\": { \"alpha\": 0.025, \"rounds\": 3 }")
        .doesNotContain("in-memory");
  }

  @Test
  void what_the_constructor_needs_must_be_given() throws IOException {
    assertThatThrownBy(() -> declared("knots"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("Knots cannot be made without degree, which has no default");
    assertThatThrownBy(() -> declared("knots", "degree=3", "degrees=3"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("Knots takes no degrees");
    assertThatThrownBy(() -> declared("knots", "3"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("'3' is no name=value");
  }

  @Test
  void what_is_given_is_json_or_text() throws IOException {
    assertThat(
            declared("knots", "degree=3", "names=[\"a\"", "2]", "rounds=null", "alpha=1, \"x\": 2"))
        .contains(
            "{ \"degree\": 3, \"names\": [\"a\", 2], \"rounds\": null, \"alpha\": \"1, \\\"x\\\":"
                + " 2\" }");
  }
}
