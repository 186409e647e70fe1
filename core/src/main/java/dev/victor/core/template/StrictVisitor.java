package dev.victor.core.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.SpecMustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.util.IndentWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Builds the parts of a template; leaves out what Mustache.java adds to Mustache: pragmas, names
/// made of values, functions.
final class StrictVisitor extends SpecMustacheVisitor {

  private static final int LONGEST_NAME = 100;

  private final StrictFactory factory;

  StrictVisitor(StrictFactory factory) {
    super(factory);
    this.factory = factory;
  }

  @Override
  public void value(TemplateContext place, String name, boolean escaped) {
    list.add(new Value(place, factory, named(place, name), escaped));
  }

  @Override
  public void iterable(TemplateContext place, String name, Mustache body) {
    list.add(new Section(place, factory, body, named(place, name)));
  }

  @Override
  public void notIterable(TemplateContext place, String name, Mustache body) {
    list.add(new Inverted(place, factory, body, named(place, name)));
  }

  @Override
  public void partial(TemplateContext place, String name, String indent) {
    TemplateContext context =
        new TemplateContext("{{", "}}", place.file(), place.line(), place.startOfLine());
    list.add(new Partial(context, factory, name, indent));
  }

  @Override
  public void dynamicPartial(TemplateContext place, String name, String indent) {
    throw unsupported(place, "a partial named by a value");
  }

  @Override
  public void checkName(TemplateContext place, String name, Mustache body) {
    throw unsupported(place, "{{?…}}");
  }

  @Override
  public void pragma(TemplateContext place, String pragma, String arguments) {
    throw unsupported(place, "{{%…}}");
  }

  private static String named(TemplateContext place, String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw located(place, new TemplateError("no such name is possible", "write a variable's"));
    }
    if (name.startsWith("*")) {
      throw unsupported(place, "a name made of a value");
    }
    return name;
  }

  private static MustacheException unsupported(TemplateContext place, String what) {
    return located(place, new TemplateError(what + " is not supported", "write it plainly"));
  }

  private static MustacheException located(TemplateContext place, TemplateError error) {
    return new MustacheException(error.what(), error, place);
  }

  /// `{{#name}}`.
  private static final class Section extends IterableCode implements Tag.Named {

    Section(TemplateContext place, StrictFactory factory, Mustache body, String name) {
      super(place, factory, body, name);
    }

    @Override
    public Tag.Kind kind() {
      return Tag.Kind.SECTION;
    }

    @Override
    public TemplateContext place() {
      return tc;
    }
  }

  /// `{{^name}}`.
  private static final class Inverted extends NotIterableCode implements Tag.Named {

    Inverted(TemplateContext place, StrictFactory factory, Mustache body, String name) {
      super(place, factory, body, name);
    }

    @Override
    public Tag.Kind kind() {
      return Tag.Kind.INVERTED;
    }

    @Override
    public TemplateContext place() {
      return tc;
    }
  }

  /// `{{name}}` and `{{{name}}}`.
  private static final class Value extends ValueCode implements Tag.Named {

    private final StrictFactory factory;

    Value(TemplateContext place, StrictFactory factory, String name, boolean escaped) {
      super(place, factory, name, escaped);
      this.factory = factory;
    }

    @Override
    public Tag.Kind kind() {
      return Tag.Kind.VALUE;
    }

    @Override
    public TemplateContext place() {
      return tc;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
      try {
        String text = text(get(scopes));
        Writer out = writer;
        while (out instanceof IndentWriter indented) {
          indented.flushIndent();
          out = indented.inner;
        }
        out.write(text);
        return appendText(writer);
      } catch (TemplateError e) {
        throw located(tc, e);
      } catch (IOException e) {
        throw new MustacheException("cannot write", e, tc);
      }
    }

    private String text(Object value) {
      if (value instanceof Markup markup) {
        if (markup.format() != factory.format) {
          throw new IllegalArgumentException(
              name + " is " + markup.format() + " in a template that makes " + factory.format);
        }
        return markup.text();
      }
      if (!encoded) {
        throw new TemplateError(
            "'" + name + "' cannot be shown raw", "write {{" + name + "}}, which escapes it");
      }
      return factory.format.escape(words(value));
    }

    private String words(Object value) {
      try {
        return factory.view.stringify(value);
      } catch (TemplateError e) {
        throw new TemplateError("'" + name + "' " + e.what(), e.remedy());
      }
    }
  }

  /// `{{>name}}`, indented like the line it stands on.
  private static final class Partial extends PartialCode {

    private final StrictFactory factory;
    private final String indent;

    Partial(TemplateContext place, StrictFactory factory, String name, String indent) {
      super(place, factory, name);
      this.factory = factory;
      this.indent = indent;
    }

    /// A partial alone on its line takes the line's end with it; the first text that follows has
    /// it.
    @Override
    public void append(String text) {
      int end = text.indexOf('\n');
      boolean alone =
          appended == null && tc.startOfLine() && end >= 0 && text.substring(0, end).isBlank();
      super.append(alone ? text.substring(end + 1) : text);
    }

    @Override
    protected Writer executePartial(Writer writer, List<Object> scopes) {
      if (++factory.depth > StrictFactory.DEEPEST) {
        throw located(tc, new TemplateError("partials nest over 50 deep", "break the cycle"));
      }
      partial.execute(new IndentWriter(writer, indent), scopes);
      factory.depth--;
      return writer;
    }

    @Override
    public synchronized void init() {
      try {
        super.init();
      } catch (TemplateError e) {
        throw located(tc, e);
      }
    }
  }
}
