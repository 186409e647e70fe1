package dev.victor.core.workspace;

import dev.victor.core.failure.NeedsPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// The world around a command, so that a test can set all of it.
///
/// @param variables environment variables
/// @param directory working directory, absolute
/// @param home the user's home folder
/// @param clock the time, in UTC
/// @param launcher the script that started this process, absolute, as it was called: what aliases
///   and hooks call; empty when java was started without it
public record Environment(
    Map<String, String> variables,
    Path directory,
    Path home,
    Clock clock,
    Optional<Path> launcher) {

  /// A world that no launcher started.
  public Environment(Map<String, String> variables, Path directory, Path home, Clock clock) {
    this(variables, directory, home, clock, Optional.empty());
  }

  /// The world of this process.
  public static Environment ofProcess() {
    Map<String, String> variables = System.getenv();
    String home = variables.get("HOME");
    return new Environment(
        variables,
        Path.of("").toAbsolutePath(),
        Path.of(home == null || home.isBlank() ? System.getProperty("user.home", ".") : home),
        Clock.systemUTC(),
        Optional.ofNullable(System.getProperty("victor.launcher")).map(Path::of));
  }

  /// A variable that is set and not blank.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /// The first program of that name on the `PATH`.
  public Optional<Path> program(String name) {
    return Programs.find(
        name, directory, variables.getOrDefault("PATH", ""), variables.getOrDefault("PATHEXT", ""));
  }

  /// The launcher, for what must find victor again later.
  ///
  /// @throws NeedsPerson when there is none that could be called
  public Path requireLauncher() {
    return launcher
        .filter(Files::isExecutable)
        .orElseThrow(() ->
            new NeedsPerson(
                launcher.map(Path::toString).orElse(null),
                "victor cannot tell where it is, it was not started by its launcher",
                "start it by the path of the script victor"));
  }

  /// The time zone of the machine: `TZ` where it names one, else what the system is set to.
  public ZoneId zone() {
    return variable("TZ")
        .map(name -> name.startsWith(":") ? name.substring(1) : name)
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of)
        .orElseGet(ZoneId::systemDefault);
  }

  /// A path as typed, seen from the working directory.
  public Path resolve(String typed) {
    return directory.resolve(typed).normalize();
  }

  /// The user's own settings: `$XDG_CONFIG_HOME/victor` or `~/.config/victor`.
  public Path settings() {
    return variable("XDG_CONFIG_HOME")
        .map(Path::of)
        .orElse(home.resolve(".config"))
        .resolve("victor");
  }

  /// What can be made again: `$XDG_CACHE_HOME/victor` or `~/.cache/victor`.
  public Path cache() {
    return variable("XDG_CACHE_HOME")
        .map(Path::of)
        .orElse(home.resolve(".cache"))
        .resolve("victor");
  }
}
