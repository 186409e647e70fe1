/// Posts by what they tell: a [dev.victor.content.post.PostSource] makes the messages of a day's
/// log, of notes, documents and release notes; `victor post` shows, sends and looks back. Other
/// modules bring sources of their own.
@NullMarked
package dev.victor.content.post;

import org.jspecify.annotations.NullMarked;
