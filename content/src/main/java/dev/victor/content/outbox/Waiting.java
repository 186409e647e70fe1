package dev.victor.content.outbox;

import dev.victor.content.channel.Parcel;
import dev.victor.core.io.ContentHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A post in the outbox.
///
/// @param number its place, and how people call it
/// @param channel id of the channel
/// @param doc what it is, such as `log:2026-11-22`
/// @param state what keeps it here
/// @param why in words, or empty
/// @param made when it came in
/// @param notBefore when the channel may be asked again, if it said so
/// @param sending the part that is being added to the channel, written before it is asked to
/// @param parcels its messages, in order
public record Waiting(
    int number,
    String channel,
    String doc,
    State state,
    String why,
    Instant made,
    Optional<Instant> notBefore,
    Optional<Sending> sending,
    List<Parcel> parcels) {

  /// What keeps a post in the outbox.
  public enum State {
    /// It was not sent yet, or the channel did not take it for now.
    WAITING,
    /// A part was sent and no answer came: it may be there or not.
    UNKNOWN,
    /// The channel will not take it as it is.
    REFUSED
  }

  /// A message that may be on its way.
  ///
  /// @param part from 1
  /// @param hash of its content
  record Sending(int part, String hash) {}

  /// Copies the list.
  public Waiting {
    parcels = List.copyOf(parcels);
  }

  /// One that just came in.
  static Waiting of(int number, String channel, String doc, Instant made, List<Parcel> parcels) {
    return new Waiting(
        number, channel, doc, State.WAITING, "", made, Optional.empty(), Optional.empty(), parcels);
  }

  /// The same with other messages: what may be on its way stays so.
  Waiting with(List<Parcel> others) {
    boolean unknown = state == State.UNKNOWN;
    return new Waiting(
        number,
        channel,
        doc,
        unknown ? state : State.WAITING,
        unknown ? why : "",
        made,
        notBefore,
        sending,
        others);
  }

  /// Just before a part is added to the channel.
  Waiting sending(int part, ContentHash hash) {
    return new Waiting(
        number,
        channel,
        doc,
        State.WAITING,
        "",
        made,
        Optional.empty(),
        Optional.of(new Sending(part, hash.hex())),
        parcels);
  }

  /// It may be there or not.
  Waiting unknown(String reason) {
    return new Waiting(
        number, channel, doc, State.UNKNOWN, reason, made, Optional.empty(), sending, parcels);
  }

  /// It is certain that nothing is on its way.
  Waiting held(State kept, String reason, Optional<Instant> until) {
    return new Waiting(number, channel, doc, kept, reason, made, until, Optional.empty(), parcels);
  }
}
