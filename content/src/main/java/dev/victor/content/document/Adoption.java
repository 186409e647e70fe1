package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.template.Template;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes what a person wrote in place of a document the person's own template for it: in
/// `.victor/templates`, where it comes before the built-in one. It holds the text as it stands;
/// which of it project.json should fill again is for its owner to say.
final class Adoption {

  private final Workspace workspace;
  private final TemplateShelf shelf;

  Adoption(Workspace workspace, TemplateShelf shelf) {
    this.workspace = workspace;
    this.shelf = shelf;
  }

  /// Adopts all of it, or nothing.
  ///
  /// @return what was done, a sentence each
  /// @throws BadInput when a text cannot be a template of its own
  List<String> adopt(List<HandWork> handWork) {
    Map<String, String> templates = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    for (HandWork work : handWork) {
      Document document =
          workspace.project().documents().stream()
              .filter(candidate -> candidate.id().equals(work.document()))
              .findFirst()
              .orElseThrow();
      Format format = Target.of(workspace, document).format();
      String file = own(document, format, work);
      templates.put(file, literal(work, format));
      said.add("what stood in " + work.where() + " is now the template " + file);
    }
    templates.forEach((file, text) -> AtomicFile.write(workspace.inside(file), text));
    return said;
  }

  /// The file that would be in front of the document's template, and of no other one.
  private String own(Document document, Format format, HandWork work) {
    String name = document.template();
    if (work.last().isEmpty()) {
      throw new BadInput(work.where(), work.what(), "give it a place there: " + name);
    }
    if (!shelf.isBuiltIn(name, format) && !adoptedBefore(name, format)) {
      throw new BadInput(
          work.where(), "is made by a template of yours, " + name, "change the text there");
    }
    long uses =
        workspace.project().documents().stream()
            .filter(other ->
                other.template().equals(name) && Target.of(workspace, other).format() == format)
            .count();
    if (uses > 1) {
      throw new BadInput(
          work.where(),
          "shares the template " + name + " with another document",
          "give one of them a template of its own first");
    }
    return TemplateShelf.FOLDER + "/" + TemplateShelf.file(name, format);
  }

  /// Whether the template is one that an adoption made and nobody put a variable into since.
  private boolean adoptedBefore(String name, Format format) {
    Path file = workspace.inside(TemplateShelf.FOLDER + "/" + TemplateShelf.file(name, format));
    try {
      return Files.isRegularFile(file)
          && Files.readString(file).equals(template(shelf.template(name, format).render(Map.of())));
    } catch (BadInput speaks) {
      return false;
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "check its permissions", e);
    }
  }

  private static String template(String text) {
    return text.contains("{{") ? "{{=<% %>=}}" + text : text;
  }

  /// A template that makes just this text.
  private static String literal(HandWork work, Format format) {
    String text = work.now();
    String template = template(text);
    if (!text.equals(Template.of(work.where(), template, format).render(Map.of()))) {
      throw new BadInput(
          work.where(),
          "cannot be a template as it stands",
          "write .victor/templates by hand, with its braces as you need them");
    }
    return template;
  }
}
