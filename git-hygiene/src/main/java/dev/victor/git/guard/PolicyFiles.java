package dev.victor.git.guard;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Author;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Project;
import dev.victor.git.branch.BranchGlob;
import dev.victor.git.branch.BranchNames;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.branch.CommitMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The policy of a project as the guard reads it: files of patterns and settings, which are
/// compared and never run.
public final class PolicyFiles {

  /// The name of the script among them.
  public static final String SCRIPT = "guard.sh";

  private static final List<String> NAMES =
      List.of("names", "protected", "subjects", "emails", "settings");
  private static final int USUAL_MEGABYTES = 10;

  private PolicyFiles() {}

  /// Content by name of file. Without a `branching` block there is none, and the guard refuses
  /// nothing.
  ///
  /// @param config git's own settings come before `project.json`
  /// @throws dev.victor.core.failure.BadInput when a pattern cannot be used by `grep -E`
  public static Map<String, String> of(@Nullable Project project, GitConfig config) {
    if (project == null || project.branching() == null) {
      return Map.of();
    }
    Branching branching = project.branching();
    BranchPolicy policy = BranchPolicy.of(config, branching);
    BranchNames names = names(branching, policy);
    CommitMessages messages = CommitMessages.of(branching);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("names", lines(names.expressions()));
    files.put("protected", lines(policy.closed().stream().map(BranchGlob::expression).toList()));
    files.put("subjects", lines(messages.expression().stream().toList()));
    files.put("emails", lines(emails(project.author())));
    files.put("settings", settings(branching, policy, names, messages));
    files.values().removeIf(String::isEmpty);
    return files;
  }

  /// The names that are allowed where a policy counts, those of its trunk and perennial branches
  /// among them.
  static BranchNames names(@Nullable Branching branching, BranchPolicy policy) {
    return BranchNames.of(branching)
        .alongside(
            Stream.concat(policy.trunk().map(BranchGlob::new).stream(), policy.perennial().stream())
                .toList());
  }

  /// Whose commits may be pushed; anybody's when there are none.
  static List<String> emails(@Nullable Author author) {
    if (author == null) {
      return List.of();
    }
    return Stream.concat(author.gitEmails().stream(), Stream.ofNullable(author.email()))
        .map(email -> email.strip().toLowerCase(Locale.ROOT))
        .filter(email -> !email.isEmpty() && email.lines().count() == 1)
        .distinct()
        .toList();
  }

  /// The largest file, in bytes.
  static long maxBytes(Branching branching) {
    Integer megabytes = branching.maxFileMegabytes();
    return (megabytes == null ? USUAL_MEGABYTES : megabytes) * (1L << 20);
  }

  private static String settings(
      Branching branching, BranchPolicy policy, BranchNames names, CommitMessages messages) {
    List<String> types = messages.types();
    return lines(
        Stream.of(
                Stream.of("linear " + (Boolean.TRUE.equals(branching.linear()) ? "yes" : "no")),
                Stream.of("max-bytes " + maxBytes(branching)),
                policy.trunk().map(name -> "trunk " + name).stream(),
                policy.develop().map(name -> "base " + name).stream(),
                names.type().map(type -> "type " + type).stream(),
                Stream.of("commit-type " + (types.contains("feat") ? "feat" : types.getFirst())))
            .flatMap(some -> some)
            .toList());
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /// The guard itself, the same for every project.
  public static String script() {
    try (InputStream in = PolicyFiles.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new IllegalStateException("the image lacks " + SCRIPT);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the script and the files into a folder; of an earlier policy nothing is left.
  public static void write(Path folder, Map<String, String> files) {
    AtomicFile.write(folder.resolve(SCRIPT), script());
    files.forEach((name, content) -> AtomicFile.write(folder.resolve(name), content));
    for (String name : NAMES) {
      if (!files.containsKey(name)) {
        delete(folder.resolve(name));
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be removed (" + e.getMessage() + ")", "remove it", e);
    }
  }
}
