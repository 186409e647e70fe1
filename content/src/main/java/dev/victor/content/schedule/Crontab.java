package dev.victor.content.schedule;

/// The user's crontab.
interface Crontab {

  /// All of it; empty when there is none.
  String read();

  /// Replaces all of it.
  void write(String text);
}
