package dev.victor.core.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ExtendCode;
import com.github.mustachejava.codes.PartialCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name in a compiled template, and what stands inside of it where it opens a section. Partials
/// and parents are taken in; one that takes itself in is walked once.
///
/// @param kind what the template does with it
/// @param name as it is written
/// @param place `file:line`
/// @param inside of a section
record Tag(Kind kind, String name, String place, List<Tag> inside) {

  /// What a template does with a name.
  enum Kind {
    /// Shows it.
    VALUE,
    /// Opens it.
    SECTION,
    /// Says what stands there without it.
    INVERTED
  }

  /// A part of a compiled template that holds a name.
  interface Named extends Code {
    Kind kind();

    TemplateContext place();
  }

  static List<Tag> in(Code @Nullable [] codes, StrictFactory factory) {
    return in(codes, factory, List.of());
  }

  private static List<Tag> in(Code @Nullable [] codes, StrictFactory factory, List<String> open) {
    List<Tag> tags = new ArrayList<>();
    for (Code code : codes == null ? new Code[0] : codes) {
      if (code instanceof Named named) {
        List<Tag> inside =
            named.kind() == Kind.VALUE ? List.of() : in(code.getCodes(), factory, open);
        tags.add(new Tag(named.kind(), code.getName(), factory.place(named.place()), inside));
      } else if (code instanceof PartialCode && !(code instanceof ExtendCode)) {
        if (!open.contains(code.getName())) {
          List<String> deeper = new ArrayList<>(open);
          deeper.add(code.getName());
          tags.addAll(in(code.getCodes(), factory, deeper));
        }
      } else {
        tags.addAll(in(code.getCodes(), factory, open));
      }
    }
    return tags;
  }
}
