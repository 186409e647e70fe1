/// How far the gate can be trusted, measured: sheets of facts, each with texts that are true of
/// them and texts that are not, come from the resources; mistakes are planted in the true ones; the
/// shares that [dev.victor.content.verify.Gate] catches and wrongly refuses go out. The corpus
/// knows nothing of how the gate works.
@NullMarked
package dev.victor.content.evaluate;

import org.jspecify.annotations.NullMarked;
