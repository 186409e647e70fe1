package dev.victor.cli.shell;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A short name for something typed often.
///
/// @param name what is typed
/// @param runs what it stands for
record ShortName(String name, String runs) {

  private static final Map<String, String> OURS = new LinkedHashMap<>();

  static {
    OURS.put("v", "");
    OURS.put("vs", "git sync");
    OURS.put("vn", "git start");
    OURS.put("vp", "git ship");
    OURS.put("vu", "git undo");
    OURS.put("vd", "docs render");
    OURS.put("vj", "journal today");
    OURS.put("vt", "today");
  }

  /// Ours whose command there is, with what the user's settings change, add and take away.
  ///
  /// @param commands every command there is, as typed
  /// @throws BadInput when the settings name a command there is not
  static List<ShortName> of(Environment world, List<String> commands) {
    Map<String, String> names = new LinkedHashMap<>();
    OURS.forEach((name, runs) -> {
      if (runs.isEmpty() || commands.contains(runs)) {
        names.put(name, runs);
      }
    });
    Settings.of(world)
        .aliases()
        .forEach((name, runs) -> {
          if (runs.isEmpty()) {
            names.remove(name);
          } else {
            require(name, runs, commands, world);
            names.put(name, runs);
          }
        });
    List<ShortName> all = new ArrayList<>();
    names.forEach((name, runs) -> all.add(new ShortName(name, ("victor " + runs).strip())));
    return all;
  }

  /// What follows `victor` for a name; none when it is no name of ours or the user's.
  static List<String> meaning(String name, Environment world) {
    if (name.isEmpty() || name.equals("victor")) {
      return List.of();
    }
    String runs = Settings.of(world).aliases().getOrDefault(name, OURS.getOrDefault(name, ""));
    return runs.isEmpty() ? List.of() : List.of(runs.split(" ", -1));
  }

  private static void require(String name, String runs, List<String> commands, Environment world) {
    for (String command : commands) {
      if (runs.equals(command) || runs.startsWith(command + " ")) {
        return;
      }
    }
    throw new BadInput(
        Settings.file(world).toString(),
        "aliases." + name + " runs \"" + runs + "\", and there is no such command of victor",
        Nearest.to(runs, commands)
            .map(near -> "did you mean " + near + "?")
            .orElse("see: victor help"));
  }
}
