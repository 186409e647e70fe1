package dev.victor.core.console;

/// Where loggers of the JDK come from: none says anything, since nothing but a command's answer is
/// printed.
///
/// It is here for speed. Before the first process is started the JDK asks for a logger, and for its
/// finder it would open every jar of the class path: a fifth of a `git sync`. It stops where it
/// knows two jars that name finders, and two finders; therefore `META-INF/services` lies in the
/// first two jars, `victor.jar` and `core.jar`, and names two.
public sealed class SilentLoggers extends System.LoggerFinder {

  /// Made by the JDK.
  public SilentLoggers() {}

  /// The second one; never asked.
  public static final class Second extends SilentLoggers {
    /// Made by the JDK.
    public Second() {}
  }

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new SilentLogger(name);
  }
}
