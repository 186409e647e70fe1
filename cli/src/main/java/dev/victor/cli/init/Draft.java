package dev.victor.cli.init;

import dev.victor.core.workspace.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
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
/// @param trunk name of the trunk
/// @param stack what it is made with
/// @param readme a README.md is there already
record Draft(
    String name,
    String tagline,
    String version,
    String license,
    String author,
    String email,
    String timezone,
    String repository,
    String trunk,
    List<Part> stack,
    boolean readme) {

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
    Path folder = root.getFileName();
    String name = build.name().or(git::name).orElse(folder == null ? "project" : folder.toString());
    return new Draft(
        line(name),
        shortened(build.description().map(Draft::line).orElse("")),
        build.version().map(Draft::line).orElse(""),
        LicenseFile.in(root).or(build::license).filter(Draft::isLicense).orElse(""),
        line(git.author().orElse("")),
        git.email().filter(email -> email.matches("[^@\\s]+@[^@\\s]+")).orElse(""),
        environment.zone().getId(),
        git.repository().orElse(""),
        git.trunk().orElse(""),
        build.stack(),
        Files.exists(root.resolve("README.md")));
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
        trunk,
        stack,
        readme);
  }

  /// The id: the name in small letters and dashes.
  String id() {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._]+", "-")
            .replaceAll("^[-._]+|[-._]+$", "");
    return slug.isEmpty() ? "project" : slug.substring(0, Math.min(64, slug.length()));
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
