package contracts;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds a model or dataset to its expectedFailures: what they name must fail, until their day and
 * not longer.
 */
final class ExpectedFailures implements InvocationInterceptor, BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    Object on = context.getRequiredTestInstance();
    List<Method> methods = Arrays.asList(context.getRequiredTestClass().getMethods());
    if (on instanceof HasModel has) {
      ModelUnderTest model = has.model();
      mustBeAmong(methods, model.expectedFailures(), model.id(), "model");
    }
    if (on instanceof HasDatasets has) {
      for (Dataset dataset : has.plan().datasets()) {
        List<Method> about =
            methods.stream().filter(method -> isAbout(method, on, dataset)).toList();
        mustBeAmong(about, dataset.expectedFailures(), dataset.id(), "dataset");
      }
    }
  }

  private static void mustBeAmong(
      List<Method> checks, List<ExpectedFailure> failures, String id, String what) {
    for (ExpectedFailure one : failures) {
      if (checks.stream().noneMatch(check -> one.names(check.getName()))) {
        throw new AssertionError(
            "expectedFailures of "
                + id
                + " names "
                + one.check()
                + ", and no such check is generated for this "
                + what
                + ": correct or remove it");
      }
    }
  }

  /** Whether a check has a case of a dataset. */
  private static boolean isAbout(Method check, Object on, Dataset dataset) {
    MethodSource source = check.getAnnotation(MethodSource.class);
    return source != null
        && Arrays.stream(source.value())
            .map(name -> Calls.method(on.getClass(), name, "()", m -> m.getParameterCount() == 0))
            .flatMap(method -> (Stream<?>) Calls.call(method, on))
            .anyMatch(one -> DataPlan.dataset(one).filter(dataset::equals).isPresent());
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    run(invocation, called, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    run(invocation, called, context);
  }

  private static void run(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    Optional<ExpectedFailure> expected = expected(called, context);
    try {
      invocation.proceed();
    } catch (Throwable failure) {
      if (expected.isEmpty()) {
        throw failure;
      }
      if (LocalDate.now().isAfter(expected.get().until())) {
        throw new AssertionError(
            "expected to fail until "
                + expected.get().until()
                + " ("
                + expected.get().reason()
                + "), and that day has passed: "
                + failure.getMessage(),
            failure);
      }
      context.publishReportEntry("expected failure", expected.get().reason());
      return;
    }
    if (expected.isPresent()) {
      throw new AssertionError(
          "passes, and expectedFailures says it fails ("
              + expected.get().reason()
              + "): remove it from project.json and generate again");
    }
  }

  private static Optional<ExpectedFailure> expected(
      ReflectiveInvocationContext<Method> called, ExtensionContext context) {
    return declared(called.getArguments(), context.getRequiredTestInstance()).stream()
        .filter(one -> one.covers(called.getExecutable().getName(), context.getDisplayName()))
        .findFirst();
  }

  private static List<ExpectedFailure> declared(List<Object> arguments, Object on) {
    if (on instanceof HasModel has) {
      return has.model().expectedFailures();
    }
    return arguments.stream()
        .flatMap(argument -> DataPlan.dataset(argument).stream())
        .flatMap(dataset -> dataset.expectedFailures().stream())
        .toList();
  }
}
