package dev.victor.git.status;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The state of a work tree.
///
/// @param branch the branch checked out; empty when HEAD is detached
/// @param head the commit checked out, in seven digits
/// @param kind what the branch is for
/// @param upstream how it stands to what it follows
/// @param base how it stands to what it is built on
/// @param changed files that differ from HEAD
/// @param staged those of them that are staged
/// @param untracked files and folders git does not know
/// @param unmerged files with a conflict
/// @param waiting what is not finished
/// @param last the command that an undo would take back
public record StatusView(
    String branch,
    String head,
    String kind,
    Optional<Relation> upstream,
    Optional<Relation> base,
    int changed,
    int staged,
    int untracked,
    List<String> unmerged,
    Optional<Waiting> waiting,
    Optional<Run.Start> last)
    implements Outcome {

  /// How a branch stands to another.
  ///
  /// @param name of the other
  /// @param gone whether that was deleted
  /// @param ahead commits that only the branch has
  /// @param behind commits that only the other has
  public record Relation(String name, boolean gone, int ahead, int behind) {

    private String words() {
      if (gone) {
        return "gone";
      }
      if (ahead == 0 && behind == 0) {
        return "even";
      }
      List<String> words = new ArrayList<>();
      if (ahead > 0) {
        words.add(ahead + " ahead");
      }
      if (behind > 0) {
        words.add(behind + " behind");
      }
      return String.join(", ", words);
    }

    private Map<String, Object> object() {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("name", name);
      object.put("gone", gone);
      object.put("ahead", ahead);
      object.put("behind", behind);
      return object;
    }
  }

  /// What is not finished.
  ///
  /// @param what the command, such as `sync`, or git's operation
  /// @param since when it began; empty when unknown
  /// @param reason why it waits
  /// @param files with a conflict
  /// @param next the command to type
  public record Waiting(
      String what, String since, String reason, List<String> files, String next) {}

  @Override
  public void print(Console console) {
    Table table = new Table();
    String place = branch.isEmpty() ? "no branch, HEAD is at " + head : branch;
    table.row("branch", place + (kind.isEmpty() || kind.equals("feature") ? "" : "  " + kind));
    upstream.ifPresent(up -> table.row("upstream", up.name() + "  " + tone(console, up)));
    base.ifPresent(at -> table.row("base", at.name() + "  " + tone(console, at), behindBase(at)));
    table.row("changes", changes());
    waiting.ifPresent(
        it -> table.row("waits", console.in(Tone.BAD, it.what() + ": " + it.reason()), it.next()));
    last.ifPresent(it -> table.row("last", it.command() + " of " + it.time(), "victor git undo"));
    console.table(0, table);
  }

  private static String tone(Console console, Relation relation) {
    boolean fine = !relation.gone() && relation.behind() == 0;
    return console.in(fine ? Tone.GOOD : Tone.WARN, relation.words());
  }

  private String behindBase(Relation at) {
    boolean behind =
        at.behind() > 0 || upstream.filter(up -> up.gone() || up.behind() > 0).isPresent();
    return behind && waiting.isEmpty() ? "victor git sync" : "";
  }

  private String changes() {
    List<String> words = new ArrayList<>();
    if (changed > 0) {
      words.add(Words.count(changed, "file") + (staged > 0 ? " (" + staged + " staged)" : ""));
    }
    if (!unmerged.isEmpty()) {
      words.add(Words.count(unmerged.size(), "conflict"));
    }
    if (untracked > 0) {
      words.add(untracked + " untracked");
    }
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("branch", branch.isEmpty() ? null : branch);
    object.put("head", head);
    object.put("kind", kind.isEmpty() ? null : kind);
    object.put("upstream", upstream.map(Relation::object).orElse(null));
    object.put("base", base.map(Relation::object).orElse(null));
    object.put("changed", changed);
    object.put("staged", staged);
    object.put("untracked", untracked);
    object.put("unmerged", unmerged);
    object.put("waiting", waiting.map(StatusView::object).orElse(null));
    object.put(
        "undo",
        last.map(it -> Json.fields("command", it.command(), "time", it.time())).orElse(null));
    return object;
  }

  private static Map<String, Object> object(Waiting waiting) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("what", waiting.what());
    object.put("since", waiting.since());
    object.put("reason", waiting.reason());
    object.put("files", waiting.files());
    object.put("next", waiting.next());
    return object;
  }
}
