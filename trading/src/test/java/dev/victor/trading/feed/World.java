package dev.victor.trading.feed;

import dev.victor.core.console.Console;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.store.Journals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// A workspace, a user's settings and a console, all in one folder.
public final class World {

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> variables = new HashMap<>();

  public World(Path folder) {
    this.folder = folder;
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /// Declares accounts, as the items of their list.
  public World accounts(String json) {
    write(
        "project.json",
        "{\"schemaVersion\":1,\"project\":{\"id\":\"lab\",\"name\":\"Lab\"},\"author\":{\"name\":\"V\"},\"accounts\":["
            + json
            + "]}");
    return this;
  }

  public World settings(String json) {
    write(".config/victor/config.json", json);
    return this;
  }

  public World variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Session session() {
    return new Session(
        new Environment(
            variables,
            folder,
            folder,
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC)),
        console());
  }

  private Console console() {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Console.Terminal.NONE);
  }

  /// What was printed since the last question.
  public String out() {
    return taken(out);
  }

  /// What was remarked since the last question.
  public String err() {
    return taken(err);
  }

  /// What was printed so far; asking does not take it.
  public String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String taken(ByteArrayOutputStream stream) {
    String text = stream.toString(StandardCharsets.UTF_8);
    stream.reset();
    return text;
  }

  /// Everything that the journal holds of an account.
  public Ledger ledger(String account) {
    Session session = session();
    try (JournalStore store =
        Journals.of(session.workspace(), session.environment()).openIfAny().orElseThrow()) {
      return store.ledger(account, Period.all(ZoneOffset.UTC));
    }
  }
}
