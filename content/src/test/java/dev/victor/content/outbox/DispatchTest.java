package dev.victor.content.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.content.channel.Attachment;
import dev.victor.content.channel.DiscordPost;
import dev.victor.content.channel.DiscordPost.Embed;
import dev.victor.content.outbox.Delivery.Status;
import dev.victor.content.outbox.DiscordStub.Mood;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchTest {

  @TempDir Path folder;

  private DiscordStub stub;
  private PostWorld world;

  @BeforeEach
  void start() throws IOException {
    stub = new DiscordStub();
    world = new PostWorld(folder, stub, 2);
  }

  @AfterEach
  void stop() throws IOException {
    stub.close();
  }

  @Test
  void a_post_is_added_once_and_changed_when_it_changes() {
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.POSTED);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.UNCHANGED);
    Delivery changed = world.send("log:1", "two");

    assertThat(changed.changed()).isEqualTo(1);
    assertThat(stub.lines()).containsExactly("POST 1?wait=true", "PATCH 1/messages/1001");
    assertThat(stub.messages.get("1001"))
        .isEqualTo(
            "{\"content\":\"two\",\"embeds\":[],\"allowed_mentions\":{\"parse\":[]},\"attachments\":[]}");
    assertThat(world.waiting()).isEmpty();
    assertThat(world.ledger().lines()).extracting(Posted::message).containsExactly("1001", "1001");
  }

  @Test
  void parts_come_and_go_with_the_text() {
    world.send("log:1", "a", "b");
    world.send("log:1", "a", "B", "c");
    Delivery shorter = world.send("log:1", "A");

    assertThat(shorter).extracting(Delivery::changed, Delivery::removed).containsExactly(1, 2);
    assertThat(stub.lines())
        .containsExactly(
            "POST 1?wait=true",
            "POST 1?wait=true",
            "PATCH 1/messages/1002",
            "POST 1?wait=true",
            "PATCH 1/messages/1001",
            "DELETE 1/messages/1002",
            "DELETE 1/messages/1003");
    assertThat(stub.messages.keySet()).containsExactly("1001");
    assertThat(world.send("log:1", "A").status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void a_message_that_was_deleted_is_posted_once_more() {
    world.send("log:1", "one");
    stub.messages.clear();

    assertThat(world.send("log:1", "two").added()).isEqualTo(1);
    assertThat(world.send("log:1", "two").status()).isEqualTo(Status.UNCHANGED);
    assertThat(world.send("log:1", "three").changed()).isEqualTo(1);
    assertThat(stub.added).hasSize(2);
  }

  @Test
  void threads_mentions_and_files_are_told() throws IOException {
    world.project(
        "[{\"id\":\"c1\",\"type\":\"discord\",\"webhook\":\"env:VICTOR_C1\",\"thread\":\"77\",\"mentions\":\"users\"}]");
    Attachment picture = new Attachment("curve.png", "image/png", new byte[] {1, 2, 3});
    Embed embed = new Embed("", "Recap", "", List.of(), "", "curve.png");
    DiscordPost post = new DiscordPost("", List.of(embed), List.of(picture));
    world.dispatch().send(world.channel("c1"), "recap:1", List.of(post));
    world
        .dispatch()
        .send(world.channel("c1"), "recap:1", List.of(new DiscordPost("gone", List.of())));

    assertThat(stub.lines())
        .containsExactly("POST 1?wait=true&thread_id=77", "PATCH 1/messages/1001?thread_id=77");
    String boundary =
        stub.asked.getFirst().headers().getOrDefault("content-type", "").replaceAll(".*=", "");
    assertThat(stub.asked.getFirst().raw())
        .isEqualTo(
            """
            --BOUNDARY
            Content-Disposition: form-data; name="payload_json"
            Content-Type: application/json

            {"content":"","embeds":[{"title":"Recap","image":{"url":"attachment://curve.png"}}],"allowed_mentions":{"parse":["users"]},"attachments":[{"id":0,"filename":"curve.png"}]}
            --BOUNDARY
            Content-Disposition: form-data; name="files[0]"; filename="curve.png"
            Content-Type: image/png

            \1\2\3
            --BOUNDARY--
            """
                .replace("BOUNDARY", boundary)
                .replace("\n", "\r\n"));
    assertThat(stub.asked.getLast().body()).contains("\"attachments\":[]");
  }

  @Test
  void a_limit_is_waited_for_as_long_as_it_says() {
    stub.next(Mood.LIMIT_429, Mood.GLOBAL_429);

    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.POSTED);
    assertThat(world.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofMillis(650));
  }

  @Test
  void after_the_last_request_for_now_the_next_one_waits() {
    stub.next(Mood.LAST_FOR_NOW);

    assertThat(world.send("log:1", "one", "two").added()).isEqualTo(2);
    assertThat(world.pauses).containsExactly(Duration.ofMillis(457));
  }

  @Test
  void a_limit_beyond_patience_keeps_the_post_until_its_time() {
    stub.next(Mood.LONG_429);
    assertThat(world.send("log:1", "one"))
        .extracting(Delivery::status, Delivery::why)
        .containsExactly(Status.WAITING, "Discord wants 60 min of rest");
    assertThat(world.flush().getFirst().status()).isEqualTo(Status.WAITING);
    assertThat(stub.asked).hasSize(1);

    world.passes(Duration.ofHours(1));
    assertThat(world.flush().getFirst().status()).isEqualTo(Status.POSTED);
    assertThat(world.pauses).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNAUTHORIZED_401", "FORBIDDEN_403", "UNKNOWN_WEBHOOK_404"})
  void a_dead_webhook_is_not_asked_again_until_the_secret_changes(Mood dead) {
    stub.next(dead);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.DEAD);
    assertThat(world.send("log:2", "two").status()).isEqualTo(Status.DEAD);
    assertThat(world.flush()).extracting(Delivery::status).containsOnly(Status.DEAD);
    assertThat(stub.asked).hasSize(1);

    world.variables.put("VICTOR_C1", stub.webhook(9));
    assertThat(world.flush()).extracting(Delivery::status).containsOnly(Status.POSTED);
    assertThat(stub.messages.values())
        .extracting(body -> body.substring(12, 15))
        .containsExactly("one", "two");
  }

  @Test
  void what_is_refused_is_kept_aside_with_discords_own_words() {
    stub.next(Mood.BAD_400);
    Delivery refused = world.send("log:1", "one");
    assertThat(refused.status()).isEqualTo(Status.REFUSED);
    assertThat(refused.why())
        .isEqualTo(
            "status 400: Invalid Form Body (50035): embeds[0].description: Must be 4096 or fewer in"
                + " length.");

    assertThat(world.send("log:2", "two").status()).isEqualTo(Status.POSTED);
    assertThat(world.flush()).extracting(Delivery::status).containsExactly(Status.REFUSED);
    assertThat(stub.asked).hasSize(2);
    assertThat(world.send("log:1", "better").status()).isEqualTo(Status.POSTED);
    assertThat(world.waiting()).isEmpty();
  }

  @Test
  void what_waits_goes_first_and_in_order() {
    stub.next(Mood.GATEWAY_502, Mood.GATEWAY_502);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.WAITING);
    assertThat(world.send("log:2", "two"))
        .extracting(Delivery::status, Delivery::why)
        .containsExactly(Status.WAITING, "behind #1");
    assertThat(world.send("log:3", "three").status()).isEqualTo(Status.POSTED);
    assertThat(stub.added)
        .extracting(body -> body.substring(12, 15))
        .containsExactly("one", "two", "thr");
  }

  @Test
  void without_a_network_posts_wait_and_other_channels_go_on() {
    world.variables.put("VICTOR_C1", "http://127.0.0.1:1/api/webhooks/1/s3cret");
    assertThat(world.send("log:1", "one"))
        .extracting(Delivery::status, Delivery::why)
        .containsExactly(Status.WAITING, "127.0.0.1 takes no connection");
    assertThat(world.sendTo("c2", "log:1", "one").status()).isEqualTo(Status.POSTED);
    world.variables.put("VICTOR_C1", stub.webhook(1));
    assertThat(world.flush()).extracting(Delivery::status).containsExactly(Status.POSTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DONE_500", "BROKEN_500", "DONE_DIES", "DIES", "DONE_HANGS"})
  void what_may_have_arrived_is_never_sent_again_by_itself(Mood mood) {
    world.impatient(Duration.ofMillis(400));
    stub.next(mood);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.UNKNOWN);
    assertThat(world.flush()).extracting(Delivery::status).containsExactly(Status.UNKNOWN);
    assertThat(world.send("log:1", "changed").status()).isEqualTo(Status.UNKNOWN);
    assertThat(world.send("log:2", "two").status()).isEqualTo(Status.POSTED);
    assertThat(stub.asked).hasSize(2);
  }

  @Test
  void a_person_who_saw_the_message_says_so_and_it_is_changed_from_then_on() {
    stub.next(Mood.DONE_500);
    int number = world.send("log:1", "one", "more").number();
    world.send("log:1", "changed", "more");

    assertThat(world.dispatch().confirm(number, "1001"))
        .extracting(Delivery::status)
        .containsExactly(Status.POSTED);
    assertThat(stub.lines())
        .containsExactly(
            "POST 1?wait=true", "GET 1/messages/1001", "PATCH 1/messages/1001", "POST 1?wait=true");
    assertThat(world.waiting()).isEmpty();
  }

  @Test
  void a_person_who_did_not_see_it_has_it_sent_again() {
    stub.next(Mood.BROKEN_500);
    int number = world.send("log:1", "one").number();

    assertThat(world.dispatch().resend(number)).extracting(Delivery::added).containsExactly(1);
    assertThat(stub.messages).hasSize(1);
  }

  @Test
  void a_message_that_is_none_confirms_nothing() {
    stub.next(Mood.BROKEN_500);
    int number = world.send("log:1", "one").number();

    assertThatThrownBy(() -> world.dispatch().confirm(number, "5"))
        .isInstanceOf(BadInput.class)
        .hasMessage("is none of this webhook's");
    assertThat(world.dispatch().confirm(number, ""))
        .extracting(Delivery::status)
        .containsExactly(Status.UNCHANGED);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.UNCHANGED);
    assertThatThrownBy(() -> world.dispatch().confirm(number, "")).isInstanceOf(UsageError.class);
  }

  @Test
  void the_message_of_another_post_confirms_nothing() {
    world.send("log:0", "zero");
    stub.next(Mood.DONE_500);
    int number = world.send("log:1", "one").number();

    assertThatThrownBy(() -> world.dispatch().confirm(number, "1001"))
        .isInstanceOf(BadInput.class)
        .hasMessage("is that of log:0, part 1");
    assertThat(world.waiting()).hasSize(1);
    assertThat(world.dispatch().confirm(number, "1002"))
        .extracting(Delivery::status)
        .containsExactly(Status.UNCHANGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../2/x", "a b", "docs/posts/log-1.md"})
  void a_ledger_with_what_is_no_number_leads_nowhere_else(String message) {
    PostLedger ledger = world.ledger();
    ledger.add(new Posted("c1", "log:1", 1, "h", message, Instant.EPOCH));
    ledger.add(new Posted("c1", "log:1", 2, "h", message, Instant.EPOCH));

    assertThat(world.send("log:1", "one").added()).isEqualTo(1);
    assertThat(stub.lines()).containsExactly("POST 1?wait=true");
    assertThat(world.send("log:1", "two").changed()).isEqualTo(1);
  }

  @Test
  void nobody_is_waited_for_longer_than_a_day() {
    stub.next(Mood.YEARS_429);
    assertThat(world.send("log:1", "one"))
        .extracting(Delivery::status, Delivery::why)
        .containsExactly(Status.WAITING, "Discord wants 24 h of rest");

    world.passes(Duration.ofDays(1));
    assertThat(world.flush().getFirst().status()).isEqualTo(Status.POSTED);
  }

  @Test
  void pictures_of_several_messages_stand_side_by_side() throws IOException {
    List<DiscordPost> messages =
        List.of(
            new DiscordPost("a", List.of(), List.of(picture(1))),
            new DiscordPost("b", List.of(), List.of(picture(2))));
    world.dispatch().send(world.channel("f"), "recap:1", messages);

    assertThat(folder.resolve("docs/posts/recap-1-curve.png")).hasBinaryContent(new byte[] {1});
    assertThat(folder.resolve("docs/posts/recap-1-2-curve.png")).hasBinaryContent(new byte[] {2});
    assertThat(world.dispatch().send(world.channel("f"), "recap:1", messages))
        .extracting(Delivery::status)
        .containsExactly(Status.UNCHANGED);
  }

  private static Attachment picture(int content) {
    return new Attachment("curve.png", "image/png", new byte[] {(byte) content});
  }

  @Test
  void a_post_can_be_dropped() {
    stub.next(Mood.BAD_400);
    int number = world.send("log:1", "one").number();

    assertThat(world.dispatch().drop(number).doc()).isEqualTo("log:1");
    assertThat(world.waiting()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SILENT_204", "NO_NUMBER"})
  void an_answer_without_a_number_is_one(Mood mood) {
    stub.next(mood);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.POSTED);
    assertThat(world.send("log:1", "one").status()).isEqualTo(Status.UNCHANGED);
    assertThat(world.send("log:1", "two").added()).isEqualTo(1);
  }

  @Test
  void an_edit_that_fails_waits_and_is_done_later() {
    world.send("log:1", "one");
    stub.next(Mood.BROKEN_500, Mood.DIES);
    assertThat(world.send("log:1", "two").status()).isEqualTo(Status.WAITING);
    assertThat(world.flush()).extracting(Delivery::status).containsExactly(Status.WAITING);
    assertThat(world.flush()).extracting(Delivery::changed).containsExactly(1);
    assertThat(stub.added).hasSize(1);
  }

  @Test
  void the_address_is_nowhere() {
    stub.next(Mood.UNKNOWN_WEBHOOK_404);
    String said = world.send("log:1", "one").toString();
    world.variables.put("VICTOR_C1", "http://127.0.0.1:1/api/webhooks/1/s3cret-token-x");
    said += world.send("log:2", "two");
    world.variables.put("VICTOR_C1", "https://evil.example/api/webhooks/1/s3cret-token-x");
    said += failure("log:3").line();
    world.variables.put("VICTOR_C1", "https://discord.com/other/1/s3cret-token-x");
    said += failure("log:3").line();
    world.variables.put("VICTOR_C1", "https://discord.com:99999/api/webhooks/1/s3cret-token-x");
    said += failure("log:3").line();
    world.variables.put("VICTOR_C1", "no address: s3cret-token-x");
    said += failure("log:3").line();

    assertThat(said + world.written()).doesNotContain("s3cret").doesNotContain("/webhooks/");
    assertThat(Files.exists(folder.resolve(".victor/.gitignore"))).isTrue();
    assertThat(world.written()).contains("/outbox/");
  }

  private Failure failure(String doc) {
    try {
      world.send(doc, "x");
      throw new AssertionError("was sent");
    } catch (Failure failure) {
      return failure;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example/api/webhooks/1/t, nothing is sent to evil.example: its host is not"
        + " trusted over this address",
    "http://discord.com/api/webhooks/1/t, nothing is sent to discord.com: its host is not trusted"
        + " over this address",
    "https://discord.com/x, is no address of a Discord webhook",
    "https://discord.com/api/webhooks/1/t?thread_id=1, has a query behind the address",
    "https://u:p@discord.com/api/webhooks/1/t, nothing is sent to discord.com: its host is not"
        + " trusted over this address"
  })
  void only_webhooks_of_trusted_hosts_are_asked(String address, String what) {
    world.variables.put("VICTOR_C1", address);
    assertThatThrownBy(() -> world.send("log:1", "x")).hasMessage(what);
    assertThat(world.waiting()).isEmpty();
  }

  @Test
  void a_secret_that_is_not_set_keeps_nothing() {
    world.variables.clear();
    assertThatThrownBy(() -> world.send("log:1", "x"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessage("VICTOR_C1 is not set");
    assertThat(Files.exists(folder.resolve(".victor"))).isFalse();
  }

  @Test
  void a_folder_takes_posts_as_text() throws IOException {
    Attachment picture = new Attachment("curve.png", "image/png", new byte[] {1});
    DiscordPost post = new DiscordPost("Hello", List.of(), List.of(picture));
    assertThat(world.dispatch().send(world.channel("f"), "note:1", List.of(post)).getFirst())
        .extracting(Delivery::status, Delivery::why, Delivery::added)
        .containsExactly(Status.POSTED, "docs/posts/note-1.md", 1);
    assertThat(
            world.dispatch().send(world.channel("f"), "note:1", List.of(post)).getFirst().status())
        .isEqualTo(Status.UNCHANGED);
    assertThat(folder.resolve("docs/posts/note-1.md")).hasContent("Hello\n+ curve.png\n");
    assertThat(folder.resolve("docs/posts/note-1-curve.png")).hasBinaryContent(new byte[] {1});
    assertThat(world.ledger().lines()).hasSize(1);
  }

  @Test
  void two_commands_send_one_after_the_other() throws Exception {
    Thread[] both = new Thread[2];
    for (int i = 0; i < 2; i++) {
      both[i] =
          Thread.ofPlatform()
              .start(() ->
                  new Dispatch(world.session(), Thread::sleep)
                      .send(
                          world.channel("c1"),
                          "log:1",
                          List.of(new DiscordPost("one", List.of()))));
    }
    for (Thread each : both) {
      each.join();
    }
    assertThat(stub.added).hasSize(1);
    assertThat(world.waiting()).isEmpty();
  }

  @Test
  void a_channel_that_is_declared_no_more_keeps_its_posts() throws IOException {
    stub.next(Mood.GATEWAY_502);
    world.send("log:1", "one");
    world.project("[]");
    assertThat(world.flush().getFirst().why()).startsWith("project.json: declares no channel c1");
    assertThat(world.dispatch().flush(Optional.of("c2"))).isEmpty();
  }

  @Test
  void a_foreign_file_in_the_outbox_is_pointed_at() throws IOException {
    world.send("log:1", "one");
    Files.writeString(
        folder.resolve(".victor/outbox/00000001-c1.post"), "{}", StandardOpenOption.CREATE);
    assertThatThrownBy(() -> world.flush())
        .isInstanceOf(BadInput.class)
        .hasMessage("is no post that victor put there");
  }
}
