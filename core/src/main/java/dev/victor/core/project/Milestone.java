package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something planned.
///
/// @param id unique
/// @param title in words
/// @param status planned, active, done or dropped
/// @param due day it is due
/// @param doneOn day it was done
public record Milestone(
    String id,
    String title,
    @Nullable String status,
    @Nullable LocalDate due,
    @Nullable LocalDate doneOn) {
  static Milestone read(Block in) {
    return new Milestone(
        in.required("id", Kinds.id(), "unique among milestones"),
        in.required("title", Kind.text(), "in words"),
        in.optional(
            "status",
            Kind.word("planned", "active", "done", "dropped").usually("planned"),
            "planned by default"),
        in.optional("due", Kind.day(), "when it is due"),
        in.optional("doneOn", Kind.day(), "when it was done"));
  }
}
