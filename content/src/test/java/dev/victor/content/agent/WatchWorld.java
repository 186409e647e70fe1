package dev.victor.content.agent;

import dev.victor.content.agent.WatchRequest.Posting;
import dev.victor.content.narrate.TemplateNarrator;
import dev.victor.content.post.LogPosts;
import dev.victor.content.story.Story;
import dev.victor.content.story.Updates;
import dev.victor.core.console.Console;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// A workspace that is watched, whose clock runs only while the agent waits. Trades are a file
/// `trades.txt`, a line a trade: the day and how many.
final class WatchWorld {

  /// The process is gone, in the middle of whatever it did.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// Something that happens between two looks.
  interface Event {
    void happens() throws IOException;
  }

  final Path folder;
  final List<Duration> waited = new ArrayList<>();

  /// How often the clock may still be asked before the process is lost; negative for ever.
  int life = -1;

  private Instant now;

  WatchWorld(Path folder, String now) {
    this.folder = folder;
    this.now = Instant.parse(now);
    model("");
  }

  void model(String more) {
    write(
        "project.json",
        """
        {"schemaVersion":1,"project":{"id":"p","name":"P"},
         "author":{"name":"V","timezone":"Europe/Berlin"},
         "channels":[{"id":"posts","type":"file","target":"posts"}]%s}
        """
            .formatted(more));
  }

  void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  void note(String day, String words) {
    new Updates(Workspace.require(folder)).add(LocalDate.parse(day), words);
  }

  void at(String instant) {
    now = Instant.parse(instant);
  }

  /// Watches while events happen, one after each look; then it is told to end.
  String watch(Posting post, Event... events) {
    return run(request(post, false, false), events).out();
  }

  /// Looks once.
  Said once(Posting post) {
    return run(request(post, true, false));
  }

  /// Looks once and does nothing.
  Said rehearse(Posting post) {
    return run(request(post, false, true));
  }

  /// What was said, and the number it ended with.
  record Said(String out, int exit) {}

  private WatchRequest request(Posting post, boolean once, boolean rehearsal) {
    return new WatchRequest(
        Duration.ofMinutes(1),
        once,
        post,
        true,
        rehearsal,
        false,
        new WatchRequest.Means(
            world -> List.of(new Trades()),
            () ->
                List.of(
                    new LogPosts((session, day) ->
                        Story.of(
                                session,
                                Period.day(day, session.workspace().project().zone()),
                                world -> List.of(new Trades()))
                            .work())),
            session ->
                new TemplateNarrator(Optional.ofNullable(session.workspace().project().voice())),
            "template"));
  }

  Said run(WatchRequest request, Event... events) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console console = new Console(out, out, Console.Terminal.NONE);
    Session session =
        new Session(new Environment(Map.of(), folder, folder.resolve("home"), clock()), console);
    WatchEnd end = Watch.run(session, request, any -> new Script(events));
    end.print(console);
    return new Said(bytes.toString(StandardCharsets.UTF_8), end.exit().number());
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        if (life == 0) {
          throw new Killed();
        }
        life--;
        return now;
      }
    };
  }

  /// Lets time pass, and events happen.
  private final class Script implements Waiting {
    private final Queue<Event> events;

    Script(Event... events) {
      this.events = new ArrayDeque<>(List.of(events));
    }

    @Override
    public boolean next(Duration longest) {
      waited.add(longest);
      now = now.plus(longest);
      Event event = events.poll();
      if (event == null) {
        return false;
      }
      try {
        event.happens();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    }

    @Override
    public boolean ending() {
      return false;
    }

    @Override
    public void close() {
      // nothing is held
    }
  }

  /// How many trades there were on a day.
  private final class Trades implements FactSource {
    private final Path file = folder.resolve("trades.txt");

    @Override
    public List<Fact> facts(Workspace workspace, Period period) {
      List<Fact> facts = new ArrayList<>();
      if (Files.exists(file)) {
        for (String line : read("trades.txt").lines().toList()) {
          if (line.equals("broken")) {
            throw new BadInput("trades.txt", "is broken", "mend it");
          }
          if (LocalDate.parse(line.substring(0, 10)).equals(period.from())) {
            BigDecimal count = new BigDecimal(line.substring(11));
            facts.add(
                Fact.number("trades", "fx", "orders sent", count, "orders", period, "trades.txt"));
          }
        }
      }
      return facts;
    }

    @Override
    public Optional<Origin> origin(Workspace workspace) {
      return Optional.of(new Origin("journal", List.of(file)));
    }
  }
}
