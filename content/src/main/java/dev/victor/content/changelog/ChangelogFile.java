package dev.victor.content.changelog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A changelog taken apart: what stands before the first version, a part for each version, and the
/// addresses at the end. Parts that are not replaced are given back as they were, byte for byte.
final class ChangelogFile {

  private static final Pattern TITLE =
      Pattern.compile(
          "#{1,3}[ \\t]+\\[?(?:(?<unreleased>[Uu]nreleased)|[vV]?(?<version>"
              + Version.FORM
              + "))(?![\\w.]).*");
  private static final Pattern ADDRESS =
      Pattern.compile(" {0,3}\\[(?<name>[^\\]]+)\\]: *(?<url>\\S.*)");
  private static final Pattern HASH =
      Pattern.compile("(?<![0-9A-Za-z])[0-9a-f]{7,64}(?![0-9A-Za-z])");

  /// A title and what follows it.
  ///
  /// @param version what it tells; null for what is unreleased
  private record Part(@Nullable Version version, List<String> lines) {}

  private final String eol;
  private final List<String> lead = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

  private ChangelogFile(String eol) {
    this.eol = eol;
  }

  /// Takes a text apart.
  static ChangelogFile of(String text) {
    ChangelogFile file = new ChangelogFile(text.contains("\r\n") ? "\r\n" : "\n");
    List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    int end = lines.size();
    while (end > 0
        && (lines.get(end - 1).isBlank() || ADDRESS.matcher(lines.get(end - 1)).matches())) {
      end--;
    }
    List<String> current = file.lead;
    boolean fenced = false;
    for (String line : lines.subList(0, end)) {
      if (line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~")) {
        fenced = !fenced;
      }
      Matcher title = TITLE.matcher(line);
      if (!fenced && title.matches()) {
        current = new ArrayList<>();
        String version = title.group("version");
        file.parts.add(
            new Part(version == null ? null : Version.of(version).orElseThrow(), current));
      }
      current.add(line);
    }
    List<String> rest = lines.subList(end, lines.size());
    int first = 0;
    while (first < rest.size() && rest.get(first).isBlank()) {
      first++;
    }
    current.addAll(rest.subList(0, first));
    file.addresses.addAll(rest.subList(first, rest.size()));
    return file;
  }

  /// The versions that have a part.
  Set<Version> versions() {
    Set<Version> versions = new TreeSet<>();
    for (Part part : parts) {
      if (part.version() != null) {
        versions.add(part.version());
      }
    }
    return versions;
  }

  /// Whether a version has a part; how it was built does not matter.
  boolean has(Version version) {
    return find(version).isPresent();
  }

  /// The lines below the title of a version, without blank ones around them.
  Optional<List<String>> body(Version version) {
    return find(version).map(ChangelogFile::body);
  }

  /// The lines below the title of what is unreleased; empty without one.
  List<String> unreleased() {
    return parts.stream()
        .filter(part -> part.version() == null)
        .findFirst()
        .map(ChangelogFile::body)
        .orElse(List.of());
  }

  /// Whether there is a place for what is unreleased.
  boolean hasUnreleased() {
    return parts.stream().anyMatch(part -> part.version() == null);
  }

  private Optional<Part> find(Version version) {
    return parts.stream()
        .filter(part -> part.version() != null && part.version().compareTo(version) == 0)
        .findFirst();
  }

  private static List<String> body(Part part) {
    return trimmed(part.lines().subList(1, part.lines().size()));
  }

  private static List<String> trimmed(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return List.copyOf(lines.subList(from, to));
  }

  /// The commits that the parts of some versions name, by the first seven digits; what is
  /// unreleased counts always.
  Set<String> hashes(Predicate<Version> versions) {
    Set<String> hashes = new HashSet<>();
    for (Part part : parts) {
      if (part.version() == null || versions.test(part.version())) {
        for (String line : part.lines()) {
          Matcher hash = HASH.matcher(line);
          while (hash.find()) {
            hashes.add(hash.group().substring(0, 7));
          }
        }
      }
    }
    return hashes;
  }

  /// Puts a new part where it belongs: above the first lower version.
  void add(Version version, String title, List<String> body) {
    int at = 0;
    while (at < parts.size() && !below(parts.get(at), version)) {
      at++;
    }
    put(at, version, title, body);
  }

  private static boolean below(Part part, Version version) {
    return part.version() != null && part.version().compareTo(version) < 0;
  }

  /// Writes what is unreleased, above all versions when it had no part.
  void unreleased(String title, List<String> body) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).version() == null) {
        if (!body(parts.get(i)).equals(trimmed(body))) {
          String kept = parts.get(i).lines().getFirst();
          parts.remove(i);
          put(i, null, kept, body);
        }
        return;
      }
    }
    put(0, null, title, body);
  }

  private void put(int at, @Nullable Version version, String title, List<String> body) {
    List<String> before = at == 0 ? lead : parts.get(at - 1).lines();
    if (!before.isEmpty() && !before.getLast().isBlank()) {
      before.add("");
    }
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add("");
    lines.addAll(trimmed(body));
    if (!lines.getLast().isBlank() && (at < parts.size() || !addresses.isEmpty())) {
      lines.add("");
    }
    parts.add(at, new Part(version, lines));
  }

  /// The address of a name, as it stands at the end.
  Optional<String> address(String name) {
    return addresses.stream()
        .map(ADDRESS::matcher)
        .filter(line -> line.matches() && line.group("name").equalsIgnoreCase(name))
        .map(line -> line.group("url"))
        .findFirst();
  }

  /// Says the address of a name; where it is new, in order of the versions.
  void address(String name, String url) {
    String line = "[" + name + "]: " + url;
    for (int i = 0; i < addresses.size(); i++) {
      Matcher one = ADDRESS.matcher(addresses.get(i));
      if (one.matches() && one.group("name").equalsIgnoreCase(name)) {
        addresses.set(i, line);
        return;
      }
    }
    Comparator<Optional<Version>> order =
        Comparator.comparing(
            version -> version.orElse(null), Comparator.nullsFirst(Comparator.reverseOrder()));
    int at = 0;
    while (at < addresses.size()
        && order.compare(named(addresses.get(at)), Version.of(name)) <= 0) {
      at++;
    }
    addresses.add(at, line);
  }

  private static Optional<Version> named(String address) {
    Matcher line = ADDRESS.matcher(address);
    return line.matches() ? Version.of(line.group("name")) : Optional.empty();
  }

  /// The whole text.
  String text() {
    List<String> lines = new ArrayList<>(lead);
    parts.forEach(part -> lines.addAll(part.lines()));
    if (!addresses.isEmpty() && !lines.isEmpty() && !lines.getLast().isBlank()) {
      lines.add("");
    }
    lines.addAll(addresses);
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    return String.join(eol, lines) + eol;
  }
}
