package contracts;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One object of the user's model, called through the adapter. */
final class Instance {

  private static final List<String> LOSSES =
      List.of("lossHistory", "getLossHistory", "losses", "getLosses");

  private final ModelUnderTest of;
  private final Object model;
  private boolean answeredItself = true;

  Instance(ModelUnderTest of, Object model) {
    this.of = of;
    this.model = model;
  }

  Instance fit(Sample sample) {
    Method method =
        Calls.method(
            model.getClass(),
            of.fit(),
            "(double[][], targets)",
            m ->
                m.getParameterCount() == 2
                    && Fitting.isMatrix(m.getParameterTypes()[0])
                    && m.getParameterTypes()[1].isArray());
    Class<?>[] types = method.getParameterTypes();
    Object answer =
        Calls.call(
            method,
            model,
            Fitting.rows(sample.x(), types[0]),
            Fitting.value("targets", sample.y(), types[1]));
    answeredItself = method.getReturnType() == void.class || answer == model;
    return this;
  }

  /** Predictions as numbers; of a classifier its probabilities, or its labels by their order. */
  double[] predict(double[][] x) {
    if (of.classifies()) {
      return tellsProbabilities()
          ? Arrays.stream(probabilities(x)).flatMapToDouble(Arrays::stream).toArray()
          : hashes(x);
    }
    return Numbers.of(raw(x));
  }

  /** Predicted labels as texts. */
  List<String> labels(double[][] x) {
    Object labels = raw(x);
    return IntStream.range(0, Array.getLength(labels))
        .mapToObj(i -> label(Array.get(labels, i)))
        .toList();
  }

  static String label(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }

  private boolean tellsProbabilities() {
    return probable().isPresent();
  }

  double[][] probabilities(double[][] x) {
    Method method = probable().orElseThrow();
    return Numbers.matrix(
        Calls.call(method, model, Fitting.rows(x, method.getParameterTypes()[0])));
  }

  private Optional<Method> probable() {
    return of.probabilities().stream()
        .flatMap(name ->
            Calls.find(
                model.getClass(),
                name,
                m -> m.getParameterCount() == 1 && Fitting.isMatrix(m.getParameterTypes()[0]))
                .stream())
        .findFirst();
  }

  private double[] hashes(double[][] x) {
    return labels(x).stream().mapToDouble(String::hashCode).toArray();
  }

  private Object raw(double[][] x) {
    Optional<Method> batch =
        Calls.find(
            model.getClass(),
            of.predict(),
            m -> m.getParameterCount() == 1 && Fitting.isMatrix(m.getParameterTypes()[0]));
    if (batch.isPresent()) {
      Object result =
          Calls.call(batch.get(), model, Fitting.rows(x, batch.get().getParameterTypes()[0]));
      return result instanceof List<?> list ? list.toArray() : result;
    }
    Method single =
        Calls.method(
            model.getClass(),
            of.predict(),
            "(double[][]) or (double[])",
            m -> m.getParameterCount() == 1 && m.getParameterTypes()[0].isArray());
    return Arrays.stream(x)
        .map(row ->
            Calls.call(single, model, Fitting.value("row", row, single.getParameterTypes()[0])))
        .toArray();
  }

  void save(Path path) {
    Method method =
        Calls.method(
            model.getClass(),
            of.save(),
            "(Path)",
            m -> m.getParameterCount() == 1 && Fitting.isPath(m.getParameterTypes()[0]));
    Calls.call(method, model, Fitting.path(path, method.getParameterTypes()[0]));
  }

  static Instance load(ModelUnderTest of, Path path) {
    Method method =
        Calls.method(
            of.type(),
            of.load(),
            "(Path), static,",
            m ->
                m.getParameterCount() == 1
                    && Fitting.isPath(m.getParameterTypes()[0])
                    && Modifier.isStatic(m.getModifiers()));
    Object loaded = Calls.call(method, null, Fitting.path(path, method.getParameterTypes()[0]));
    if (loaded == null) {
      throw new AssertionError(of.entry() + "." + of.load() + " gives null");
    }
    return new Instance(of, loaded);
  }

  /** The losses of the last fit, one a round. */
  double[] losses() {
    return LOSSES.stream()
        .flatMap(
            name -> Calls.find(model.getClass(), name, m -> m.getParameterCount() == 0).stream())
        .findFirst()
        .map(method -> Numbers.of(Calls.call(method, model)))
        .orElseThrow(() ->
            new IllegalStateException(
                of.entry()
                    + " is iterative in project.json and has no lossHistory() that gives"
                    + " double[]"));
  }

  /** The parameters of a network. */
  double[] parameters() {
    Method method =
        Calls.method(model.getClass(), of.network(), "()", m -> m.getParameterCount() == 0);
    return Numbers.of(Calls.call(method, model));
  }

  /** Whether the last fit gave nothing, or the model itself. */
  boolean answeredItself() {
    return answeredItself;
  }

  /**
   * The value of a hyperparameter as the object tells it, by a method or a field of its name; empty
   * when it does not.
   */
  String told(String name) {
    String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Stream.of(name, "get" + upper, "is" + upper)
        .flatMap(one -> Calls.find(model.getClass(), one, m -> m.getParameterCount() == 0).stream())
        .findFirst()
        .map(method -> Calls.call(method, model))
        .or(() -> field(name))
        .map(value ->
            value.getClass().isArray() ? Arrays.toString(Numbers.of(value)) : value.toString())
        .orElse("");
  }

  private Optional<Object> field(String name) {
    try {
      Field field = model.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return Optional.ofNullable(field.get(model));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
