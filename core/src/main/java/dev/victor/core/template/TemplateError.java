package dev.victor.core.template;

/// A fault of a template, on its way from inside the engine to the place that knows file and line.
final class TemplateError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  TemplateError(String what, String remedy) {
    super(what, null, false, false);
    this.remedy = remedy;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
