package dev.victor.cli.features;

import io.cucumber.java.en.When;

/// What I type.
public final class TypingSteps {

  private final World world;
  private final Typed typed;

  /// Steps in a world.
  public TypingSteps(World world, Typed typed) {
    this.world = world;
    this.typed = typed;
  }

  /// A line, where I am.
  @When("I type {string}")
  public void type(String line) {
    typed.line(line, world.here());
  }

  /// A line in another folder, seen from my clone.
  @When("I type {string} in folder {string}")
  public void type(String line, String folder) {
    typed.line(line, world.at(folder));
  }

  /// A line that must end well; what it prints is of no interest here.
  @When("{string} went well")
  public void wentWell(String line) {
    ended(line, 0);
  }

  /// A line that must stop for a person; what it prints is of no interest here.
  @When("{string} stopped")
  public void stopped(String line) {
    ended(line, 4);
  }

  /// A line that takes back what there is to take back, which may be nothing.
  @When("{string} took back what there was")
  public void tookBack(String line) {
    type(line);
    if (typed.last().exit() != 0 && !typed.last().err().startsWith("there is no sync ")) {
      throw new AssertionError(line + "\n" + typed.last().told());
    }
  }

  private void ended(String line, int exit) {
    type(line);
    if (typed.last().exit() != exit) {
      throw new AssertionError(line + "\n" + typed.last().told());
    }
  }
}
