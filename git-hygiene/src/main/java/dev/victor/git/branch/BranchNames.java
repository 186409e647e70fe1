package dev.victor.git.branch;

import com.google.re2j.Pattern;
import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.Nearest;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.Branching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which names branches may have. Without a policy every name that git takes will do.
public final class BranchNames {

  private static final int LONGEST = 200;
  private static final List<String> USUAL_TRUNKS = List.of("main", "master");
  private static final List<String> GITFLOW = List.of("feature/**", "release/**", "hotfix/**");
  private static final Pattern AFTER_TYPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

  private final boolean declared;
  private final List<String> types;
  private final @Nullable String pattern;
  private final List<BranchGlob> others;

  private BranchNames(
      boolean declared, List<String> types, @Nullable String pattern, List<BranchGlob> others) {
    this.declared = declared;
    this.types = types;
    this.pattern = pattern;
    this.others = others;
  }

  /// The rule of the `branching` block of `project.json`, when there is one.
  public static BranchNames of(@Nullable Branching declared) {
    if (declared == null) {
      return new BranchNames(false, List.of(), null, List.of());
    }
    List<String> others = new ArrayList<>();
    others.addAll(declared.trunk() == null ? USUAL_TRUNKS : List.of(declared.trunk()));
    if ("gitflow".equals(declared.model())) {
      others.add(declared.develop() == null ? "develop" : declared.develop());
      others.addAll(GITFLOW);
    }
    others.addAll(declared.protectedBranches());
    return new BranchNames(
        true,
        declared.pattern() == null ? declared.types() : List.of(),
        declared.pattern(),
        others.stream().map(BranchGlob::new).toList());
  }

  /// The same rule, where these branches live on beside the trunk whatever they are called.
  public BranchNames alongside(Collection<BranchGlob> perennial) {
    return new BranchNames(
        declared, types, pattern, Stream.concat(others.stream(), perennial.stream()).toList());
  }

  /// What is wrong with a name.
  ///
  /// @param existing the branches there are; the name itself may be one of them
  public Optional<Refusal> check(String name, Collection<String> existing) {
    Optional<String> flaw = RefName.flaw(name);
    if (flaw.isPresent()) {
      return refuse(name, "is no name git takes for a branch", flaw.get());
    }
    if (declared && name.length() > LONGEST) {
      return refuse(
          name.substring(0, 40) + "…",
          "is too long a name",
          "it has %d characters, at most %d are allowed".formatted(name.length(), LONGEST));
    }
    if (!isAllowed(name)) {
      return refuse(name, "is no allowed branch name", rule());
    }
    return clash(name, existing);
  }

  private boolean isAllowed(String name) {
    return (types.isEmpty() && pattern == null)
        || others.stream().anyMatch(glob -> glob.matches(name))
        || (pattern != null && new NamePattern(pattern).matches(name))
        || types.stream()
            .filter(type -> name.startsWith(type + "/"))
            .anyMatch(type -> AFTER_TYPE.matches(name.substring(type.length() + 1)));
  }

  /// Globs of the names that types and the policy's own branches allow: what follows a type is held
  /// to fewer letters than a glob can say, and a pattern is no glob at all.
  public List<BranchGlob> globs() {
    return Stream.concat(others.stream(), types.stream().map(type -> new BranchGlob(type + "/**")))
        .toList();
  }

  /// The rule in words.
  public String rule() {
    if (pattern != null) {
      return "project.json wants names that match " + pattern;
    }
    return types.isEmpty()
        ? "any name will do"
        : "project.json wants TYPE/name with TYPE one of " + String.join(", ", types);
  }

  /// The rule as patterns of `grep -E` (locale C), each for whole names; none when any name will
  /// do.
  ///
  /// @throws dev.victor.core.failure.BadInput when the declared pattern cannot be said so
  public List<String> expressions() {
    List<String> all = new ArrayList<>();
    if (pattern != null) {
      all.add(PosixPattern.of(pattern, "project.json: branching.pattern"));
    } else if (types.isEmpty()) {
      return List.of();
    } else {
      String any = types.stream().map(PosixPattern::literal).collect(Collectors.joining("|"));
      all.add("^(" + any + ")/" + AFTER_TYPE + "$");
    }
    others.stream().map(BranchGlob::expression).distinct().forEach(all::add);
    return all;
  }

  /// The first of the types, to suggest.
  public Optional<String> type() {
    return types.stream().findFirst();
  }

  /// The allowed name that was probably meant.
  public Optional<String> suggest(String name) {
    String tame = RefName.tame(name);
    String rest = tame.substring(tame.indexOf('/') + 1);
    Optional<String> near =
        tame.contains("/")
            ? Nearest.to(tame.substring(0, tame.indexOf('/')), types)
            : Optional.empty();
    Stream<String> typed =
        Stream.concat(
            near.map(type -> type + "/" + rest).stream(),
            types.stream().limit(1).map(type -> type + "/" + tame));
    return Stream.concat(Stream.of(tame), typed)
        .filter(other -> !other.equals(name) && check(other, List.of()).isEmpty())
        .findFirst();
  }

  private Optional<Refusal> refuse(String name, String what, String why) {
    return Optional.of(
        new Refusal(
            Quoted.plain(name) + " " + what,
            why,
            suggest(name)
                .map(other -> "victor git start " + other)
                .orElse("victor git policy show")));
  }

  private Optional<Refusal> clash(String name, Collection<String> existing) {
    return existing.stream()
        .filter(other -> !other.equals(name))
        .flatMap(other -> clash(name, other).stream())
        .findFirst();
  }

  private Optional<Refusal> clash(String name, String other) {
    if (name.startsWith(other + "/")) {
      return Optional.of(
          new Refusal(
              Quoted.plain(name + " has no room beside " + other),
              "git keeps branches as files, and " + Quoted.plain(other) + " cannot be a folder too",
              "git branch -m %s %s".formatted(ShellWord.of(other), ShellWord.of(other + "-old"))));
    }
    if (other.startsWith(name + "/")) {
      return Optional.of(
          new Refusal(
              Quoted.plain(name + " has no room beside " + other),
              "git keeps branches as files, and " + Quoted.plain(name) + " is a folder already",
              "victor git start " + ShellWord.of(name + "-2")));
    }
    if (declared && name.equalsIgnoreCase(other)) {
      return Optional.of(
          new Refusal(
              Quoted.plain(name + " differs from " + other + " only in upper and lower case"),
              "there are file systems on which both are one",
              "git switch " + ShellWord.of(other)));
    }
    return Optional.empty();
  }
}
