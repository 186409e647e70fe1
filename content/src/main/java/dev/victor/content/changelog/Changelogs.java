package dev.victor.content.changelog;

import dev.victor.content.changelog.ChangelogAnswer.Status;
import dev.victor.content.document.Target;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Lineage;
import dev.victor.core.git.Repository;
import dev.victor.core.git.UnifiedDiff;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Changelog;
import dev.victor.core.project.Project;
import dev.victor.core.template.Format;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps the changelog of a workspace. Versions that a tag names and the file does not tell yet are
/// added; what stands there is left as it is. What is unreleased is told on request or when it is
/// released, never by itself: else each commit would make the file stale.
public final class Changelogs {

  /// What to do about a file that lacks something.
  public enum Intent {
    /// Write it.
    WRITE,
    /// Say what would be written.
    REHEARSE,
    /// Refuse, with a diff.
    CHECK
  }

  /// What to tell beside the versions that are tagged.
  ///
  /// @param unreleased what no version has yet
  /// @param release the version it becomes today; `next` for the one that follows from the commits
  public record Wanted(boolean unreleased, Optional<String> release) {}

  private static final int LARGEST = 16 * 1024 * 1024;
  private static final String NEXT = "next";

  private final Environment environment;
  private final Workspace workspace;

  /// The changelog of a workspace, in the repository it lies in.
  public Changelogs(Environment environment, Workspace workspace) {
    this.environment = environment;
    this.workspace = workspace;
  }

  /// Brings the file up to date.
  ///
  /// @throws BadInput when the history or the file cannot be read
  /// @throws UsageError when the version to release is none, or told already
  /// @throws NeedsPerson when there is nothing to release
  public ChangelogAnswer keep(Wanted wanted, Intent intent) {
    Target target = target();
    @Nullable String before = read(target);
    Telling telling = telling(before);
    telling.tags();
    wanted.release().ifPresent(version -> release(telling, version));
    if (wanted.unreleased() && wanted.release().isEmpty()) {
      telling.unreleased();
    }
    String after = telling.text();
    boolean changed = telling.changed();
    if (changed && intent == Intent.WRITE) {
      AtomicFile.write(target.file(), after);
    }
    String diff =
        changed && intent == Intent.CHECK
            ? UnifiedDiff.of(target.shown(), before == null ? null : bytes(before), bytes(after))
            : "";
    Status status =
        changed
            ? (intent == Intent.WRITE ? Status.WRITTEN : Status.STALE)
            : before == null ? Status.NONE : Status.UNCHANGED;
    return new ChangelogAnswer(
        target.shown(),
        status,
        telling.added().stream().map(Version::toString).toList(),
        telling.untyped(),
        diff,
        intent == Intent.CHECK);
  }

  /// What the file tells of a version, or would tell.
  ///
  /// @param version a version, `latest` or `unreleased`
  /// @throws UsageError when there is no such version
  public NotesAnswer notes(String version) {
    return telling(read(target())).notes(version);
  }

  private static void release(Telling telling, String word) {
    if (word.equals(NEXT)) {
      telling.release(
          telling
              .next()
              .orElseThrow(() ->
                  new NeedsPerson(
                      null,
                      "nothing that users notice is new, so no version follows from it",
                      "name one: --release 1.2.3")));
      return;
    }
    telling.release(
        Version.of(word)
            .orElseThrow(() ->
                new UsageError(
                    null,
                    "'" + word + "' is no version",
                    "write it like 1.2.3 or 1.2.3-rc.1, or next")));
  }

  private Telling telling(@Nullable String before) {
    Project project = workspace.project();
    Lineage lineage = Lineage.of(environment, Repository.require(environment, workspace.root()));
    String repository =
        project.links() == null || project.links().repository() == null
            ? ""
            : project.links().repository();
    return new Telling(
        before == null ? header(project) : before,
        new Releases(lineage),
        new Headings(settings(project)),
        Forge.of(repository),
        LocalDate.ofInstant(environment.clock().instant(), project.zone()),
        project.zone());
  }

  private static String header(Project project) {
    return """
    # Changelog

    What is new in %s, version by version. The form is [Keep a Changelog 1.1](https://keepachangelog.com/en/1.1.0/);
    versions are by [Semantic Versioning](https://semver.org/spec/v2.0.0.html).
    """
        .formatted(Format.MD.escape(project.project().name()));
  }

  private static Changelog settings(Project project) {
    Changelog settings = project.changelog();
    return settings == null ? Changelog.usual() : settings;
  }

  private Target target() {
    return Target.of(workspace, settings(workspace.project()).file(), Format.MD);
  }

  private static @Nullable String read(Target target) {
    try {
      if (!Files.exists(target.file())) {
        return null;
      }
      if (Files.size(target.file()) > LARGEST) {
        throw new BadInput(target.shown(), "is larger than 16 MB", "move old versions elsewhere");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(target.file())))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInput(target.shown(), "is not UTF-8", "save the file as UTF-8", e);
    } catch (IOException e) {
      throw new BadInput(target.shown(), "cannot be read", "check its permissions", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
