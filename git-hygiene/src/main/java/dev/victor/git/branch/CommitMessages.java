package dev.victor.git.branch;

import com.google.re2j.Pattern;
import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.Nearest;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.Branching;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the first line of a commit must look like: `TYPE(scope): what it does`, after Conventional
/// Commits 1.0.0. Without a policy every message will do.
public final class CommitMessages {

  private static final List<String> USUAL =
      List.of(
          "build",
          "chore",
          "ci",
          "docs",
          "feat",
          "fix",
          "perf",
          "refactor",
          "revert",
          "style",
          "test");
  private static final Pattern GIT_S_OWN = Pattern.compile("(Merge |Revert \"|Reapply \").*");
  private static final Pattern OTHER_TYPE =
      Pattern.compile("([A-Za-z0-9._-]+) ?(\\([^()]*\\))?!? ?: *(.+)");

  /// A shorter word is near to too many types to say which was meant.
  private static final int SHORTEST_LIKENESS = 4;

  private final List<String> types;

  private CommitMessages(List<String> types) {
    this.types = types;
  }

  /// The rule of the `branching` block of `project.json`, when there is one.
  public static CommitMessages of(@Nullable Branching declared) {
    if (declared == null) {
      return new CommitMessages(List.of());
    }
    return new CommitMessages(declared.commitTypes().isEmpty() ? USUAL : declared.commitTypes());
  }

  /// The types there are; none when every message will do.
  public List<String> types() {
    return types;
  }

  /// The regular expression of allowed first lines, as `grep -E` and RE2 both read it; empty when
  /// every message will do.
  public Optional<String> expression() {
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "^(" + String.join("|", types).replace(".", "\\.") + ")(\\([^()]+\\))?!?: [^ ].*$");
  }

  /// What is wrong with a message; its first line counts.
  public Optional<Refusal> check(String message) {
    String subject = message.strip().lines().findFirst().orElse("");
    if (types.isEmpty()
        || GIT_S_OWN.matches(subject)
        || Pattern.matches(expression().orElse(""), subject)) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            subject.isEmpty()
                ? "the commit message is empty"
                : Quoted.of(subject) + " is no Conventional Commit",
            "project.json wants TYPE(scope): what it does, with TYPE one of "
                + String.join(", ", types),
            "victor git ship -m " + ShellWord.of(suggest(subject))));
  }

  private String suggest(String subject) {
    var other = OTHER_TYPE.matcher(subject);
    String type = types.contains("feat") ? "feat" : types.getFirst();
    if (other.matches()) {
      String word = other.group(1).toLowerCase(Locale.ROOT);
      Optional<String> near =
          !types.contains(word) && word.length() < SHORTEST_LIKENESS
              ? Optional.empty()
              : Nearest.to(word, types);
      return near.orElse(type) + ": " + other.group(3);
    }
    return type + ": " + (subject.isEmpty() ? "what it does" : subject);
  }
}
