package dev.victor.git.start;

import java.util.Optional;

/// What a new branch should be.
///
/// @param name its name
/// @param from the branch it starts from, instead of the usual one
/// @param stack start it from the branch checked out
/// @param move take along the commits that the branch checked out has and its upstream has not
/// @param offline talk to no remote
/// @param rehearse only say what would be done
public record StartOptions(
    String name,
    Optional<String> from,
    boolean stack,
    boolean move,
    boolean offline,
    boolean rehearse) {}
