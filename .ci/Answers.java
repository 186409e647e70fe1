import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Holds answers to schemas: `Answers SCHEMAS FOLDER`. Exit 1 when one is not what it should be.
final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode schemas;
  private final Map<String, Schema> read = new HashMap<>();
  private int held;
  private int wrong;

  private Answers(JsonNode schemas) {
    this.schemas = schemas;
  }

  public static void main(String[] arguments) throws IOException {
    Answers answers = new Answers(JSON.readTree(Path.of(arguments[0]).toFile()));
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.sorted().toList()) {
        answers.hold(Files.readString(file));
      }
    }
    System.out.println(answers.held + " answers, " + answers.wrong + " not as described");
    System.exit(answers.wrong == 0 ? 0 : 1);
  }

  private void hold(String text) throws IOException {
    int end = text.indexOf('\n');
    String typed = text.substring(0, end);
    // Commands that go on answer with an object a line.
    try (var each = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text.substring(end + 1))) {
      while (each.hasNext()) {
        JsonNode answer = each.next();
        boolean failed = answer.size() == 1 && answer.path("error").has("code");
        String command = failed ? "failure" : command(typed);
        held++;
        List<?> errors =
            read.computeIfAbsent(command, this::schema)
                .validate(answer.toString(), InputFormat.JSON);
        if (!errors.isEmpty()) {
          wrong++;
          System.out.println("victor " + typed + "\n  " + errors);
        }
      }
    }
  }

  private Schema schema(String command) {
    return REGISTRY.getSchema(schemas.path(command).toString());
  }

  /// The longest beginning of what was typed that is a command.
  private String command(String typed) {
    String words = typed;
    while (!schemas.has(words) && words.contains(" ")) {
      words = words.substring(0, words.lastIndexOf(' '));
    }
    return words;
  }
}
