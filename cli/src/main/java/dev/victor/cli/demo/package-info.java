/// `victor demo`: makes a workspace that is real (a git repository whose remote has moved on, a
/// broker's statement of a believable month, a coverage report) and runs the commands in it.
/// Nothing comes in, and nothing is written outside the folder of the demo.
@NullMarked
package dev.victor.cli.demo;

import org.jspecify.annotations.NullMarked;
