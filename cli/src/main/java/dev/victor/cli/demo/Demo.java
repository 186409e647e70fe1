package dev.victor.cli.demo;

import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Makes the workspace and runs the commands in it, each shown as typed with its true output.
final class Demo {

  /// What is said before a command, and the command.
  private record Scene(String said, String typed) {}

  private static final List<Scene> SCENES =
      List.of(
          new Scene(
              "While you worked on feat/lstm-dropout a coworker pushed to main twice. You have a"
                  + " staged file, an edit and a new file.",
              "git sync"),
          new Scene("The README comes from project.json.", "docs render"),
          new Scene(
              "A month of trading, as the broker exports it.",
              "journal import " + DemoStory.STATEMENT),
          new Scene(
              "Every figure of the broker was found again in the rows. Today:", "journal today"),
          new Scene("And the month:", "journal report --period all"),
          new Scene("Is everything in order?", "doctor"),
          new Scene("The whole day on one screen:", "today"));

  private final Shell shell;
  private final Session session;
  private final DemoFolder folder;

  Demo(Shell shell, Session session, DemoFolder folder) {
    this.shell = shell;
    this.session = session;
    this.folder = folder;
  }

  /// Runs every scene; `narrate` shows them as they happen.
  DemoPlayed run(boolean narrate) {
    Console console = session.console();
    if (narrate) {
      console.line("making a workspace in " + folder.root());
    }
    Environment world = DemoStory.tell(folder.root(), session.environment());
    List<DemoPlayed.Scene> played = new ArrayList<>();
    for (Scene scene : SCENES) {
      DemoPlayed.Scene one = play(world, scene.typed());
      played.add(one);
      if (narrate) {
        console.line("");
        console.line(console.in(Tone.FAINT, "# " + scene.said()));
        console.line(console.in(Tone.STRONG, "$ " + one.command()));
        console.text(one.output());
        console.flush();
      }
    }
    return new DemoPlayed(folder.workspace().toString(), played);
  }

  private DemoPlayed.Scene play(Environment world, String typed) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(output, false, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, session.console().terminal().forShow());
    int exit = shell.run(world, console, List.of(typed.split(" ")));
    return new DemoPlayed.Scene("victor " + typed, exit, output.toString(StandardCharsets.UTF_8));
  }
}
