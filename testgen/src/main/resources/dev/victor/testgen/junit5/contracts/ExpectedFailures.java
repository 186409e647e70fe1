package contracts;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Holds a model to its expectedFailures: what they name must fail, until their day and not longer.
 */
final class ExpectedFailures implements InvocationInterceptor, BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getRequiredTestInstance() instanceof HasModel has) {
      for (ExpectedFailure one : has.model().expectedFailures()) {
        if (Arrays.stream(context.getRequiredTestClass().getMethods())
            .noneMatch(m -> one.names(m.getName()))) {
          throw new AssertionError(
              "expectedFailures of "
                  + has.model().id()
                  + " names "
                  + one.check()
                  + ", and no such check is generated for this model: correct or remove it");
        }
      }
    }
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
    return context.getRequiredTestInstance() instanceof HasModel has
        ? has.model().expectedFailures().stream()
            .filter(one -> one.covers(called.getExecutable().getName(), context.getDisplayName()))
            .findFirst()
        : Optional.empty();
  }
}
