package dev.victor.git.branch;

/// What the policy of a repository does not let pass.
///
/// @param what is refused, in one line
/// @param why the rule, and where it stands
/// @param mend the one command that mends it
public record Refusal(String what, String why, String mend) {}
