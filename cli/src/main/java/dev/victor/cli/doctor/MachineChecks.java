package dev.victor.cli.doctor;

import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the machine must have: Java 25 and git 2.30.
final class MachineChecks {

  private static final int JAVA = 25;
  private static final int GIT_MAJOR = 2;
  private static final int GIT_MINOR = 30;
  private static final Pattern VERSION = Pattern.compile("git version (\\d{1,4})\\.(\\d{1,4})\\S*");

  private MachineChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("java", session -> List.of(java(Runtime.version().feature()))),
        new Check("git", session -> List.of(git(version(session)))));
  }

  static Finding java(int feature) {
    return feature >= JAVA
        ? Finding.ok("java", "Java " + feature)
        : Finding.fail(
            "java", "Java " + feature + " is too old", "install a JDK " + JAVA + " or newer");
  }

  static Finding git(String said) {
    Matcher version = VERSION.matcher(said);
    if (!version.lookingAt()) {
      return Finding.warn("git", "git does not say its version: " + said, "git --version");
    }
    int major = Integer.parseInt(version.group(1));
    int minor = Integer.parseInt(version.group(2));
    boolean enough = major > GIT_MAJOR || (major == GIT_MAJOR && minor >= GIT_MINOR);
    return enough
        ? Finding.ok("git", said)
        : Finding.fail("git", said + " is too old", "install git 2.30 or newer");
  }

  private static String version(Session session) {
    return new GitRunner(session.environment(), session.environment().directory(), false)
        .read("--version")
        .orFail()
        .word();
  }
}
