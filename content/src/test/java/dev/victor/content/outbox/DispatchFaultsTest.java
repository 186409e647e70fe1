package dev.victor.content.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.outbox.DiscordStub.Asked;
import dev.victor.content.outbox.DiscordStub.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever Discord or the machine does, no content arrives twice and none is lost.
class DispatchFaultsTest {

  private static final Set<Mood> DEADLY =
      Set.of(Mood.UNAUTHORIZED_401, Mood.FORBIDDEN_403, Mood.UNKNOWN_WEBHOOK_404);

  private static final int CHANNELS = 25;
  private static final int POSTS = 1000;

  @TempDir Path folder;

  @Test
  void a_thousand_posts_arrive_once_or_wait_and_no_dead_webhook_is_asked_again()
      throws IOException {
    try (DiscordStub stub = new DiscordStub()) {
      PostWorld world = new PostWorld(folder, stub, CHANNELS).impatient(Duration.ofMillis(250));
      Random random = new Random(22);
      Map<String, Integer> times = new ConcurrentHashMap<>();
      Set<String> dead = ConcurrentHashMap.newKeySet();
      Map<Mood, Integer> seen = Collections.synchronizedMap(new EnumMap<>(Mood.class));
      List<String> toTheDead = Collections.synchronizedList(new ArrayList<>());
      stub.behave(asked -> {
        if (dead.contains(asked.webhook())) {
          toTheDead.add(asked.path());
        }
        Mood mood = mood(random, asked, times.merge(asked.webhook(), 1, Integer::sum));
        seen.merge(mood, 1, Integer::sum);
        if (DEADLY.contains(mood)) {
          dead.add(asked.webhook());
        }
        return mood;
      });

      for (int i = 0; i < POSTS; i++) {
        String channel = "c" + (1 + i % CHANNELS);
        world.sendTo(channel, "note:" + i, "content-" + i + ";");
        world.passes(Duration.ofMinutes(5));
      }
      stub.behave(asked -> Mood.FINE);
      world.passes(Duration.ofHours(25));
      world.flush();
      world.flush();

      assertThat(seen.keySet()).containsExactlyInAnyOrder(Mood.values());
      assertThat(toTheDead).isEmpty();
      Set<String> waiting = new HashSet<>();
      world.waiting().forEach(post -> waiting.add(post.doc()));
      for (int i = 0; i < POSTS; i++) {
        String content = "content-" + i + ";";
        long arrived = stub.added.stream().filter(body -> body.contains(content)).count();
        assertThat(arrived).as(content).isLessThanOrEqualTo(1);
        assertThat(arrived == 1 || waiting.contains("note:" + i)).as(content).isTrue();
      }
      Set<String> living = new HashSet<>();
      world.waiting().stream()
          .filter(post -> post.state() == Waiting.State.WAITING)
          .forEach(post -> living.add(post.channel().substring(1)));
      assertThat(dead).as("only dead channels have posts that wait").containsAll(living);
    }
  }

  /// Webhooks 23 to 25 die when they are asked for the tenth time; else all are as bad as the
  /// weather.
  private static synchronized Mood mood(Random random, Asked asked, int times) {
    int webhook = Integer.parseInt(asked.webhook());
    if (webhook > CHANNELS - 3 && times == 10) {
      return List.of(Mood.UNAUTHORIZED_401, Mood.FORBIDDEN_403, Mood.UNKNOWN_WEBHOOK_404)
          .get(webhook - CHANNELS + 2);
    }
    List<Mood> bad = new ArrayList<>(List.of(Mood.values()));
    bad.removeAll(DEADLY);
    Mood mood = random.nextInt(3) > 0 ? Mood.FINE : bad.get(random.nextInt(bad.size()));
    boolean slow = mood == Mood.HANGS || mood == Mood.DONE_HANGS;
    return slow && random.nextInt(3) > 0 ? Mood.FINE : mood;
  }

  @Test
  void a_kill_at_any_moment_loses_nothing_and_doubles_nothing() throws IOException {
    int kills = 0;
    for (boolean alive = true; alive; kills++) {
      Path place = folder.resolve("kill" + kills);
      Files.createDirectories(place);
      try (DiscordStub stub = new DiscordStub()) {
        PostWorld world = new PostWorld(place, stub, 1);
        world.send("log:1", "old-1;", "old-2;", "old-3;");
        stub.messages.remove("1002");
        world.life = kills;
        alive = killed(world);
        world.life = -1;
        world.flush();
        world.flush();

        for (String content : List.of("new-1;", "new-2;")) {
          long there =
              stub.messages.values().stream().filter(body -> body.contains(content)).count();
          assertThat(there).as("%s after a kill at %s", content, kills).isLessThanOrEqualTo(1);
          boolean waits = !world.waiting().isEmpty();
          // the clock is asked before anything is kept, too
          boolean never =
              there == 0
                  && !waits
                  && stub.messages.values().stream().noneMatch(body -> body.contains("new-"));
          assertThat(there == 1 || waits || never)
              .as("%s after a kill at %s", content, kills)
              .isTrue();
        }
      }
    }
    assertThat(kills).isGreaterThan(6);
  }

  /// Whether the process was lost.
  private static boolean killed(PostWorld world) {
    try {
      world.send("log:1", "new-1;", "new-2;");
      return false;
    } catch (PostWorld.Killed lost) {
      return true;
    }
  }
}
