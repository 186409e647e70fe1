package dev.victor.core.project;

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
    @Nullable LocalDate doneOn) {}
