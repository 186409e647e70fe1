package dev.victor.git.ship;

import java.util.Optional;

/// What is shipped, and how.
///
/// @param branch the branch; the one checked out when none is named
/// @param message of the commit that takes it in
/// @param strategy how, when somebody said so
/// @param push also send the target, and delete the branch at its remote
/// @param offline talk to no remote
/// @param rehearse only say what would be done
public record ShipOptions(
    Optional<String> branch,
    Optional<String> message,
    Optional<Strategy> strategy,
    boolean push,
    boolean offline,
    boolean rehearse) {}
