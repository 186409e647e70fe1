/// Plays one command in a folder of a test, without a terminal or with a pretended one.
package dev.victor.cli.play;
