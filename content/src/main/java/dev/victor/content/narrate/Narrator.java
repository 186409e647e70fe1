package dev.victor.content.narrate;

import dev.victor.content.story.DayWork;

/// Somebody who tells a story in a paragraph.
public interface Narrator {

  /// The paragraph of a story, checked against its facts.
  Narration narrate(DayWork work);
}
