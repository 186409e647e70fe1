package dev.victor.core.template;

import org.jspecify.annotations.Nullable;

/// A fault of a template, on its way from inside the engine to the place that knows file and line.
final class TemplateError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final @Nullable String partial;

  TemplateError(String what, String remedy) {
    this(what, remedy, null);
  }

  /// A fault of the tag that takes in `partial`.
  TemplateError(String what, String remedy, @Nullable String partial) {
    super(what, null, false, false);
    this.remedy = remedy;
    this.partial = partial;
  }

  @Nullable String partial() {
    return partial;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
