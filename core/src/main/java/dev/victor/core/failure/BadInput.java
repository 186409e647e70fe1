package dev.victor.core.failure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file, `project.json` or a template is not what it must be; nothing was changed.
public final class BadInput extends Failure {

  private static final long serialVersionUID = 1L;

  /// Further failures of the same input; a failure is never serialised.
  private final transient List<BadInput> others;

  /// A failure at `where` (may be null) with what to do next in `remedy` (may be null).
  public BadInput(@Nullable String where, String what, @Nullable String remedy) {
    super(ExitCode.BAD_INPUT, where, what, remedy, null);
    this.others = List.of();
  }

  /// The same, keeping the exception that led here for the report file.
  public BadInput(@Nullable String where, String what, @Nullable String remedy, Throwable cause) {
    super(ExitCode.BAD_INPUT, where, what, remedy, cause);
    this.others = List.of();
  }

  private BadInput(BadInput first, List<BadInput> others) {
    super(
        ExitCode.BAD_INPUT,
        first.where().orElse(null),
        first.what(),
        first.remedy().orElse(null),
        first.getCause());
    this.others = others;
  }

  /// Everything that is wrong with one input as one failure: the first is the failure, [#all()] has
  /// every one.
  ///
  /// @param failures at least one
  public static BadInput all(List<BadInput> failures) {
    return new BadInput(failures.getFirst(), List.copyOf(failures.subList(1, failures.size())));
  }

  /// This failure and the others of the same input, each with its own place.
  public List<BadInput> all() {
    List<BadInput> all = new ArrayList<>();
    all.add(this);
    all.addAll(others);
    return all;
  }

  @Override
  public List<String> lines() {
    return all().stream().map(Failure::line).toList();
  }
}
