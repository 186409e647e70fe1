package dev.victor.core.git;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What git said when it failed, as a failure with a remedy.
public final class GitTrouble {

  private static final Pattern LOCK =
      Pattern.compile("Unable to create '([^']+\\.lock)': File exists");
  private static final Pattern OWNER =
      Pattern.compile("dubious ownership in repository at '([^']+)'");
  private static final Pattern UNTRACKED =
      Pattern.compile(
          "untracked working tree files would be overwritten by [^:]*:\\n((?:\\t.*\\n?)+)");

  private static final List<String> OUTSIDE =
      List.of(
          "Could not resolve host",
          "Could not read from remote repository",
          "Connection refused",
          "Connection timed out",
          "Connection reset",
          "Network is unreachable",
          "unable to access '",
          "does not appear to be a git repository",
          "Authentication failed",
          "could not read Username",
          "could not read Password",
          "terminal prompts disabled",
          "the remote end hung up",
          "early EOF",
          "Repository not found",
          "unable to connect to",
          "does not exist");

  private GitTrouble() {}

  /// The failure that a lock file stands for.
  public static Failure locked(String file) {
    return new NeedsPerson(
        file,
        "another git is at work here, or one was killed and left this lock",
        "when no git runs any more: rm " + file);
  }

  /// Whether git failed because of something outside this machine: the network, a host, a password.
  public static boolean isOutside(Answer answer) {
    return answer.silent()
        || (isRemote(answer) && OUTSIDE.stream().anyMatch(answer.remarks()::contains));
  }

  /// The failure that an unsuccessful answer stands for.
  public static Failure of(Answer answer) {
    String said = answer.remarks();
    String verb = answer.verb();
    Matcher lock = LOCK.matcher(said);
    if (lock.find()) {
      return locked(lock.group(1));
    }
    Matcher owner = OWNER.matcher(said);
    if (owner.find()) {
      return new NeedsPerson(
          owner.group(1),
          "this repository belongs to another user",
          "if you trust it: git config --global --add safe.directory " + owner.group(1));
    }
    Matcher untracked = UNTRACKED.matcher(said);
    if (untracked.find()) {
      String first = untracked.group(1).strip().lines().findFirst().orElse("").strip();
      return new NeedsPerson(
          first,
          "an untracked file of yours is in the way",
          "move it away or git add it, then try again");
    }
    if (said.contains("not a git repository")) {
      return Repository.missing();
    }
    if (isOutside(answer)) {
      return new OutsideFailed(
          null,
          answer.silent() ? "git " + verb + " got no answer" : brief(answer),
          "check the network, then try again");
    }
    if (answer.exit() == 129) {
      return new NeedsPerson(
          null,
          "this git does not know what victor needs of git " + verb,
          "install git 2.30 or newer; this one: git --version");
    }
    return local(answer, said, verb);
  }

  private static Failure local(Answer answer, String said, String verb) {
    if (said.contains("Please tell me who you are") || said.contains("empty ident name")) {
      return new NeedsPerson(
          null,
          "git does not know who you are",
          "git config --global user.name NAME; git config --global user.email ADDRESS");
    }
    if (said.contains("No space left on device")) {
      return new NeedsPerson(
          null, "the disk is full: " + brief(answer), "free some space, then try again");
    }
    if (said.contains("Read-only file system")
        || said.contains("Permission denied")
        || said.contains("insufficient permission")) {
      return new NeedsPerson(
          null,
          "git may not write here: " + brief(answer),
          "make the folder writable, then try again");
    }
    return new NeedsPerson(
        null,
        "git " + verb + " failed: " + brief(answer),
        "see all it says: git " + String.join(" ", answer.arguments()));
  }

  private static boolean isRemote(Answer answer) {
    return answer.verb().equals("fetch") || answer.verb().equals("push");
  }

  /// The line of git's remarks that says most, without its prefix.
  public static String brief(Answer answer) {
    List<String> lines =
        answer
            .remarks()
            .lines()
            .map(GitTrouble::lastOverwrite)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    return lines.stream()
        .filter(line ->
            line.startsWith("fatal: ") || line.startsWith("error: ") || line.startsWith("ERROR: "))
        .findFirst()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .orElseGet(() -> lines.isEmpty() ? "exit " + answer.exit() : lines.getLast())
        .replaceFirst("\\.$", "");
  }

  /// A progress line is redrawn with carriage returns; what stands there at last counts.
  private static String lastOverwrite(String line) {
    return line.substring(line.lastIndexOf('\r') + 1);
  }
}
