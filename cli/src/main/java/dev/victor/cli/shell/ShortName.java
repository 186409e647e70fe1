package dev.victor.cli.shell;

import java.util.List;

/// A short name for something typed often.
///
/// @param name what is typed
/// @param runs what it stands for
record ShortName(String name, String runs) {

  private static final List<ShortName> ALL =
      List.of(
          new ShortName("v", "victor"),
          new ShortName("vs", "victor git sync"),
          new ShortName("vn", "victor git start"),
          new ShortName("vp", "victor git ship"),
          new ShortName("vu", "victor git undo"),
          new ShortName("vt", "victor today"));

  /// Those whose command there is.
  ///
  /// @param commands every command there is, as typed
  static List<ShortName> of(List<String> commands) {
    return ALL.stream()
        .filter(name -> name.runs().equals("victor") || commands.contains(name.runs()))
        .toList();
  }
}
