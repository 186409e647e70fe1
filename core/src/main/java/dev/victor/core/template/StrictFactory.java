package dev.victor.core.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.SpecMustacheFactory;
import com.github.mustachejava.TemplateContext;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The engine for one template and its partials. Not shared between templates, so that limits count
/// per template; see [TemplateShelf] for where the texts come from.
final class StrictFactory extends SpecMustacheFactory {

  /// A cycle of partials over data that never ends would end the stack; ours end here.
  static final int DEEPEST = 50;

  private static final int MOST_PARTIALS = 500;

  final Format format;
  final StrictView view = new StrictView();
  int depth;

  private final Function<String, TemplateText> texts;
  private final Map<String, TemplateText> read = new LinkedHashMap<>();
  private int partials;

  /// An engine that asks `texts` for the template of a name.
  StrictFactory(Format format, Function<String, TemplateText> texts) {
    this.format = format;
    this.texts = texts;
    setObjectHandler(view);
  }

  @Override
  public Reader getReader(String name) {
    TemplateText text = read.computeIfAbsent(name, texts);
    return new StringReader(text.text());
  }

  /// `file:line` of something in a template.
  String place(TemplateContext context) {
    TemplateText text = read.get(context.file());
    return text == null ? context.file() : text.place(context.line());
  }

  /// Partials are named like templates, wherever the template that names them lies.
  @Override
  public String resolvePartialPath(String folder, String name, String extension) {
    return name;
  }

  @Override
  public Mustache compilePartial(String name) {
    if (!TemplateShelf.NAME.matcher(name).matches()) {
      throw new TemplateError(
          "'" + name + "' cannot be a partial", "name a template without folder tricks");
    }
    if (++partials > MOST_PARTIALS) {
      throw new TemplateError("takes in more than 500 partials", "nest fewer of them");
    }
    return super.compilePartial(name);
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new StrictVisitor(this);
  }

  @Override
  protected MustacheParser createParser() {
    return new Parser(this);
  }

  /// Leaves the line end after a partial where it is: the engine's own way of dropping it loses
  /// count of lines, and forgets the second of two partials. [StrictVisitor] drops it.
  private static final class Parser extends MustacheParser {
    Parser(MustacheFactory factory) {
      super(factory, false);
    }
  }
}
