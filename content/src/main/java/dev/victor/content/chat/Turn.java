package dev.victor.content.chat;

import java.util.LinkedHashMap;
import java.util.Map;

/// One message of a conversation with a model.
///
/// @param role who speaks
/// @param text what is said
public record Turn(Role role, String text) {

  /// Who can speak.
  public enum Role {
    /// The rules.
    SYSTEM("system"),
    /// What is asked.
    USER("user"),
    /// What the model said.
    ASSISTANT("assistant");

    private final String word;

    Role(String word) {
      this.word = word;
    }
  }

  /// The fields of the interface: `role` and `content`.
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("role", role.word);
    fields.put("content", text);
    return fields;
  }
}
