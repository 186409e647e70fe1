/// How the owner writes, learned from his own posts: [dev.victor.content.voice.Style] measures the
/// samples that `voice.samples` names, says in words what is typical, scores other texts by the
/// same measures, and masks samples so that only their rhythm is left. It knows nothing of facts.
@NullMarked
package dev.victor.content.voice;

import org.jspecify.annotations.NullMarked;
