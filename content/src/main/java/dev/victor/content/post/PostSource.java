package dev.victor.content.post;

import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.Optional;

/// Something that can be posted, by the word typed for it. It reads, writes nothing, and tells
/// nothing that must stay hidden.
public interface PostSource {

  /// The word, such as `log`.
  String word();

  /// The channel it goes to unless another is named; none when the project does not say.
  Optional<String> channel(Project project);

  /// The post.
  ///
  /// @param day which one, in the author's zone; sources that know no days ignore it
  Post post(Session session, LocalDate day);
}
