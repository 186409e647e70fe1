package dev.victor.core.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where results and remarks go. stdout carries the result, stderr everything said about it.
public final class Console {

  /// What is known of the terminal.
  ///
  /// @param outIsTerminal stdout is a terminal
  /// @param errIsTerminal stderr is a terminal on which a line can be drawn over
  /// @param interactive stdin and stdout are terminals, so a question may be asked
  /// @param colour state may be shown in colour
  /// @param width columns, at least 40
  public record Terminal(
      boolean outIsTerminal,
      boolean errIsTerminal,
      boolean interactive,
      boolean colour,
      int width) {

    /// No terminal: a pipe, a file or a test; 80 columns, no colour, no questions.
    public static final Terminal NONE = new Terminal(false, false, false, false, 80);

    /// The same looks for output that is kept and shown later: no questions, no progress.
    public Terminal forShow() {
      return new Terminal(outIsTerminal, false, false, colour, width);
    }

    /// The same terminal with colour decided otherwise.
    public Terminal withColour(boolean wanted) {
      return new Terminal(outIsTerminal, errIsTerminal, interactive, wanted, width);
    }
  }

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;

  /// A console on two streams, which stay the caller's to close; nobody answers questions.
  public Console(PrintStream out, PrintStream err, Terminal terminal) {
    this(InputStream.nullInputStream(), out, err, terminal);
  }

  /// A console on three streams, which stay the caller's to close.
  public Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /// The same streams with another idea of the terminal.
  public Console on(Terminal other) {
    return new Console(in, out, err, other);
  }

  /// What is known of the terminal.
  public Terminal terminal() {
    return terminal;
  }

  /// One line of the result.
  public void line(String text) {
    text(text);
    out.print('\n');
  }

  /// Text of the result exactly as it is, line ends included; a terminal is not given what it would
  /// obey.
  public void text(String text) {
    out.print(terminal.outIsTerminal() ? Plain.of(text) : text);
  }

  /// The rows of a table, each indented by `indent` blanks; on a terminal too narrow for them the
  /// words of the last column are wrapped.
  public void table(int indent, Table table) {
    List<String> lines =
        terminal.outIsTerminal() ? table.lines(indent, terminal.width()) : table.lines(indent);
    for (String line : lines) {
      line(line);
    }
  }

  /// One line said about the result, on stderr.
  public void remark(String text) {
    err.print(Plain.of(text));
    err.print('\n');
  }

  /// Asks on stderr and waits for a line; an empty answer takes the suggestion. Without a terminal
  /// nothing is asked.
  public String ask(String question, String suggestion) {
    if (!terminal.interactive()) {
      return suggestion;
    }
    mutter(
        Plain.of(question) + (suggestion.isEmpty() ? ": " : " [" + Plain.of(suggestion) + "]: "));
    String answer = readLine().strip();
    return answer.isEmpty() ? suggestion : answer;
  }

  /// All of stdin as UTF-8 text.
  ///
  /// @param most bytes; what is longer is cut there
  public String input(int most) {
    try {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One line of stdin, byte by byte: what follows it is not ours.
  private String readLine() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        line.write(next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /// Unfinished text on stderr, for progress and questions.
  void mutter(String text) {
    err.print(text);
    err.flush();
  }

  /// `text` in the colour of a state; the words alone must carry the meaning.
  public String in(Tone tone, String text) {
    return terminal.colour() && !text.isEmpty() ? tone.code() + text + "\u001b[0m" : text;
  }

  /// Pushes everything out; false when the reader has gone away (a broken pipe is no error).
  public boolean flush() {
    err.flush();
    return !out.checkError();
  }
}
