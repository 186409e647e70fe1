/// `victor shell`: victor at home in bash, zsh and fish. What a user's shell needs to know, short
/// names for what is typed most and how to ask what may follow, is generated as code of that shell
/// and put into its start-up file as one managed block.
@NullMarked
package dev.victor.cli.shell;

import org.jspecify.annotations.NullMarked;
