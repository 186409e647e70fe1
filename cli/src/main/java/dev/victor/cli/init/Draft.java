package dev.victor.cli.init;

import dev.victor.core.workspace.Environment;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is known of a project before it has a `project.json`; an empty text is not known.
///
/// @param name as people say it
/// @param tagline one line
/// @param version current
/// @param license SPDX identifier
/// @param author full name
/// @param email address
/// @param timezone IANA zone
/// @param repository address without credentials
/// @param home address of its home page
/// @param trunk name of the trunk
/// @param develop branch that features start from, where git-flow is at work
/// @param stack what it is made with
/// @param readme name of the README that is there already
/// @param inGit the folder lies in a git repository
record Draft(
    String name,
    String tagline,
    String version,
    String license,
    String author,
    String email,
    String timezone,
    String repository,
    String home,
    String trunk,
    String develop,
    List<Part> stack,
    String readme,
    boolean inGit) {

  private static final int LONGEST_TAGLINE = 120;

  /// One thing the project is made with.
  ///
  /// @param name as its makers write it
  /// @param version may be empty
  /// @param role language or build
  record Part(String name, String version, String role) {}

  static Draft of(Path root, Environment environment) {
    BuildFiles build = BuildFiles.in(root);
    GitSays git = GitSays.of(root, environment);
    Optional<ReadmeFile> readme = ReadmeFile.in(root);
    Optional<String> repository = git.repository().or(build::repository).filter(Draft::isAddress);
    Path folder = root.getFileName();
    String name =
        build
            .name()
            .or(() -> repository.map(Draft::last))
            .filter(text -> !text.isBlank())
            .orElse(folder == null ? "project" : folder.toString());
    String tagline =
        build.description().or(() -> readme.flatMap(ReadmeFile::line)).map(Draft::line).orElse("");
    return new Draft(
        line(spelled(name, readme.flatMap(ReadmeFile::title))),
        shortened(tagline),
        build.version().map(Draft::line).orElse(""),
        LicenseFile.in(root).or(build::license).filter(Draft::isLicense).orElse(""),
        line(git.author().orElse("")),
        git.email().filter(email -> email.matches("[^@\\s]+@[^@\\s]+")).orElse(""),
        zone(environment.zone()),
        repository.orElse(""),
        build.home().filter(Draft::isAddress).orElse(""),
        git.branches().name().filter(Draft::isBranch).orElse(""),
        git.branches().develop().orElse(""),
        build.stack(),
        readme.map(ReadmeFile::name).orElse(""),
        git.there());
  }

  Draft answered(String newName, String newTagline, String newAuthor) {
    return new Draft(
        line(newName),
        shortened(line(newTagline)),
        version,
        license,
        line(newAuthor),
        email,
        timezone,
        repository,
        home,
        trunk,
        develop,
        stack,
        readme,
        inGit);
  }

  /// The id: the name in small letters of ASCII and dashes.
  String id() {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ł", "l");
    String slug =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._]+", "-")
            .replaceAll("^[-._]+|[-._]+$", "");
    return slug.isEmpty() ? "project" : slug.substring(0, Math.min(64, slug.length()));
  }

  /// `Etc/UTC` and its like, which machines without a place are set to, by the name people know.
  private static String zone(ZoneId zone) {
    return zone.getRules().equals(ZoneOffset.UTC.getRules()) ? "UTC" : zone.getId();
  }

  /// A name as the README spells it, where that is the same name.
  private static String spelled(String name, Optional<String> title) {
    return title.filter(text -> letters(text).equals(letters(name))).orElse(name);
  }

  /// The last part of an address.
  private static String last(String address) {
    return address.replaceFirst("/+$", "").replaceFirst("^.*/", "");
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /// Where to report, on hosts whose addresses are known.
  Optional<String> issues() {
    if (repository.startsWith("https://github.com/")
        || repository.startsWith("https://codeberg.org/")) {
      return Optional.of(repository + "/issues");
    }
    return repository.startsWith("https://gitlab.com/")
        ? Optional.of(repository + "/-/issues")
        : Optional.empty();
  }

  private static boolean isAddress(String text) {
    return text.matches("https?://[^\\s\"<>\\\\^`{|}]+");
  }

  /// What the reader of `project.json` takes; git takes more, such as `{` and `$`.
  private static boolean isBranch(String text) {
    return text.matches("[^-/\\s'\"`$;&|<>(){}!][^\\s'\"`$;&|<>(){}!]{0,199}");
  }

  private static boolean isLicense(String text) {
    return text.matches("[A-Za-z0-9.+() -]{1,100}");
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TAGLINE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TAGLINE - 1)) + "…";
  }
}
