package dev.victor.core.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The branch policy.
///
/// @param model `trunk` or `gitflow`
/// @param trunk name of the trunk
/// @param develop gitflow: name of the development branch
/// @param types first part of branch names
/// @param pattern regular expression in place of types
/// @param sync `rebase` (default) or `merge`
/// @param protectedBranches globs that take no direct push
/// @param commitTypes Conventional Commit types
/// @param linear no merge commits
/// @param maxFileMegabytes largest file, 10 unless said
public record Branching(
    @Nullable String model,
    @Nullable String trunk,
    @Nullable String develop,
    List<String> types,
    @Nullable String pattern,
    @Nullable String sync,
    @JsonProperty("protected") List<String> protectedBranches,
    List<String> commitTypes,
    @Nullable Boolean linear,
    @Nullable Integer maxFileMegabytes) {

  /// Copies what may change.
  public Branching {
    types = Lists.orEmpty(types);
    protectedBranches = Lists.orEmpty(protectedBranches);
    commitTypes = Lists.orEmpty(commitTypes);
  }
}
