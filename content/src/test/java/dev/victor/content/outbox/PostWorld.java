package dev.victor.content.outbox;

import dev.victor.content.channel.DiscordPost;
import dev.victor.core.console.Console;
import dev.victor.core.http.Limits;
import dev.victor.core.project.Channel;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A workspace with channels c1, c2, … to a stub, in which time passes only by pauses.
final class PostWorld {

  final Path folder;
  final Map<String, String> variables = new HashMap<>();
  final List<Duration> pauses = new ArrayList<>();

  /// How often the clock may still be asked before the process is lost; negative for ever.
  int life = -1;

  private Instant now = Instant.parse("2026-11-22T18:00:00Z");
  private Duration silence = Duration.ofSeconds(20);

  /// The process is gone, in the middle of whatever it did.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  PostWorld(Path folder, DiscordStub stub, int channels) throws IOException {
    this.folder = folder;
    String declared =
        IntStream.rangeClosed(1, channels)
            .mapToObj(i ->
                "{\"id\":\"c"
                    + i
                    + "\",\"type\":\"discord\",\"webhook\":\"env:VICTOR_C"
                    + i
                    + "\"}")
            .collect(Collectors.joining(","));
    project("[" + declared + ",{\"id\":\"f\",\"type\":\"file\"}]");
    for (int i = 1; i <= channels; i++) {
      variables.put("VICTOR_C" + i, stub.webhook(i));
    }
    Files.createDirectories(folder.resolve("home/.config/victor"));
    Files.writeString(
        folder.resolve("home/.config/victor/config.json"), "{\"trustedHosts\":[\"127.0.0.1\"]}");
  }

  void project(String channels) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"},\"channels\":"
            + channels
            + "}");
  }

  PostWorld impatient(Duration most) {
    silence = most;
    return this;
  }

  Session session() {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Session(
        new Environment(variables, folder, folder.resolve("home"), clock()),
        new Console(nowhere, nowhere, Console.Terminal.NONE));
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

  void passes(Duration time) {
    now = now.plus(time);
  }

  Dispatch dispatch() {
    return new Dispatch(
        session(),
        time -> {
          pauses.add(time);
          passes(time);
        },
        new Limits(silence, silence, silence, 1 << 20, 1, Duration.ZERO));
  }

  Channel channel(String id) {
    return session().workspace().project().channels().stream()
        .filter(channel -> channel.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// Sends texts, a message each, to channel c1.
  Delivery send(String doc, String... texts) {
    return sendTo("c1", doc, texts);
  }

  Delivery sendTo(String channel, String doc, String... texts) {
    List<DiscordPost> messages =
        Stream.of(texts).map(text -> new DiscordPost(text, List.of())).toList();
    return dispatch().send(channel(channel), doc, messages).stream()
        .filter(delivery -> delivery.doc().equals(doc))
        .findFirst()
        .orElseThrow();
  }

  List<Delivery> flush() {
    return dispatch().flush(Optional.empty());
  }

  List<Waiting> waiting() {
    return new Outbox(Workspace.require(folder)).all(channel -> true);
  }

  PostLedger ledger() {
    return PostLedger.of(Workspace.require(folder));
  }

  /// Everything that was written below the workspace, as one text.
  String written() {
    try (Stream<Path> files = Files.walk(folder.resolve(".victor"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> {
            try {
              return Files.readString(file, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
