package dev.victor.testgen.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.Desk;
import dev.victor.testgen.Desk.Said;
import dev.victor.testgen.junit5.Workshop;
import dev.victor.testgen.junit5.Workshop.Run;
import dev.victor.testgen.junit5.Workshop.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptTest {

  private static final String PYTHON =
      """
      ""\"Sums and models.""\"
      from math import prod


      class TestSums:
          # the easy one
          def test_sum_small(self):
              total = sum([1, 2])
              assert total == 3  # by heart

          def test_sum_negative(self):
              ""\"Below nothing.""\"
              result = sum([-1, 2])
              assert result == 1

          def test_other(self):
              assert prod([2, 3]) == 6


      def test_prod_of_three():
          values = [2, 3, 4]
          assert prod(values) == 24


      def test_sum_of_three():
          values = [2, 3, 4]
          assert sum(values) == 9
      """;

  private static final String JAVA =
      """
      package a;

      import static org.junit.jupiter.api.Assertions.assertEquals;

      import org.junit.jupiter.api.Test;

      class WordsTest {

        @Test
        void upperOfPlain() {
          String word = "it's";
          assertEquals("IT'S", word.toUpperCase());
          assertEquals('I', word.toUpperCase().charAt(0));
        }

        /// Quotes, commas.
        @Test
        void upperOfQuoted() {
          String text = "a, \\"b\\"";
          assertEquals("A, \\"B\\"", text.toUpperCase());
          assertEquals('A', text.toUpperCase().charAt(0));
        }

        @Test
        void halfOfOne() {
          assertEquals(0.5, 1 / 2.0);
        }

        @Test
        void halfOfMany() {
          assertEquals(1_000, 2_000 / 2.0);
        }
      }
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void workspace() throws IOException {
    desk = new Desk(folder);
  }

  private Said adopt(boolean remove) {
    return desk.run(session -> Adopt.run(session, List.of(), remove, false));
  }

  private String process(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void python_tests_of_one_shape_become_one() throws Exception {
    desk.file("tests/test_sums.py", PYTHON);

    Said said = adopt(false);

    assertThat(said.text())
        .isEqualTo(
            """
            tests/test_sums.py:7   test_sum       replaces 2: TestSums.test_sum_small, TestSums.test_sum_negative
            tests/test_sums.py:20  test_of_three  replaces 2: test_prod_of_three, test_sum_of_three
            patch in .victor/testgen/adopt.patch
            """);
    assertThat(folder.resolve("tests/test_sums.py")).hasContent(PYTHON);
    process("git", "apply", ".victor/testgen/adopt.patch");
    assertThat(Files.readString(folder.resolve("tests/test_sums.py")))
        .isEqualTo(
            """
            ""\"Sums and models.""\"
            from math import prod
            import pytest


            class TestSums:
                # the easy one
                @pytest.mark.parametrize("value, expected", [
                    pytest.param(1, 3, id="small"),
                    # Below nothing.
                    pytest.param(-1, 1, id="negative"),
                ])
                def test_sum(self, value, expected):
                    total = sum([value, 2])
                    assert total == expected  # by heart

                def test_other(self):
                    assert prod([2, 3]) == 6


            @pytest.mark.parametrize("function, expected", [
                pytest.param(prod, 24, id="prod"),
                pytest.param(sum, 9, id="sum"),
            ])
            def test_of_three(function, expected):
                values = [2, 3, 4]
                assert function(values) == expected
            """);
    assertThat(process("python3", "-c", RUN)).isEqualTo("5 passed\n");
  }

  @Test
  void a_name_that_is_bound_below_the_first_test_is_no_parameter() throws Exception {
    desk.file(
        "tests/test_late.py",
        """
        A = 1

        def test_a():
            x = A + 1
            assert x == 2

        B = 2

        def test_b():
            x = B + 1
            assert x == 3
        """);

    assertThat(adopt(false).text()).isEqualTo("nothing to adopt\n");
  }

  @Test
  void a_new_import_stands_above_the_tests_and_a_mark_at_the_beginning_stays() throws Exception {
    String tests =
        """
        def test_a():
            x = 1
            assert x == 1

        def test_b():
            x = 2
            assert x == 2

        import os
        """;
    desk.file("tests/test_bom.py", "\ufeff" + tests);

    adopt(false);
    process("git", "apply", ".victor/testgen/adopt.patch");

    assertThat(Files.readString(folder.resolve("tests/test_bom.py")))
        .startsWith("\ufeffimport pytest\n@pytest.mark.parametrize")
        .endsWith("    x = given_x\n    assert x == given_x\n\nimport os\n");
  }

  /// Runs the file with a pytest that knows nothing but parameters: the real one is not everywhere.
  private static final String RUN =
      """
      import sys, types
      pytest = types.ModuleType("pytest")
      pytest.param = lambda *values, id: values
      def parametrize(names, rows):
          def mark(function):
              function.rows = rows
              return function
          return mark
      pytest.mark = types.SimpleNamespace(parametrize=parametrize)
      sys.modules["pytest"] = pytest
      sys.path.insert(0, "tests")
      import test_sums
      passed = 0
      for holder, made in ((test_sums, ()), (test_sums.TestSums, (test_sums.TestSums(),))):
          for name, function in vars(holder).items():
              if name.startswith("test"):
                  for row in getattr(function, "rows", [()]):
                      function(*made, *row)
                      passed += 1
      print(passed, "passed")
      """;

  @Test
  void java_tests_of_one_shape_become_one() throws Exception {
    desk.file("src/test/java/a/WordsTest.java", JAVA);

    assertThat(adopt(false).text())
        .isEqualTo(
            """
            src/test/java/a/WordsTest.java:10  upperOf  replaces 2: WordsTest.upperOfPlain, WordsTest.upperOfQuoted
            src/test/java/a/WordsTest.java:25  halfOf   replaces 2: WordsTest.halfOfOne, WordsTest.halfOfMany
            patch in .victor/testgen/adopt.patch
            """);
    process("git", "apply", ".victor/testgen/adopt.patch");
    String adopted = Files.readString(folder.resolve("src/test/java/a/WordsTest.java"));
    assertThat(adopted)
        .contains(
            """
              @ParameterizedTest(name = "{0}")
              @CsvSource({
                "plain, 'it''s', 'IT''S', 'I'",
                // Quotes, commas.
                "quoted, 'a, \\"b\\"', 'A, \\"B\\"', 'A'"
              })
              void upperOf(String named, String givenWord, String expected, char expected2) {
                String word = givenWord;
                assertEquals(expected, word.toUpperCase());
                assertEquals(expected2, word.toUpperCase().charAt(0));
              }

              @ParameterizedTest(name = "{0}")
              @CsvSource({
                "one, 0.5, 1",
                "many, 1000, 2000"
              })
              void halfOf(String named, double expected, int value) {
                assertEquals(expected, value / 2.0);
              }
            }
            """);
    try (Workshop workshop = new Workshop(folder)) {
      Run run = workshop.run(List.of(Source.of("WordsTest.java", adopted)));
      assertThat(run.failures()).isEmpty();
      assertThat(run.passed()).isEqualTo(4);
    }
  }

  @Test
  void what_the_contract_covers_goes_only_when_it_is_asked_for() throws Exception {
    String tests =
        """
        import numpy as np
        import pytest
        from models.ridge import Ridge


        class TestRidge:
            def test_unfitted(self, x):
                with pytest.raises(RuntimeError):
                    Ridge(alpha=1.0).predict(x)


        def test_saved(x, y, tmp_path):
            model = Ridge(alpha=2.0)
            model.fit(x, y)
            model.save(tmp_path)
            assert np.allclose(Ridge.load(tmp_path).predict(x), model.predict(x))


        def test_weights_are_small(x, y):
            model = Ridge(alpha=2.0).fit(x, y)
            assert np.all(model.weights < 1)
        """;
    desk.models("{ \"id\": \"ridge\", \"entry\": \"models.ridge:Ridge\" }")
        .file("tests/test_ridge.py", tests);

    Said said = adopt(false);

    assertThat(said.text())
        .isEqualTo(
            """
            tests/test_ridge.py:7   TestRidge.test_unfitted  covered for ridge by predict_before_fit_is_an_error
            tests/test_ridge.py:12  test_saved               covered for ridge by loaded_model_predicts_the_same
            nothing to adopt
            """);
    assertThat(folder.resolve(".victor")).doesNotExist();

    adopt(true);
    process("git", "apply", ".victor/testgen/adopt.patch");
    assertThat(Files.readString(folder.resolve("tests/test_ridge.py")))
        .isEqualTo(
            """
            import numpy as np
            import pytest
            from models.ridge import Ridge


            class TestRidge:
                pass


            def test_weights_are_small(x, y):
                model = Ridge(alpha=2.0).fit(x, y)
                assert np.all(model.weights < 1)
            """);
  }

  @Test
  void a_file_of_nothing_else_than_covered_tests_goes_whole() throws Exception {
    desk.models("{ \"id\": \"ridge\", \"entry\": \"lab.Ridge\" }")
        .file(
            "src/test/java/lab/RidgeTest.java",
            """
            package lab;
            import org.junit.jupiter.api.Test;
            class RidgeTest {
              @Test
              void unfitted() {
                assertThrows(IllegalStateException.class, () -> new Ridge(1.0).predict(ROWS));
              }
            }
            """);

    assertThat(adopt(true).text()).contains("covered for ridge by predictBeforeFitIsAnError");
    process("git", "apply", ".victor/testgen/adopt.patch");
    assertThat(folder.resolve("src/test/java/lab/RidgeTest.java")).doesNotExist();
  }

  @Test
  void what_cannot_be_parameterised_stays_and_copies_elsewhere_are_told() throws IOException {
    String model =
        """
        from models import *
        from models import %1$s

        def test_fit():
            model = %1$s(alpha=1)
            out = model.fit([1], [2]).predict([3])
            assert out == %2$s
        """;
    desk.file("tests/test_a.py", model.formatted("Ridge", "2"))
        .file("tests/test_b.py", model.formatted("Lasso", "4"))
        .file(
            "tests/test_old.py",
            """
            import unittest

            class OldTest(unittest.TestCase):
                def test_a(self):
                    self.assertEqual(sum([1, 1]), 2)

                def test_b(self):
                    self.assertEqual(sum([1, 2]), 3)
            """);

    assertThat(adopt(false).text())
        .isEqualTo(
            """
            tests/test_old.py:4  OldTest.test_a  and its like stay: pytest cannot parameterise a method of unittest.TestCase
            one shape in 2 files: tests/test_a.py:4 test_fit, tests/test_b.py:4 test_fit
            nothing to adopt
            """);
  }

  @Test
  void names_that_come_later_wide_characters_and_returns_are_safe() throws Exception {
    desk.file(
            "tests/test_late.py",
            """
            # \uD83D\uDE00
            def test_a():
                text = "\uD83D\uDE00"
                assert len(text) == 1
            def test_b():
                text = "zwei"
                assert len(text) == 4
            def test_first():
                value = early(1)
                assert value
            def test_second():
                value = late(1)
                assert value
            def early(x): return x
            def late(x): return x
            """
                .replace("\n", "\r\n"))
        .file(
            "src/test/java/a/LineTest.java",
            """
            class LineTest { @Test void a() { check(1); } @Test void b() { check(2); } }
            """);

    assertThat(adopt(false).text())
        .isEqualTo(
            """
            tests/test_late.py:2             test_a      replaces 2: test_a, test_b
            src/test/java/a/LineTest.java:1  LineTest.a  and its like stay: shares a line with other code
            patch in .victor/testgen/adopt.patch
            """);
    process("git", "apply", ".victor/testgen/adopt.patch");
    assertThat(Files.readString(folder.resolve("tests/test_late.py")))
        .startsWith(
            """
            import pytest
            # \uD83D\uDE00
            @pytest.mark.parametrize("given_text, expected", [
                pytest.param("\uD83D\uDE00", 1, id="a"),
                pytest.param("zwei", 4, id="b"),
            ])
            def test_a(given_text, expected):
                text = given_text
                assert len(text) == expected
            def test_first():
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void what_is_nested_too_deeply_is_told() throws Exception {
    desk.file(
            "src/test/java/a/DeepTest.java",
            "class DeepTest { @Test void a() { int x = "
                + "(".repeat(20_000)
                + "1"
                + ")".repeat(20_000)
                + "; } }")
        .file(
            "tests/test_deep.py",
            "def test_a():\n    x = " + "(".repeat(2_000) + ")".repeat(2_000) + "\n");

    assertThat(adopt(false).text()).isEqualTo("nothing to adopt\n");
  }
}
