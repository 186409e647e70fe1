package dev.victor.content.outbox;

import dev.victor.content.channel.Parcel;
import dev.victor.content.outbox.Answer.Dead;
import dev.victor.content.outbox.Answer.Done;
import dev.victor.content.outbox.Answer.Later;
import dev.victor.content.outbox.Answer.Missing;
import dev.victor.content.outbox.Answer.Refused;
import dev.victor.content.outbox.Answer.Unknown;
import dev.victor.content.outbox.Delivery.Status;
import dev.victor.content.outbox.Waiting.Sending;
import dev.victor.content.outbox.Waiting.State;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Brings one post to its channel, message by message: what stands there already is left, what
/// stands there otherwise is changed, what is missing is added, what is too much is removed.
///
/// Before a message is added, that it will be is on the disk; after it was, its number is in the
/// ledger. Between the two nobody can know whether it is there, since a webhook takes no number of
/// ours and lists no messages. So a post that is found in between is not sent again by itself.
final class Courier {

  private final Outbox outbox;
  private final PostLedger ledger;
  private final Discord discord;
  private final Clock clock;

  Courier(Outbox outbox, PostLedger ledger, Discord discord, Clock clock) {
    this.outbox = outbox;
    this.ledger = ledger;
    this.discord = discord;
    this.clock = clock;
  }

  /// What of a post was done, as far as it came.
  private static final class Progress {
    private Waiting post;
    private int added;
    private int changed;
    private int removed;

    Progress(Waiting post) {
      this.post = post;
    }

    Delivery ended(Status status, String why) {
      return new Delivery(
          post.number(), post.channel(), post.doc(), status, why, added, changed, removed);
    }
  }

  /// An answer that ends the way of a post, with what it leads to.
  ///
  /// @param delivery what became of the post
  /// @param answer what the webhook said last
  record Ending(Delivery delivery, Answer answer) {}

  /// What may be on its way of a post, unless the ledger knows that it arrived.
  Optional<Sending> uncertain(Waiting post) {
    return post.sending()
        .filter(sending -> {
          Posted posted = ledger.standing(post.channel(), post.doc()).get(sending.part());
          return posted == null || !posted.hash().equals(sending.hash());
        });
  }

  /// Brings a post to its channel, and takes it out of the outbox when all of it is there.
  Ending deliver(Waiting post, Webhook webhook) {
    Progress progress = new Progress(post);
    post.notBefore().ifPresent(time -> discord.hold(webhook, time));
    for (int part = 1; part <= post.parcels().size(); part++) {
      Answer answer = bring(progress, part, webhook);
      if (!(answer instanceof Done)) {
        return ended(progress, answer);
      }
    }
    for (Map.Entry<Integer, Posted> surplus : standing(post).entrySet()) {
      if (surplus.getKey() > post.parcels().size()) {
        Answer answer = remove(progress, surplus.getValue(), webhook);
        if (!(answer instanceof Done)) {
          return ended(progress, answer);
        }
      }
    }
    outbox.remove(progress.post);
    boolean any = progress.added + progress.changed + progress.removed > 0;
    return new Ending(
        progress.ended(any ? Status.POSTED : Status.UNCHANGED, ""), new Done(Optional.empty()));
  }

  private Map<Integer, Posted> standing(Waiting post) {
    return ledger.standing(post.channel(), post.doc());
  }

  private Answer bring(Progress progress, int part, Webhook webhook) {
    Waiting post = progress.post;
    Parcel parcel = post.parcels().get(part - 1);
    String hash = parcel.hash().hex();
    Posted posted = standing(post).get(part);
    if (posted != null && posted.hash().equals(hash)) {
      return new Done(Optional.of(posted.message()));
    }
    if (posted != null && posted.isNumbered()) {
      Answer answer = discord.ask(webhook, webhook.change(posted.message(), parcel), false);
      if (answer instanceof Done) {
        note(post, part, hash, posted.message());
        progress.changed++;
      }
      if (!(answer instanceof Missing)) {
        return answer;
      }
    }
    progress.post = post.sending(part, parcel.hash());
    outbox.save(progress.post);
    Answer answer = discord.ask(webhook, webhook.add(parcel), true);
    if (answer instanceof Done(var message)) {
      note(post, part, hash, message.orElse(""));
      progress.added++;
    }
    return answer;
  }

  private Answer remove(Progress progress, Posted surplus, Webhook webhook) {
    if (surplus.isNumbered()) {
      Answer answer = discord.ask(webhook, webhook.remove(surplus.message()), false);
      if (!(answer instanceof Done) && !(answer instanceof Missing)) {
        return answer;
      }
      progress.removed++;
    }
    ledger.add(surplus.removed(clock.instant()));
    return new Done(Optional.empty());
  }

  private void note(Waiting post, int part, String hash, String message) {
    ledger.add(new Posted(post.channel(), post.doc(), part, hash, message, clock.instant()));
  }

  /// Keeps a post that did not get through as what it is now.
  private Ending ended(Progress progress, Answer answer) {
    Waiting post = progress.post;
    Waiting kept =
        switch (answer) {
          case Done done -> post;
          case Missing missing -> post;
          case Refused(var why) -> post.held(State.REFUSED, why, Optional.empty());
          case Dead(var why, var thread) -> post.held(State.WAITING, why, Optional.empty());
          case Later(var why, var notBefore) -> post.held(State.WAITING, why, notBefore);
          case Unknown(var why) -> post.unknown(why);
        };
    outbox.save(kept);
    Status status =
        switch (answer) {
          case Refused refused -> Status.REFUSED;
          case Dead dead -> Status.DEAD;
          case Unknown unknown -> Status.UNKNOWN;
          case Done _, Missing _, Later _ -> Status.WAITING;
        };
    return new Ending(progress.ended(status, kept.why()), answer);
  }

  /// What of another post, or another part of this one, a message is known to be.
  Optional<Posted> other(Waiting post, Sending sending, String message) {
    return ledger
        .holder(post.channel(), message)
        .filter(line -> !line.doc().equals(post.doc()) || line.part() != sending.part());
  }

  /// Whether a message is there, as far as the webhook tells.
  Answer look(Webhook webhook, String message) {
    return discord.ask(webhook, webhook.look(message), false);
  }

  /// Puts into the ledger that a part which may have been on its way did arrive.
  void arrived(Waiting post, Sending sending, String message) {
    note(post, sending.part(), sending.hash(), message);
  }
}
