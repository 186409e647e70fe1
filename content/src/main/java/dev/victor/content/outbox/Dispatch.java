package dev.victor.content.outbox;

import dev.victor.content.channel.DiscordPost;
import dev.victor.content.channel.Parcel;
import dev.victor.content.outbox.Courier.Ending;
import dev.victor.content.outbox.Delivery.Status;
import dev.victor.content.outbox.Waiting.Sending;
import dev.victor.content.outbox.Waiting.State;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Channel;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Sends posts, one command at a time: into the outbox first, then to the channel, in the order in
/// which they came. A channel is left alone after the first post that it did not take for now.
public final class Dispatch {

  private final Session session;
  private final Workspace workspace;
  private final Outbox outbox;
  private final Clock clock;
  private final Pause pause;
  private final Discord discord;

  /// Sends from the workspace of a session.
  public Dispatch(Session session, Pause pause) {
    this(session, pause, Discord.limits());
  }

  /// The same with other limits of time.
  Dispatch(Session session, Pause pause, Limits limits) {
    this.session = session;
    this.workspace = session.workspace();
    this.outbox = new Outbox(workspace);
    this.clock = session.clock();
    this.pause = pause;
    this.discord = new Discord(limits, clock, pause);
  }

  /// The messages of a post as they would be sent to a channel.
  public static List<Parcel> parcels(Channel channel, List<DiscordPost> messages) {
    List<String> mentions =
        switch (channel.mentions()) {
          case "users" -> List.of("users");
          case "all" -> List.of("users", "roles", "everyone");
          case null, default -> List.of();
        };
    return messages.stream().map(message -> Parcel.of(message, mentions)).toList();
  }

  /// What sending would do, message by message, without asking anybody: `POST`, `PATCH 123` or
  /// nothing.
  public List<String> plan(Channel channel, String doc, List<Parcel> parcels) {
    Map<Integer, Posted> standing = PostLedger.of(workspace).standing(channel.id(), doc);
    List<String> plan = new ArrayList<>();
    for (int i = 0; i < parcels.size(); i++) {
      Posted posted = standing.remove(i + 1);
      String hash = parcels.get(i).hash().hex();
      plan.add(
          posted == null || (!posted.isNumbered() && !posted.hash().equals(hash))
              ? "POST"
              : posted.hash().equals(hash) ? "" : "PATCH " + posted.message());
    }
    standing.values().forEach(surplus -> plan.add("DELETE " + surplus.message()));
    return plan;
  }

  /// Sends a post, and before it what waits for the same channel.
  ///
  /// @return what became of each, this one among them
  /// @throws Failure when the channel or its secret is not as it must be; nothing is kept then
  public List<Delivery> send(Channel channel, String doc, List<DiscordPost> messages) {
    if (channel.type().equals("file")) {
      return locked(() -> List.of(write(channel, doc, messages)));
    }
    List<Parcel> parcels = parcels(channel, messages);
    if (isThere(channel, doc, parcels)) {
      return List.of(new Delivery(0, channel.id(), doc, Status.UNCHANGED, "", 0, 0, 0));
    }
    Webhook.of(channel, session.environment());
    outbox.prepare();
    try (PostLock _ = PostLock.take(outbox, pause)) {
      outbox.put(channel.id(), doc, clock.instant(), parcels);
      return run(channel.id()::equals);
    }
  }

  private boolean isThere(Channel channel, String doc, List<Parcel> parcels) {
    return plan(channel, doc, parcels).stream().allMatch(String::isEmpty)
        && outbox.headers(channel.id()::equals).stream().noneMatch(post -> post.doc().equals(doc));
  }

  private Delivery write(Channel channel, String doc, List<DiscordPost> messages) {
    FolderChannel folder = new FolderChannel(workspace, channel);
    String file = folder.file(doc);
    boolean changed = folder.write(doc, messages);
    String hash = ContentHash.of(FolderChannel.text(messages)).hex();
    PostLedger ledger = PostLedger.of(workspace);
    Posted posted = ledger.standing(channel.id(), doc).get(1);
    if (posted == null || !posted.hash().equals(hash)) {
      ledger.add(new Posted(channel.id(), doc, 1, hash, file, clock.instant()));
    }
    Status status = changed ? Status.POSTED : Status.UNCHANGED;
    return new Delivery(
        0,
        channel.id(),
        doc,
        status,
        file,
        changed && posted == null ? 1 : 0,
        changed && posted != null ? 1 : 0,
        0);
  }

  /// What waits, without asking anybody.
  ///
  /// @param channel only for this one, or for all
  public List<Delivery> waiting(Optional<String> channel) {
    return every(
        outbox.headers(id -> channel.isEmpty() || channel.get().equals(id)),
        Status.WAITING,
        Waiting::why);
  }

  /// Sends what waits.
  ///
  /// @param channel the one to send to, or none for all
  public List<Delivery> flush(Optional<String> channel) {
    return locked(() -> run(id -> channel.isEmpty() || channel.get().equals(id)));
  }

  /// Sends a post again of which it is not known whether it arrived, or which was refused.
  public List<Delivery> resend(int number) {
    return locked(() -> {
      Waiting post = find(number);
      outbox.save(post.held(State.WAITING, "", Optional.empty()));
      return run(post.channel()::equals);
    });
  }

  /// Takes it from a person that what was not known to have arrived did, and goes on behind it.
  ///
  /// @param message the channel's number of the message; empty when it is not told
  /// @throws BadInput when the webhook has no such message
  public List<Delivery> confirm(int number, String message) {
    return locked(() -> {
      Waiting post = find(number);
      Courier courier = courier();
      Sending sending =
          courier
              .uncertain(post)
              .orElseThrow(() ->
                  new UsageError(
                      String.valueOf(number),
                      "nothing of this post may be on its way",
                      "victor post flush"));
      if (!message.isEmpty()) {
        courier
            .other(post, sending, message)
            .ifPresent(other -> {
              throw new BadInput(
                  "message " + message,
                  "is that of " + other.doc() + ", part " + other.part(),
                  "copy the link of the message itself, or confirm without it");
            });
        check(courier, post, message);
      }
      courier.arrived(post, sending, message);
      outbox.save(post.held(State.WAITING, "", Optional.empty()));
      return run(post.channel()::equals);
    });
  }

  private void check(Courier courier, Waiting post, String message) {
    Webhook webhook = Webhook.of(channel(post.channel()), session.environment());
    switch (courier.look(webhook, message)) {
      case Answer.Done _ -> {}
      case Answer.Missing _ ->
          throw new BadInput(
              "message " + message,
              "is none of this webhook's",
              "copy the link of the message itself, or confirm without it");
      case Answer.Refused(var why) -> throw unseen(why);
      case Answer.Dead(var why, var thread) -> throw unseen(why);
      case Answer.Later(var why, var notBefore) -> throw unseen(why);
      case Answer.Unknown(var why) -> throw unseen(why);
    }
  }

  private static OutsideFailed unseen(String why) {
    return new OutsideFailed(
        "Discord", "did not show the message (" + why + ")", "run it again later");
  }

  /// Takes a post out of the outbox without sending it.
  ///
  /// @return what it was
  public Delivery drop(int number) {
    return locked(() -> {
      Waiting post = find(number);
      outbox.remove(post);
      return Delivery.kept(post, Status.UNCHANGED, "dropped");
    });
  }

  private <T> T locked(Supplier<T> work) {
    outbox.prepare();
    try (PostLock _ = PostLock.take(outbox, pause)) {
      return work.get();
    }
  }

  private Waiting find(int number) {
    return outbox.all(channel -> true).stream()
        .filter(post -> post.number() == number)
        .findFirst()
        .orElseThrow(() ->
            new UsageError(
                String.valueOf(number),
                "no such post is in the outbox",
                "victor post flush shows them"));
  }

  private Channel channel(String id) {
    return workspace.project().channels().stream()
        .filter(channel -> channel.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                "project.json",
                "declares no channel " + id + " any more",
                "declare it, or take its posts out with: victor post flush --drop NUMBER"));
  }

  private Courier courier() {
    return new Courier(outbox, PostLedger.of(workspace), discord, clock);
  }

  private List<Delivery> run(Predicate<String> wanted) {
    Map<String, List<Waiting>> channels = new LinkedHashMap<>();
    outbox
        .all(wanted)
        .forEach(
            post -> channels.computeIfAbsent(post.channel(), id -> new ArrayList<>()).add(post));
    Courier courier = courier();
    DeadWebhooks dead = DeadWebhooks.of(outbox);
    List<Delivery> deliveries = new ArrayList<>();
    channels.forEach((id, posts) -> deliveries.addAll(run(id, posts, courier, dead)));
    return deliveries;
  }

  private List<Delivery> run(String id, List<Waiting> posts, Courier courier, DeadWebhooks dead) {
    Webhook webhook;
    try {
      webhook = Webhook.of(channel(id), session.environment());
    } catch (Failure failure) {
      return every(posts, Status.WAITING, post -> failure.line());
    }
    Optional<String> why = dead.why(webhook);
    if (why.isPresent()) {
      return every(posts, Status.DEAD, post -> why.get());
    }
    List<Delivery> deliveries = new ArrayList<>();
    Optional<Ending> stop = Optional.empty();
    for (Waiting found : posts) {
      Waiting post = settled(found, courier);
      if (post.state() == State.REFUSED) {
        deliveries.add(Delivery.kept(post, Status.REFUSED, post.why()));
      } else if (post.state() == State.UNKNOWN) {
        deliveries.add(Delivery.kept(post, Status.UNKNOWN, post.why()));
      } else if (stop.isPresent()) {
        deliveries.add(behind(post, stop.get()));
      } else {
        Ending ending = courier.deliver(post, webhook);
        deliveries.add(ending.delivery());
        if (ending.answer() instanceof Answer.Dead gone) {
          dead.add(webhook, gone);
        }
        boolean goesOn =
            ending.answer() instanceof Answer.Done || ending.answer() instanceof Answer.Refused;
        stop = goesOn ? stop : Optional.of(ending);
      }
    }
    return deliveries;
  }

  private static Delivery behind(Waiting post, Ending stop) {
    return stop.answer() instanceof Answer.Dead(var why, var thread)
        ? Delivery.kept(post, Status.DEAD, why)
        : Delivery.kept(post, Status.WAITING, "behind #" + stop.delivery().number());
  }

  /// A post whose last command was stopped between request and answer is one of which nobody knows.
  private Waiting settled(Waiting post, Courier courier) {
    if (post.state() == State.WAITING && courier.uncertain(post).isPresent()) {
      Waiting unknown = post.unknown("victor was stopped before the channel answered");
      outbox.save(unknown);
      return unknown;
    }
    return post;
  }

  private static List<Delivery> every(
      List<Waiting> posts, Status status, Function<Waiting, String> why) {
    return posts.stream()
        .map(post ->
            switch (post.state()) {
              case REFUSED -> Delivery.kept(post, Status.REFUSED, post.why());
              case UNKNOWN -> Delivery.kept(post, Status.UNKNOWN, post.why());
              case WAITING -> Delivery.kept(post, status, why.apply(post));
            })
        .toList();
  }
}
