package dev.victor.cli.config;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.json.Quoted;
import dev.victor.core.workspace.Environment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `victor.…` of git's configuration sets: it outranks `project.json`, for it is this
/// machine's word on this repository.
final class GitSettings {

  /// A key of git's configuration.
  ///
  /// @param key of the setting, without its group
  /// @param about what it decides
  /// @param choice the words it takes
  /// @param usual what stands without it
  private record Own(String key, String about, String choice, String usual) {}

  /// Keys that only git's configuration has.
  private static final List<Own> OWN =
      List.of(
          new Own("offline", "git sync and its like ask no remote", "true, false", "false"),
          new Own("push", "git sync pushes what it brought up to date", "true, false", "true"),
          new Own("repository", "the repository at GitHub, OWNER/NAME", "", "by the remote"),
          new Own(
              "ship", "how a shipped branch gets into the trunk", "squash, ff, merge", "squash"),
          new Own("tagprefix", "what a release's tag begins with", "", "v"),
          new Own("timeout", "seconds a fetch may take", "", "20, at a terminal 60"));

  /// Keys of `branching` that git's configuration may set in another way.
  private static final List<String> BRANCHING =
      List.of("trunk", "sync", "perennial", "parked", "observed", "contribution");

  private final Map<String, Source> said;

  private GitSettings(Map<String, Source> said) {
    this.said = said;
  }

  static GitSettings of(Environment environment) {
    Optional<Repository> repository = Repository.find(environment, environment.directory());
    if (repository.isEmpty()) {
      return new GitSettings(Map.of());
    }
    Answer answer =
        new GitRunner(environment, repository.get().top(), false)
            .read("config", "-z", "--show-origin", "--get-regexp", "^victor\\.");
    Map<String, Source> said = new HashMap<>();
    List<String> parts = answer.parts();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      String[] entry = parts.get(i + 1).split("\n", 2);
      String value = Quoted.plain(entry.length == 2 ? entry[1] : "true");
      String where = parts.get(i).replaceFirst("^file:", "");
      said.merge(entry[0], source(entry[0], value, where), GitSettings::both);
    }
    return new GitSettings(said);
  }

  /// What may set a key of `project.json` before the file does.
  Optional<Source> before(String key) {
    return key.startsWith("branching.") && BRANCHING.contains(key.substring("branching.".length()))
        ? Optional.of(source(key.substring("branching.".length())))
        : Optional.empty();
  }

  /// The settings that only git's configuration has.
  List<Setting> own() {
    List<Setting> own = new ArrayList<>();
    for (Own each : OWN) {
      own.add(
          new Setting(
              "git." + each.key(),
              each.about(),
              each.choice(),
              List.of(source(each.key()), Source.usual(each.usual()))));
    }
    return own;
  }

  /// Every key that is read, without `victor.`.
  static List<String> keys() {
    List<String> keys = new ArrayList<>(BRANCHING);
    OWN.forEach(own -> keys.add(own.key()));
    return keys;
  }

  /// Keys that are set and that nothing reads.
  List<String> strays() {
    return said.keySet().stream()
        .map(key -> key.substring("victor.".length()))
        .filter(key -> !keys().contains(key))
        .sorted()
        .toList();
  }

  private Source source(String key) {
    Source source = said.get("victor." + key);
    return source == null ? Source.silent(name("victor." + key)) : source;
  }

  private static Source source(String key, String value, String where) {
    return new Source(name(key), Optional.of(value), where);
  }

  private static String name(String key) {
    return "git config " + key;
  }

  /// The last word of a key counts, unless it takes a list.
  private static Source both(Source first, Source last) {
    boolean list = BRANCHING.subList(2, BRANCHING.size()).stream().anyMatch(last.name()::endsWith);
    return list
        ? new Source(
            last.name(),
            Optional.of(first.value().orElse("") + ", " + last.value().orElse("")),
            last.where())
        : last;
  }
}
