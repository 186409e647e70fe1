package dev.victor.content.input;

import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import java.util.Map;

/// Adds to what templates may name something that `project.json` does not hold, such as the latest
/// entry of the dev log.
public interface Contribution {

  /// Values by name; each is computed when a template first names it, and reads through `inputs`.
  /// For every name `x` templates also get `hasX`, which tells whether there is anything in it.
  ///
  /// @param document what is rendered
  /// @param format what it is rendered as
  Map<String, Lazy> to(Document document, Format format, Inputs inputs);
}
