/// `victor shell`: victor at home in bash, zsh and fish. What a user's shell needs to know is
/// generated as code of that shell and put into its start-up file as one managed block: today short
/// names for what is typed most; whatever else a shell should learn, completion say, becomes
/// another part of the same block.
@NullMarked
package dev.victor.cli.shell;

import org.jspecify.annotations.NullMarked;
