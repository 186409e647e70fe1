/// The end-to-end scripts in plain text: `src/test/resources/features` says what happens, the steps
/// here how.
///
/// Each scenario lives in a folder of its own with a home, a remote and the clones of two people.
/// What it types goes to [dev.victor.cli.Main] in this JVM, or, where the property
/// `victor.launcher` names the launcher, to a process of its own. Scenarios tagged `@launcher` make
/// sense only there.
package dev.victor.cli.features;
