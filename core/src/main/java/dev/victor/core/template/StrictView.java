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
import java.math.BigInteger;
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

  /// A value of a kind that views may hold.
  private static Object known(String name, @Nullable Object value) {
    return switch (value) {
      case null ->
          throw new TemplateError("variable '" + name + "' is null", "give it a value in the view");
      case String text -> text;
      case Map<?, ?> map -> map;
      case List<?> list -> list;
      case Boolean flag -> flag;
      case Number number -> number;
      case Markup markup -> markup;
      case Lazy lazy -> known(name, lazy.value());
      default ->
          throw new IllegalArgumentException(
              "a view may not hold a " + value.getClass().getName() + " (" + name + ")");
    };
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
    return switch (value) {
      case Boolean flag -> !flag;
      case String text -> text.isEmpty();
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Markup markup -> markup.text().isEmpty();
      default -> false;
    };
  }

  /// A value in words: numbers without exponent, nothing with parts.
  @Override
  public String stringify(Object value) {
    return switch (value) {
      case String text -> text;
      case Boolean flag -> flag.toString();
      case BigDecimal number -> number.toPlainString();
      case Double number -> BigDecimal.valueOf(number).toPlainString();
      case Float number -> new BigDecimal(number.toString()).toPlainString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Short number -> number.toString();
      case Byte number -> number.toString();
      case BigInteger number -> number.toString();
      default -> throw new TemplateError("has parts", "open it as a section with {{#…}}");
    };
  }

  /// Forgets the steps of the last rendering.
  void reset() {
    steps = 0;
  }
}
