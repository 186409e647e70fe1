package dev.victor.content.chat;

/// What a model made of a conversation.
public sealed interface Answer {

  /// It wrote something, whatever that is worth.
  ///
  /// @param text as it came
  /// @param flaw why it cannot be used as it is; empty when nothing is known against it
  record Draft(String text, String flaw) implements Answer {}

  /// Nothing came that could be a draft.
  ///
  /// @param why in words
  record Silence(String why) implements Answer {}
}
