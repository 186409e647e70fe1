package dev.victor.core.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import dev.victor.core.failure.Nearest;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Looks names up in a view of maps, lists, texts, numbers, booleans and [Markup], any of them
/// [Lazy], and in nothing else: no reflection, no function of a value is ever called. A name that
/// is not there is an error.
final class StrictView implements ObjectHandler {

  /// What one rendering may do: entries of lists walked, so that empty loops in loops end too.
  private static final int MOST_STEPS = 1_000_000;

  private int steps;

  @Override
  public Binding createBinding(String name, TemplateContext place, Code code) {
    return scopes -> find(name, scopes).call(scopes);
  }

  @Override
  public Wrapper find(String name, List<Object> scopes) {
    return current -> lookUp(name, current);
  }

  private static Object lookUp(String name, List<Object> scopes) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (scopes.get(i) instanceof Map<?, ?> map && map.containsKey(first)) {
        Object value = known(first, map.get(first));
        return dot < 0 ? value : descend(first, value, name.substring(dot + 1));
      }
    }
    throw unknown(name, first, scopes);
  }

  private static Object descend(String path, Object value, String rest) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new TemplateError("'" + path + "' has no parts", "use it without '." + rest + "'");
    }
    int dot = rest.indexOf('.');
    String first = dot < 0 ? rest : rest.substring(0, dot);
    String here = path + "." + first;
    if (!map.containsKey(first)) {
      throw unknown(here, first, List.of(map));
    }
    Object next = known(here, map.get(first));
    return dot < 0 ? next : descend(here, next, rest.substring(dot + 1));
  }

  private static TemplateError unknown(String name, String part, List<Object> scopes) {
    TreeSet<String> names = new TreeSet<>();
    for (Object scope : scopes) {
      if (scope instanceof Map<?, ?> map) {
        map.keySet().forEach(key -> names.add(String.valueOf(key)));
      }
    }
    return new TemplateError("unknown variable '" + name + "'", Nearest.remedy(part, names));
  }

  /// A value of a kind that views may hold. Here and below no switch over types: the JVM makes a
  /// class for one at every start, and no AOT cache keeps it.
  private static Object known(String name, @Nullable Object value) {
    if (value == null) {
      throw new TemplateError("variable '" + name + "' is null", "give it a value in the view");
    }
    if (value instanceof Lazy lazy) {
      return known(name, lazy.value());
    }
    if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Map<?, ?>
        || value instanceof List<?>
        || value instanceof Markup) {
      return value;
    }
    throw new IllegalArgumentException(
        "a view may not hold a " + value.getClass().getName() + " (" + name + ")");
  }

  @Override
  public Object coerce(Object value) {
    return value;
  }

  @Override
  public Writer iterate(Iteration body, Writer writer, Object value, List<Object> scopes) {
    if (isFalse(value)) {
      return writer;
    }
    if (!(value instanceof List<?> list)) {
      return step(body, writer, value, scopes);
    }
    Writer out = writer;
    for (Object item : list) {
      out = step(body, out, known("list entry", item), scopes);
    }
    return out;
  }

  @Override
  public Writer falsey(Iteration body, Writer writer, Object value, List<Object> scopes) {
    return isFalse(value) ? step(body, writer, value, scopes) : writer;
  }

  private Writer step(Iteration body, Writer writer, Object value, List<Object> scopes) {
    if (++steps > MOST_STEPS) {
      throw new TemplateError("walks more than a million entries", "nest fewer sections");
    }
    return body.next(writer, value, scopes);
  }

  static boolean isFalse(Object value) {
    return (value instanceof Boolean flag && !flag)
        || (value instanceof String text && text.isEmpty())
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof Markup markup && markup.text().isEmpty());
  }

  /// A value in words: numbers without exponent, nothing with parts.
  @Override
  public String stringify(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double || value instanceof Float) {
      return new BigDecimal(value.toString()).toPlainString();
    }
    if (value instanceof String || value instanceof Boolean || value instanceof Number) {
      return value.toString();
    }
    throw new TemplateError("has parts", "open it as a section with {{#…}}");
  }

  /// Forgets the steps of the last rendering.
  void reset() {
    steps = 0;
  }
}
