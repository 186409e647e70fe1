package dev.victor.core.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A compiled template of one [Format].
///
/// A view holds maps, lists, texts, numbers, booleans and [Markup], any of them [Lazy], nothing
/// else. Every name that the template reaches must be in it and not null, in sections too: leave
/// out with an empty list, an empty text or `false`. Line ends are line feeds, whatever the
/// template's file has.
public final class Template {

  private static final String REMEDY = "mend the template";

  private final String name;
  private final StrictFactory factory;
  private final Mustache compiled;

  private Template(String name, StrictFactory factory, Mustache compiled) {
    this.name = name;
    this.factory = factory;
    this.compiled = compiled;
  }

  /// A built-in template: the resource `templates/NAME.FORMAT.mustache` beside `anchor`. To let
  /// users put their own in its place ask a [TemplateShelf].
  public static Template builtIn(Class<?> anchor, String name, Format format) {
    return TemplateShelf.builtIn(anchor).template(name, format);
  }

  /// A template given as text, without partials; `origin` is what messages call it.
  public static Template of(String origin, String text, Format format) {
    TemplateText only = TemplateText.of(origin, text);
    return compile(
        origin,
        format,
        wanted -> {
          if (wanted.equals(origin)) {
            return only;
          }
          throw new TemplateError("there is no partial '" + wanted + "' here", REMEDY);
        });
  }

  static Template compile(String name, Format format, Function<String, TemplateText> texts) {
    StrictFactory factory = new StrictFactory(format, texts);
    return guarded(name, factory, () -> new Template(name, factory, factory.compile(name)));
  }

  /// The text that the template makes of a view.
  ///
  /// @throws BadInput when a name is missing or null, with `file:line`
  public synchronized String render(Map<String, ?> view) {
    factory.depth = 0;
    factory.view.reset();
    return guarded(
        name,
        factory,
        () -> {
          BoundedText text = new BoundedText();
          compiled.execute(text, List.<Object>of(view));
          return text.toString();
        });
  }

  /// The names in it.
  List<Tag> tags() {
    return Tag.in(compiled.getCodes(), factory);
  }

  private static <T> T guarded(String name, StrictFactory factory, Supplied<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      throw tooDeep(name, e);
    } catch (TemplateError e) {
      throw new BadInput(name, e.what(), e.remedy(), e);
    } catch (MustacheException e) {
      throw failure(name, factory, e);
    } catch (IndexOutOfBoundsException e) {
      throw new BadInput(name, "has a tag that cannot be read", REMEDY, e);
    }
  }

  private interface Supplied<T> {
    T get();
  }

  /// The innermost place and cause of what the engine wrapped in its own exceptions.
  private static RuntimeException failure(
      String name, StrictFactory factory, MustacheException thrown) {
    @Nullable TemplateContext place = null;
    Throwable cause = thrown;
    while (true) {
      if (cause instanceof Failure failure) {
        return failure;
      }
      if (cause instanceof MustacheException e && e.getContext() != null) {
        place = e.getContext();
      }
      if (cause.getCause() == null) {
        break;
      }
      cause = cause.getCause();
    }
    if (cause instanceof StackOverflowError) {
      return tooDeep(name, cause);
    }
    if (cause instanceof IllegalArgumentException bug) {
      return bug;
    }
    String where = place == null ? name : factory.place(place);
    if (cause instanceof TemplateError error) {
      return new BadInput(where, error.what(), error.remedy(), thrown);
    }
    return new BadInput(where, syntax(String.valueOf(cause.getMessage())), REMEDY, thrown);
  }

  private static BadInput tooDeep(String name, Throwable cause) {
    return new BadInput(
        name, "nests too deep", "does it take itself in with {{<…}}? else part it", cause);
  }

  /// The engine's message without the place it adds itself.
  private static String syntax(String message) {
    int place = message.indexOf(" @[");
    String text = place < 0 ? message : message.substring(0, place);
    int in = text.indexOf(" in ");
    text = in < 0 ? text : text.substring(0, in);
    return text.isEmpty()
        ? "cannot be read"
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
