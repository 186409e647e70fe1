package dev.victor.cli.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a project counts up (its metrics, accounts, documents) as one line a list: beside the
/// settings it is the content.
final class Lists {

  private Lists() {}

  static List<Setting> counted(List<Setting> settings) {
    Map<String, Setting> lines = new LinkedHashMap<>();
    for (Setting setting : settings) {
      int end = setting.key().indexOf('[');
      if (end < 0) {
        lines.put(setting.key(), setting);
      } else {
        String list = setting.key().substring(0, end);
        int entries =
            Integer.parseInt(setting.key().substring(end + 1, setting.key().indexOf(']'))) + 1;
        lines.merge(
            list, line(list, setting, entries), (first, next) -> line(list, first, entries));
      }
    }
    return List.copyOf(lines.values());
  }

  private static Setting line(String list, Setting first, int entries) {
    Source source = first.sources().getFirst();
    return new Setting(
        list,
        "victor config " + list + " has them",
        "",
        List.of(
            new Source(
                source.name(),
                Optional.of(entries == 1 ? "1 entry" : entries + " entries"),
                source.where())));
  }
}
