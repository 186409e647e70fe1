package dev.victor.content.changelog;

import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Lineage.Ancestor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A history told in a changelog, in memory.
final class Telling {

  private static final String UNRELEASED = "Unreleased";
  private static final String NEWEST = "HEAD";

  private final String before;
  private final ChangelogFile file;
  private final Releases releases;
  private final Headings headings;
  private final Section section;
  private final Optional<Forge> forge;
  private final LocalDate today;
  private final ZoneId zone;
  private final Set<String> hashesOfAll;
  private final Set<String> hashesOfReleases;
  private final Set<Version> added = new TreeSet<>();
  private boolean changed;
  private int untyped;

  Telling(
      String before,
      Releases releases,
      Headings headings,
      Optional<Forge> forge,
      LocalDate today,
      ZoneId zone) {
    this.before = before;
    this.file = ChangelogFile.of(before);
    this.hashesOfAll = file.hashes(version -> true);
    this.hashesOfReleases = file.hashes(version -> !version.isPre());
    this.releases = releases;
    this.headings = headings;
    this.section = new Section(headings, new EntryText(forge));
    this.forge = forge;
    this.today = today;
    this.zone = zone;
  }

  /// Adds the versions that are tagged and not told. What is older than all that is told was left
  /// out on purpose; a pre-release is told by its release.
  void tags() {
    Set<Version> told = file.versions();
    Optional<Version> oldest = told.stream().findFirst();
    for (Release release : releases.all()) {
      Version version = release.version();
      boolean wanted =
          !file.has(version)
              && (oldest.isEmpty() || version.compareTo(oldest.get()) > 0)
              && !(version.isPre() && outdated(version));
      if (wanted) {
        Changes changes = changes(release.commits());
        untyped += changes.untyped();
        List<Change> fresh = section.untold(changes.told(), hashes(version), List.of());
        add(version, LocalDate.ofInstant(release.time(), zone), section.made(fresh));
      }
    }
    addresses();
  }

  /// Whether a release came after a pre-release.
  private boolean outdated(Version pre) {
    Predicate<Version> after = version -> !version.isPre() && version.compareTo(pre) > 0;
    return file.versions().stream().anyMatch(after)
        || releases.all().stream().map(Release::version).anyMatch(after);
  }

  /// Tells what no version has yet.
  void unreleased() {
    List<String> lines = file.unreleased();
    List<String> next = with(lines, releases.unreleased(), hashes(null));
    if (!next.equals(lines)) {
      file.unreleased(title(UNRELEASED, ""), next);
      changed = true;
    }
    addresses();
  }

  /// Makes what is unreleased a version of today.
  ///
  /// @throws UsageError when that version is told already, or lower than one that is
  void release(Version version) {
    if (added.contains(version)) {
      return; // it is tagged already, and was told just now
    }
    Optional<Version> highest = highest();
    if (file.has(version)) {
      throw new UsageError(
          null, version + " is told already", "edit the file by hand, or name a higher version");
    }
    if (highest.isPresent() && version.compareTo(highest.get()) < 0) {
      throw new UsageError(
          null, version + " is lower than " + highest.get(), "name a higher version");
    }
    boolean had = file.hasUnreleased();
    List<String> lines = with(file.unreleased(), releases.next(version.isPre()), hashes(version));
    if (had) {
      file.unreleased(title(UNRELEASED, ""), List.of());
    }
    add(version, today, lines.isEmpty() ? section.made(List.of()) : lines);
    addresses();
  }

  /// The version that follows from what is new; none when nothing is.
  Optional<Version> next() {
    List<String> lines = file.unreleased();
    List<Change> fresh =
        section.untold(changes(releases.next(false)).told(), hashesOfReleases, List.of());
    if (fresh.isEmpty() && lines.isEmpty()) {
      return Optional.empty();
    }
    boolean breaking = tells(fresh, lines, Headings.BREAKING);
    boolean feature = tells(fresh, lines, Headings.ADDED);
    return highest().map(version -> version.next(breaking, feature)).or(() -> Version.of("0.1.0"));
  }

  private static boolean tells(List<Change> fresh, List<String> lines, String heading) {
    return lines.contains("### " + heading)
        || fresh.stream().anyMatch(change -> change.heading().equals(heading));
  }

  /// What is told of a version.
  NotesAnswer notes(String word) {
    if (word.equalsIgnoreCase(UNRELEASED)) {
      List<String> lines = with(file.unreleased(), releases.unreleased(), hashes(null));
      return new NotesAnswer("unreleased", text(lines, ""));
    }
    Version version =
        (word.equals("latest") ? highest() : Version.of(word))
            .orElseThrow(() ->
                new UsageError(
                    null,
                    word.equals("latest")
                        ? "there is no version yet"
                        : "'" + word + "' is no version",
                    "name one like 1.2.3, latest or unreleased"));
    Optional<List<String>> lines =
        file.body(version)
            .or(() ->
                tagged(version).map(release -> section.made(changes(release.commits()).told())));
    return new NotesAnswer(
        version.toString(),
        text(
            lines.orElseThrow(() ->
                new UsageError(
                    null,
                    "neither the changelog nor a tag knows " + version,
                    "git fetch --tags, or tell it: victor docs changelog --release " + version)),
            since(version)));
  }

  private String since(Version version) {
    Optional<String> from = before(version);
    return forge.isEmpty() || from.isEmpty()
        ? ""
        : "[All changes since "
            + from.get()
            + "]("
            + forge.get().between(from.get(), tag(version))
            + ")";
  }

  private static String text(List<String> lines, String since) {
    String body = String.join("\n", lines);
    return since.isEmpty() ? body + "\n" : body + "\n\n" + since + "\n";
  }

  private List<String> with(List<String> lines, List<Ancestor> commits, Set<String> hashes) {
    Changes changes = changes(commits);
    untyped += changes.untyped();
    List<String> kept = section.without(lines, takenBack(changes));
    return section.with(kept, section.untold(changes.told(), hashes, kept));
  }

  /// The entries that commits had before they were taken back.
  private List<Change> takenBack(Changes changes) {
    return changes.takenBack().stream()
        .flatMap(commit -> Changes.of(List.of(commit), headings).told().stream())
        .toList();
  }

  private Changes changes(List<Ancestor> commits) {
    return Changes.of(commits, headings);
  }

  /// What a version need not tell again: commits that releases told, and for a pre-release, or for
  /// what has no version (null), those that any version told.
  private Set<String> hashes(@Nullable Version version) {
    return version == null || version.isPre() ? hashesOfAll : hashesOfReleases;
  }

  private void add(Version version, LocalDate day, List<String> body) {
    file.add(version, title(version.toString(), " - " + day), body);
    added.add(version);
    changed = true;
  }

  private String title(String name, String rest) {
    return "## " + (forge.isPresent() ? "[" + name + "]" : name) + rest;
  }

  private void addresses() {
    if (forge.isEmpty()) {
      return;
    }
    Forge pages = forge.get();
    for (Version version : added) {
      file.address(
          version.toString(),
          before(version)
              .map(from -> pages.between(from, tag(version)))
              .orElse(pages.tag(tag(version))));
    }
    Optional<String> newest = highest().map(this::tag);
    if (changed && file.hasUnreleased() && newest.isPresent()) {
      String now = pages.between(newest.get(), NEWEST);
      Optional<String> old = file.address(UNRELEASED);
      if (old.isEmpty() || ours(pages, old.get())) {
        file.address(UNRELEASED, now);
      }
    }
  }

  private boolean ours(Forge pages, String address) {
    return versions().anyMatch(version -> pages.between(tag(version), NEWEST).equals(address));
  }

  private Stream<Version> versions() {
    return Stream.concat(file.versions().stream(), releases.all().stream().map(Release::version));
  }

  private Optional<Version> highest() {
    return versions().max(Version::compareTo);
  }

  /// The tag before a version: for a release that of the release before.
  private Optional<String> before(Version version) {
    return versions()
        .filter(other -> other.compareTo(version) < 0 && (version.isPre() || !other.isPre()))
        .max(Version::compareTo)
        .map(this::tag);
  }

  private Optional<Release> tagged(Version version) {
    return releases.all().stream()
        .filter(release -> release.version().compareTo(version) == 0)
        .findFirst();
  }

  /// The tag of a version; one that is not made yet is named like the newest.
  private String tag(Version version) {
    return tagged(version)
        .map(Release::tag)
        .orElseGet(() -> {
          boolean bare =
              !releases.all().isEmpty() && !releases.all().getFirst().tag().startsWith("v");
          return bare ? version.toString() : "v" + version;
        });
  }

  boolean changed() {
    return changed;
  }

  List<Version> added() {
    return new ArrayList<>(added).reversed();
  }

  /// How many commits were left out because their subject has no type.
  int untyped() {
    return untyped;
  }

  /// The whole file; as it was when nothing is new.
  String text() {
    return changed ? file.text() : before;
  }
}
