/// What documents are made of beyond `project.json` and templates. A
/// [dev.victor.content.input.Contribution] adds values to what templates may name; it reads files
/// of the workspace through [dev.victor.content.input.Inputs] and in no other way, so that every
/// look at the disk is known as a [dev.victor.content.input.Trace] and can be repeated. Neither the
/// clock nor HEAD may come in: what `docs render --check` covers is a fixed point.
@NullMarked
package dev.victor.content.input;

import org.jspecify.annotations.NullMarked;
