package contracts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds and calls methods by name, whatever the class inherits. */
final class Calls {

  private Calls() {}

  static Class<?> type(String name) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      return Class.forName(name, true, loader == null ? Calls.class.getClassLoader() : loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "there is no class "
              + name
              + ": correct it in project.json, or compile it before the tests",
          e);
    }
  }

  /** The method of a name whose parameters please, or an error that says what to write. */
  static Method method(Class<?> type, String name, String wanted, Predicate<Method> pleases) {
    return find(type, name, pleases)
        .orElseThrow(() ->
            new IllegalStateException(
                type.getName()
                    + " needs a method "
                    + name
                    + wanted
                    + "; name another one in adapter or data of project.json"));
  }

  static Optional<Method> find(Class<?> type, String name, Predicate<Method> pleases) {
    List<Method> all = new ArrayList<>(Arrays.asList(type.getMethods()));
    for (Class<?> of = type; of != null; of = of.getSuperclass()) {
      all.addAll(Arrays.asList(of.getDeclaredMethods()));
    }
    return all.stream()
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(pleases)
        .findFirst();
  }

  /** Calls; what the method throws comes out as it is. */
  static Object call(Method method, Object on, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw Calls.<RuntimeException>asItIs(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call " + method + ": make it public", e);
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> RuntimeException asItIs(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
