package dev.victor.cli.config;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Settings, their values and where these came from.
///
/// @param settings those that were asked for
/// @param strays what is set and not read; only told when everything was asked for
/// @param explained whether each is told with all that may set it
record ConfigAnswer(List<Setting> settings, List<Remark> strays, boolean explained)
    implements Outcome {

  private static final int WIDEST_VALUE = 60;

  /// What was asked for.
  ///
  /// @param key one setting, or the beginning of several
  /// @param all also what is set nowhere
  /// @throws UsageError when there is no setting of that name
  static ConfigAnswer of(AllSettings found, Optional<String> key, boolean explain, boolean all) {
    List<Setting> chosen =
        found.settings().stream()
            .filter(setting -> key.isEmpty() || below(setting.key(), key.get()))
            .toList();
    if (chosen.isEmpty()) {
      throw unknown(key.orElse(""), found.settings());
    }
    boolean everything = all || (key.isPresent() && (explain || chosen.size() == 1));
    List<Setting> told =
        chosen.stream().filter(setting -> everything || setting.deciding().isPresent()).toList();
    return new ConfigAnswer(
        key.isEmpty() && !all && !explain ? Lists.counted(told) : told,
        key.isEmpty() ? found.strays() : List.of(),
        explain);
  }

  private static boolean below(String key, String asked) {
    return key.startsWith(asked)
        && (key.length() == asked.length() || ".[".indexOf(key.charAt(asked.length())) >= 0);
  }

  private static UsageError unknown(String key, List<Setting> settings) {
    List<String> keys = new ArrayList<>();
    for (Setting setting : settings) {
      String known = setting.key();
      for (int end = known.indexOf('.'); end > 0; end = known.indexOf('.', end + 1)) {
        keys.add(known.substring(0, end));
      }
      keys.add(known);
    }
    return new UsageError(
        "victor config",
        "no setting is called " + key,
        Nearest.to(key, keys)
            .map(near -> "did you mean " + near + "?")
            .orElse("victor config --all has every key"));
  }

  @Override
  public void print(Console console) {
    if (explained) {
      settings.forEach(setting -> explain(console, setting));
    } else {
      Table table = new Table();
      for (Setting setting : settings) {
        Optional<Source> deciding = setting.deciding();
        table.row(
            setting.key(),
            cut(deciding.flatMap(Source::value).orElse("not set")),
            deciding.map(Source::where).orElse(""),
            shadowed(setting));
      }
      console.table(0, table);
    }
    strays.forEach(stray -> console.remark(stray.line()));
  }

  private static String shadowed(Setting setting) {
    List<String> unheard = new ArrayList<>();
    setting.shadowed().forEach(source -> unheard.add(source.where()));
    return unheard.isEmpty() ? "" : "instead of " + String.join(", ", unheard);
  }

  private static void explain(Console console, Setting setting) {
    Optional<Source> deciding = setting.deciding();
    console.line(
        console.in(Tone.STRONG, setting.key())
            + "  "
            + deciding.flatMap(Source::value).orElse("not set"));
    console.line("  " + setting.about());
    if (!setting.choice().isEmpty()) {
      console.line("  one of " + setting.choice());
    }
    Table table = new Table();
    for (Source source : setting.sources()) {
      table.row(
          source.name(),
          source.value().map(ConfigAnswer::cut).orElse("not set"),
          source.where().equals(source.name()) ? "" : source.where(),
          part(source, deciding.filter(source::equals).isPresent()));
    }
    console.table(4, table);
  }

  private static String part(Source source, boolean decides) {
    if (decides) {
      return "decides";
    }
    return source.value().isEmpty() ? "" : source.last() ? "otherwise" : "not heard";
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= WIDEST_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, WIDEST_VALUE - 1)) + "…";
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("settings", settings.stream().map(ConfigAnswer::json).toList());
    json.put("strays", strays);
    return json;
  }

  private static Map<String, @Nullable Object> json(Setting setting) {
    Optional<Source> deciding = setting.deciding();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("key", setting.key());
    json.put("value", deciding.flatMap(Source::value).orElse(null));
    json.put("from", deciding.map(Source::where).orElse(null));
    json.put("about", setting.about());
    List<Map<String, @Nullable Object>> sources = new ArrayList<>();
    for (Source source : setting.sources()) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("name", source.name());
      each.put("value", source.value().orElse(null));
      each.put("where", source.value().isPresent() ? source.where() : null);
      sources.add(each);
    }
    json.put("sources", sources);
    return json;
  }
}
