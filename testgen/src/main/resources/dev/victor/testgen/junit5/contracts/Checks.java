package contracts;

import static org.junit.jupiter.api.Assertions.fail;

/** Comparisons that say what is wrong in one sentence. */
final class Checks {

  /** Something a model must refuse. */
  interface Refused {
    void run() throws Exception;
  }

  private Checks() {}

  /** Fails with a sentence. */
  static void holds(boolean condition, String otherwise) {
    if (!condition) {
      fail(otherwise);
    }
  }

  /** Fails when predictions differ by more than two runs may. */
  static void same(Case one, double[] expected, double[] actual, String wrong) {
    double distance = Numbers.distance(expected, actual);
    if (distance > one.tolerance()) {
      fail(
          expected.length == actual.length
              ? "predictions differ by up to " + Numbers.shown(distance) + ": " + wrong
              : actual.length + " predictions and not " + expected.length + ": " + wrong);
    }
  }

  static boolean differ(Case one, double[] a, double[] b) {
    return Numbers.distance(a, b) > one.tolerance();
  }

  /** Fails when nothing is thrown, or something by accident: it tells a user nothing. */
  static void refused(String what, Refused call) {
    try {
      call.run();
    } catch (NullPointerException | IndexOutOfBoundsException | ArithmeticException accident) {
      fail(
          what
              + " ends with "
              + accident
              + " by accident: check it and throw an exception that says what is wrong",
          accident);
    } catch (Exception meant) {
      return;
    }
    fail(what + " is accepted: throw an exception that says what is wrong");
  }
}
