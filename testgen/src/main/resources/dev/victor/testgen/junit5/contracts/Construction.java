package contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a model of hyperparameters, in the first of these ways that the class offers: a static
 * {@code builder()} with a method of each name and {@code build()}; a constructor that takes a Map;
 * a constructor that takes one record; a constructor whose parameters have these names (compile
 * with {@code -parameters}); one without parameters and a method {@code name} or {@code setName}
 * each. What a set does not name keeps the default of the first, second and last way.
 */
final class Construction {

  private Construction() {}

  static Object of(Class<?> type, Map<String, Object> values) {
    Optional<Method> builder =
        Calls.find(
            type,
            "builder",
            m -> m.getParameterCount() == 0 && Modifier.isStatic(m.getModifiers()));
    if (builder.isPresent()) {
      Object made = Calls.call(builder.get(), null);
      for (Map.Entry<String, Object> value : values.entrySet()) {
        Object next = set(made, value.getKey(), value.getValue());
        made = builder.get().getReturnType().isInstance(next) ? next : made;
      }
      return Calls.call(
          Calls.method(made.getClass(), "build", "()", m -> m.getParameterCount() == 0), made);
    }
    for (Constructor<?> one : type.getDeclaredConstructors()) {
      if (one.getParameterCount() == 1 && Map.class.isAssignableFrom(one.getParameterTypes()[0])) {
        return call(one, new LinkedHashMap<>(values));
      }
      if (one.getParameterCount() == 1 && one.getParameterTypes()[0].isRecord()) {
        return call(one, record(one.getParameterTypes()[0], values));
      }
    }
    return byName(type, values);
  }

  /** Whether the class takes a hyperparameter of a name. */
  static boolean takes(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredConstructors())
            .flatMap(one -> Arrays.stream(one.getParameters()))
            .anyMatch(one ->
                one.getName().equals(name)
                    || one.getType().isRecord() && component(one.getType(), name))
        || Calls.find(type, "builder", m -> m.getParameterCount() == 0)
            .map(builder -> setter(builder.getReturnType(), name).isPresent())
            .orElseGet(() -> setter(type, name).isPresent());
  }

  static Object record(Class<?> type, Map<?, ?> values) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] arguments = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (!values.containsKey(parts[i].getName())) {
        throw missing(type, parts[i].getName());
      }
      arguments[i] =
          Fitting.value(parts[i].getName(), values.get(parts[i].getName()), parts[i].getType());
    }
    try {
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return call(type.getDeclaredConstructor(types), arguments);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object byName(Class<?> type, Map<String, Object> values) {
    List<Constructor<?>> all =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(one -> !Modifier.isPrivate(one.getModifiers()))
            .sorted(Comparator.comparingInt(Constructor::getParameterCount))
            .toList();
    Optional<Constructor<?>> exact =
        all.stream().filter(one -> names(one).containsAll(values.keySet())).findFirst();
    if (exact.isPresent()) {
      Parameter[] parts = exact.get().getParameters();
      Object[] arguments = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        if (!values.containsKey(parts[i].getName())) {
          throw missing(type, parts[i].getName());
        }
        arguments[i] =
            Fitting.value(parts[i].getName(), values.get(parts[i].getName()), parts[i].getType());
      }
      return call(exact.get(), arguments);
    }
    if (all.isEmpty() || all.get(0).getParameterCount() > 0) {
      throw new IllegalStateException(
          "no constructor of "
              + type.getName()
              + " has the parameters "
              + values.keySet()
              + ": compile it with -parameters, or give it a static builder(), a constructor that"
              + " takes a Map or a record, or one without parameters and setters");
    }
    Object made = call(all.get(0));
    values.forEach((name, value) -> set(made, name, value));
    return made;
  }

  private static List<String> names(Constructor<?> one) {
    return Arrays.stream(one.getParameters()).map(Parameter::getName).toList();
  }

  private static Object set(Object on, String name, Object value) {
    Method method =
        setter(on.getClass(), name)
            .orElseThrow(() ->
                new IllegalStateException(
                    on.getClass().getName()
                        + " has no method "
                        + name
                        + "(value) for the hyperparameter "
                        + name
                        + " of project.json"));
    return Calls.call(method, on, Fitting.value(name, value, method.getParameterTypes()[0]));
  }

  private static Optional<Method> setter(Class<?> type, String name) {
    String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return List.of(name, "set" + upper, "with" + upper).stream()
        .flatMap(one -> Calls.find(type, one, m -> m.getParameterCount() == 1).stream())
        .findFirst();
  }

  private static boolean component(Class<?> record, String name) {
    return Arrays.stream(record.getRecordComponents())
        .anyMatch(part -> part.getName().equals(name));
  }

  private static Object call(Constructor<?> constructor, Object... arguments) {
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw Calls.<RuntimeException>asItIs(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "cannot make a " + constructor.getDeclaringClass().getName(), e);
    }
  }

  private static IllegalStateException missing(Class<?> type, String name) {
    return new IllegalStateException(
        type.getName()
            + " wants "
            + name
            + " and project.json gives none: name it in every set of hyperparameters, or "
            + "give the class a builder with defaults or a constructor without "
            + name);
  }
}
