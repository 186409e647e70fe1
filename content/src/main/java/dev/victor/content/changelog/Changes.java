package dev.victor.content.changelog;

import dev.victor.core.git.Lineage.Ancestor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the commits of one release changed for its users, in order of the headings, oldest first.
///
/// A commit that was taken back in the same release is left out with the one that took it back; a
/// revert of something released earlier is told. Merges are not told, unless their own subject says
/// a type. One text said by several commits is one entry.
///
/// @param told by heading
/// @param takenBack commits that are not told because they were taken back
/// @param untyped how many commits are not told because their subject has no type
record Changes(List<Change> told, List<Ancestor> takenBack, int untyped) {

  /// @param commits of the release, newest first
  static Changes of(List<Ancestor> commits, Headings headings) {
    Map<String, Message> messages = new HashMap<>();
    commits.forEach(commit -> messages.put(commit.id(), Message.of(commit.message())));
    Set<String> gone = takenBack(commits, messages);
    Map<List<String>, Change> told = new LinkedHashMap<>();
    int untyped = 0;
    for (Ancestor commit : commits.reversed()) {
      Message message = messages.get(commit.id());
      if (message == null || gone.contains(commit.id())) {
        continue;
      }
      boolean typed = !message.subject().type().isEmpty();
      if (commit.isMerge() && !typed) {
        continue;
      }
      Optional<String> heading = heading(message, headings);
      if (heading.isPresent()) {
        Change change = change(heading.get(), commit, message);
        told.merge(key(change), change, Changes::together);
      } else if (!typed) {
        untyped++;
      }
    }
    List<Change> sorted = new ArrayList<>(told.values());
    sorted.sort(
        Comparator.comparingInt((Change change) -> headings.place(change.heading()))
            .thenComparing(Change::heading));
    return new Changes(
        sorted, commits.stream().filter(commit -> gone.contains(commit.id())).toList(), untyped);
  }

  /// A plain `Revert "…"` has no type of its own.
  private static Optional<String> heading(Message message, Headings headings) {
    Optional<String> heading = headings.of(message);
    return heading.isEmpty() && message.reverts().isPresent() && message.subject().type().isEmpty()
        ? headings.of(Message.of("revert: " + message.subject().text()))
        : heading;
  }

  /// The newest word counts: a revert that was itself taken back takes nothing back.
  private static Set<String> takenBack(List<Ancestor> commits, Map<String, Message> messages) {
    Map<String, String> whole = new HashMap<>();
    commits.forEach(commit -> whole.put(commit.brief(), commit.id()));
    Set<String> gone = new HashSet<>();
    for (Ancestor commit : commits) {
      Message message = messages.get(commit.id());
      if (message == null || message.reverts().isEmpty() || gone.contains(commit.id())) {
        continue;
      }
      String wanted = message.reverts().get();
      String id = whole.get(wanted.substring(0, 7));
      if (id != null && id.startsWith(wanted) && !id.equals(commit.id())) {
        gone.add(id);
        gone.add(commit.id());
      }
    }
    return gone;
  }

  private static Change change(String heading, Ancestor commit, Message message) {
    return new Change(
        heading,
        message.subject().scope(),
        message.subject().text(),
        message.breaking().orElse(""),
        message.closes(),
        List.of(commit));
  }

  private static List<String> key(Change change) {
    return List.of(change.heading(), change.scope(), change.text(), change.note());
  }

  private static Change together(Change one, Change other) {
    List<Ancestor> commits = new ArrayList<>(one.commits());
    commits.addAll(other.commits());
    List<String> closes = new ArrayList<>(one.closes());
    other.closes().stream().filter(number -> !closes.contains(number)).forEach(closes::add);
    return new Change(one.heading(), one.scope(), one.text(), one.note(), closes, commits);
  }
}
