package dev.victor.testgen.declare;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.Session;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Hyperparameters that a person gives as `name=value`: a value is JSON where it is any, else text.
final class GivenValues {

  private static final String OPTION = "--hyper";
  private static final Pattern GIVEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*");

  private final Map<String, Object> values = new LinkedHashMap<>();

  private GivenValues() {}

  /// @param typed as they were typed; a part without a name belongs to the value before it, for
  ///   commas separate options and the items of a list
  /// @throws UsageError when one has no name
  static GivenValues of(List<String> typed) {
    Map<String, String> texts = new LinkedHashMap<>();
    String last = null;
    for (String one : typed) {
      if (GIVEN.matcher(one).matches()) {
        last = one.substring(0, one.indexOf('='));
        texts.put(last, one.substring(one.indexOf('=') + 1));
      } else if (last == null) {
        throw new UsageError(OPTION, "'" + one + "' is no name=value", "such as degree=3");
      } else {
        texts.merge(last, "," + one, String::concat);
      }
    }
    GivenValues given = new GivenValues();
    texts.forEach((name, text) -> given.values.put(name, value(text)));
    return given;
  }

  /// With a value for each name that needs one: asked for, where someone can answer.
  ///
  /// @param known what the constructor takes, where that is all it takes
  /// @throws UsageError when one is left without a value, or given to a name that is not known
  Map<String, Object> with(
      Session session, String kind, List<?> required, Optional<List<String>> known) {
    for (String name : values.keySet()) {
      if (known.filter(names -> !names.contains(name)).isPresent()) {
        throw new UsageError(
            OPTION,
            kind + " takes no " + name,
            "it takes " + String.join(", ", known.orElse(List.of())));
      }
    }
    for (Object one : required) {
      String name = String.valueOf(one);
      if (!values.containsKey(name)) {
        String said = session.console().ask(name + " of " + kind + ", which has no default", "");
        if (said.isEmpty()) {
          throw new UsageError(
              OPTION,
              kind + " cannot be made without " + name + ", which has no default",
              "say " + OPTION + " " + name + "=VALUE");
        }
        values.put(name, value(said));
      }
    }
    return values;
  }

  private static Object value(String text) {
    try {
      byte[] json = ("{\"value\":" + text + "}").getBytes(StandardCharsets.UTF_8);
      Object said = JsonFile.parse(json, OPTION).root().plain(Optional.empty());
      return said instanceof Map<?, ?> map && map.size() == 1
          ? Objects.requireNonNullElse(map.get("value"), text)
          : text;
    } catch (BadInput noJson) {
      return text;
    }
  }
}
