package dev.victor.testgen.prove;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A bug that was put into a copy, and what became of it.
///
/// @param id of the mutant
/// @param model whose suite was run
/// @param operator the kind of bug, such as `ignored-seed`
/// @param file that was changed
/// @param line in it
/// @param change what was changed
/// @param killedBy checks that noticed it
/// @param status killed, survived, timeout, invalid; baseline when the suite fails without any bug
/// @param seconds that it took
record Mutant(
    String id,
    String model,
    String operator,
    String file,
    int line,
    String change,
    List<String> killedBy,
    String status,
    double seconds) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// A line that `prove.py` prints.
  ///
  /// @throws JacksonException when it is none
  static Mutant read(String line) throws JacksonException {
    JsonNode json = MAPPER.readTree(line);
    List<String> killedBy = new ArrayList<>();
    json.path("killedBy").forEach(check -> killedBy.add(check.asText()));
    return new Mutant(
        json.path("mutant").asText(),
        json.path("model").asText(),
        json.path("operator").asText(),
        json.path("file").asText(),
        json.path("line").asInt(),
        json.path("change").asText(),
        killedBy,
        json.path("status").asText(),
        json.path("seconds").asDouble());
  }

  /// Copies the list.
  Mutant {
    killedBy = List.copyOf(killedBy);
  }

  boolean is(String wanted) {
    return status.equals(wanted);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mutant", id);
    json.put("model", model);
    json.put("operator", operator);
    json.put("file", file);
    json.put("line", line);
    json.put("change", change);
    json.put("status", status);
    json.put("killedBy", killedBy);
    json.put("seconds", seconds);
    return json;
  }
}
