/// Who tells a story: [dev.victor.content.narrate.TemplateNarrator] without any model, or a model
/// whose drafts pass [dev.victor.content.verify.Gate] or are refused.
@NullMarked
package dev.victor.content.narrate;

import org.jspecify.annotations.NullMarked;
