package dev.victor.content.changelog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text of one release below its title: headings and entries, made, or put into what a person
/// has written there.
final class Section {

  private static final String HEADING = "### ";
  private static final String NOTHING = "Nothing that users notice.";

  private final Headings headings;
  private final EntryText entries;

  Section(Headings headings, EntryText entries) {
    this.headings = headings;
    this.entries = entries;
  }

  /// A new section.
  List<String> made(List<Change> changes) {
    List<String> lines = with(List.of(), changes);
    return lines.isEmpty() ? List.of(NOTHING) : lines;
  }

  /// `lines` with more changes, each under its heading.
  List<String> with(List<String> lines, List<Change> changes) {
    Map<String, List<Change>> byHeading = new LinkedHashMap<>();
    for (Change change : changes) {
      byHeading.computeIfAbsent(change.heading(), heading -> new ArrayList<>()).add(change);
    }
    List<String> made = new ArrayList<>(lines);
    byHeading.forEach((heading, told) ->
        put(made, heading, told.stream().flatMap(change -> entries.of(change).stream()).toList()));
    return made;
  }

  private void put(List<String> lines, String heading, List<String> told) {
    int at = lines.stream().map(String::strip).toList().indexOf(HEADING + heading);
    if (at < 0) {
      at = placeFor(lines, heading);
      boolean last = at == lines.size();
      List<String> block = new ArrayList<>();
      if (last && !lines.isEmpty()) {
        block.add("");
      }
      block.add(HEADING + heading);
      block.add("");
      block.addAll(told);
      if (!last) {
        block.add("");
      }
      lines.addAll(at, block);
      return;
    }
    int end = at + 1;
    while (end < lines.size() && !isHeading(lines.get(end))) {
      end++;
    }
    while (end > at + 1 && lines.get(end - 1).isBlank()) {
      end--;
    }
    lines.addAll(end, told);
    if (end == at + 1) {
      lines.add(end, "");
    }
  }

  private int placeFor(List<String> lines, String heading) {
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i))
          && headings.place(lines.get(i).strip().substring(HEADING.length()).strip())
              > headings.place(heading)) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isHeading(String line) {
    return line.startsWith(HEADING);
  }

  /// Those of `changes` that are not told yet: neither in a text with these hashes, nor in the same
  /// words in `lines` (a commit that was rebased).
  List<Change> untold(List<Change> changes, Set<String> hashes, List<String> lines) {
    return changes.stream()
        .filter(change ->
            change.commits().stream().noneMatch(commit -> hashes.contains(commit.brief()))
                && lines.stream().noneMatch(line -> says(line, entries.lead(change))))
        .toList();
  }

  private static boolean says(String line, String lead) {
    String text = line.strip();
    return text.equals(lead) || text.startsWith(lead + " (");
  }

  /// `lines` without the entries, as they are made, of changes that were taken back since.
  List<String> without(List<String> lines, List<Change> takenBack) {
    List<String> kept = new ArrayList<>(lines);
    for (Change change : takenBack) {
      List<String> entry = entries.of(change);
      int at = Collections.indexOfSubList(kept, entry);
      if (at >= 0) {
        kept.subList(at, at + entry.size()).clear();
      }
    }
    return emptied(kept);
  }

  /// Drops headings that nothing is left under.
  private static List<String> emptied(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int next = i + 1;
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      boolean bare = next == lines.size() || isHeading(lines.get(next));
      if (isHeading(lines.get(i)) && bare) {
        i = next - 1;
      } else {
        kept.add(lines.get(i));
      }
    }
    while (!kept.isEmpty() && kept.getLast().isBlank()) {
      kept.removeLast();
    }
    return kept;
  }
}
