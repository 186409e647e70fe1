package dev.victor.content.post;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Channel;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was typed: which post, of which day, for which channel.
///
/// @param what the word of a source or the id of a document
/// @param note the owner's words instead
/// @param channel the channel, when said
/// @param date the day, when said
public record PostChoice(
    Optional<String> what,
    Optional<String> note,
    Optional<String> channel,
    Optional<LocalDate> date) {

  /// The source that was meant.
  ///
  /// @param sources those with words of their own
  /// @throws UsageError when there is none
  PostSource source(Session session, List<PostSource> sources) {
    if (note.isPresent()) {
      if (what.isPresent()) {
        throw new UsageError(
            "--note", "a note is posted by itself", "leave " + what.get() + " out");
      }
      return new NotePosts(note.get());
    }
    List<PostSource> all = new ArrayList<>(sources);
    all.add(new ReleasePosts());
    session.workspace().project().documents().stream()
        .filter(document -> all.stream().noneMatch(source -> source.word().equals(document.id())))
        .map(DocumentPosts::new)
        .forEach(all::add);
    List<String> words = all.stream().map(PostSource::word).toList();
    String word =
        what.orElseThrow(() ->
            new UsageError("WHAT", "what is to be posted?", "one of " + String.join(", ", words)));
    return all.stream()
        .filter(source -> source.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new UsageError(word, "there is no such post", Nearest.remedy(word, words)));
  }

  /// The post of a source.
  Post post(Session session, PostSource source) {
    Project project = session.workspace().project();
    return source.post(
        session,
        date.orElseGet(() -> LocalDate.ofInstant(session.clock().instant(), project.zone())));
  }

  /// The channel: the one typed, the one the project names for such posts, or the only one.
  ///
  /// @throws UsageError when it cannot be told
  Channel channel(Project project, PostSource source) {
    List<Channel> channels = project.channels();
    List<String> ids = channels.stream().map(Channel::id).toList();
    Optional<String> wanted = channel.or(() -> source.channel(project));
    if (wanted.isEmpty() && channels.size() == 1) {
      return channels.getFirst();
    }
    String id =
        wanted.orElseThrow(() ->
            ids.isEmpty()
                ? new UsageError(
                    "project.json",
                    "declares no channel",
                    "add \"channels\": [{\"id\": \"devlog\", \"type\": \"discord\", \"webhook\":"
                        + " \"env:VICTOR_DISCORD\"}]")
                : new UsageError(
                    "--channel", "to which channel?", "one of " + String.join(", ", ids)));
    return channels.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new UsageError(
                "--channel " + id,
                "project.json declares no such channel",
                ids.isEmpty() ? "declare it in channels" : Nearest.remedy(id, ids)));
  }
}
