package dev.victor.testgen.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.python.PythonScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Reads pytest files with Python's own parser: they are neither imported nor run.
final class PythonTests {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int AT_ONCE = 500;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PythonTests() {}

  /// @param texts by path; Python is not started when there are none
  static void read(
      Session session, Map<String, String> texts, List<SuiteFile> files, List<String> unread) {
    if (texts.isEmpty()) {
      return;
    }
    PythonScript script =
        new PythonScript(session.environment(), "/dev/victor/testgen/suite/read_tests.py");
    List<String> paths = List.copyOf(texts.keySet());
    for (int from = 0; from < paths.size(); from += AT_ONCE) {
      List<String> arguments = new ArrayList<>();
      arguments.add(session.workspace().root().toString());
      arguments.addAll(paths.subList(from, Math.min(paths.size(), from + AT_ONCE)));
      script.run(
          session.workspace().root(), LONGEST, arguments, line -> take(line, texts, files, unread));
    }
  }

  private static void take(
      String line, Map<String, String> texts, List<SuiteFile> files, List<String> unread) {
    JsonNode file;
    try {
      file = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new OutsideFailed(
          "read_tests.py",
          "Python printed no JSON",
          "check that python3 runs and prints nothing of its own",
          e);
    }
    String path = file.path("file").asText();
    if (file.has("error")) {
      unread.add(path + ": " + file.path("error").asText());
      return;
    }
    List<TestMethod> tests = new ArrayList<>();
    file.path("tests").forEach(test -> tests.add(test(test)));
    List<String> empty = new ArrayList<>();
    for (JsonNode one : file.path("classes")) {
      if (one.path("tests").asInt() == 0 && one.path("bases").asInt() == 0) {
        empty.add(one.path("name").asText());
      }
    }
    files.add(
        new SuiteFile(
            path,
            SuiteFile.Language.PYTHON,
            texts.getOrDefault(path, ""),
            tests,
            empty,
            file.path("borrowed").asBoolean(),
            file.path("importAt").asInt(),
            file.path("imported").asBoolean()));
  }

  private static TestMethod test(JsonNode test) {
    List<String> comments = new ArrayList<>(strings(test.path("leading")));
    comments.addAll(strings(test.path("comments")));
    String document = test.path("document").asText();
    if (!document.isEmpty()) {
      comments.add("# " + document.lines().findFirst().orElse(""));
    }
    JsonNode cases = test.path("cases");
    return new TestMethod(
        test.path("owner").asText(),
        test.path("name").asText(),
        test.path("line").asInt(),
        region(test),
        test.path("frame").toString(),
        parts(test.path("parts")),
        test.path("empty").asBoolean() ? 0 : test.path("statements").asInt(),
        cases.isNull() ? OptionalInt.empty() : OptionalInt.of(cases.asInt()),
        strings(test.path("twice")),
        test.path("skipped").asBoolean(),
        comments,
        Set.copyOf(strings(test.path("calls"))),
        new HashSet<>(strings(test.path("words"))),
        refusal(test));
  }

  private static TestMethod.Region region(JsonNode test) {
    int decorated = test.path("decorated").asInt();
    return new TestMethod.Region(
        test.path("start").asInt(),
        test.path("end").asInt(),
        decorated,
        decorated,
        test.path("nameStart").asInt(),
        test.path("close").asInt(),
        test.path("parameters").asText(),
        test.path("indent").asText());
  }

  private static String refusal(JsonNode test) {
    for (JsonNode base : test.path("bases")) {
      if (base.asText().endsWith("TestCase")) {
        return "pytest cannot parameterise a method of unittest.TestCase";
      }
    }
    if (test.path("frame").toString().contains("parametrize(")) {
      return "is parameterised already";
    }
    return test.path("parameters").asText().matches("(?s).*[*=].*")
        ? "has parameters with defaults"
        : "";
  }

  private static List<Part> parts(JsonNode parts) {
    List<Part> result = new ArrayList<>();
    for (JsonNode one : parts) {
      result.add(
          new Part(
              Part.Kind.valueOf(one.path(0).asText().toUpperCase(Locale.ROOT)),
              one.path(1).asText(),
              one.path(2).asInt(),
              one.path(3).asInt()));
    }
    return result;
  }

  private static List<String> strings(JsonNode array) {
    List<String> result = new ArrayList<>();
    array.forEach(one -> result.add(one.asText()));
    return result;
  }
}
