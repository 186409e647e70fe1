package dev.victor.core.template;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value of a view that our own code computes when a template first names it, and once only: what
/// a template does not name costs nothing.
public final class Lazy {

  private final Supplier<?> source;
  private @Nullable Object value;

  /// The value that `source` will give: what a view may hold, never null.
  public Lazy(Supplier<?> source) {
    this.source = source;
  }

  /// The value, computed now unless it was before.
  public Object value() {
    if (value == null) {
      value = source.get();
    }
    return value;
  }

  /// Whether there is anything in the value: a list with entries, a text with characters.
  public Lazy filled() {
    return new Lazy(() -> !StrictView.isFalse(value()));
  }
}
