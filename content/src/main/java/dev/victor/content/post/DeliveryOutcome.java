package dev.victor.content.post;

import dev.victor.content.outbox.Delivery;
import dev.victor.content.outbox.Delivery.Status;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What became of posts.
///
/// @param deliveries one a post
/// @param none what to say when there are none
/// @param rehearsal whether it was only looked at
record DeliveryOutcome(List<Delivery> deliveries, String none, boolean rehearsal)
    implements Outcome {

  /// A person is needed where one must look, else the outside where something waits.
  @Override
  public ExitCode exit() {
    if (rehearsal) {
      return ExitCode.OK;
    }
    boolean person = has(Status.UNKNOWN) || has(Status.REFUSED) || has(Status.DEAD);
    return person ? ExitCode.NEEDS_PERSON : has(Status.WAITING) ? ExitCode.OUTSIDE : ExitCode.OK;
  }

  private boolean has(Status status) {
    return deliveries.stream().anyMatch(delivery -> delivery.status() == status);
  }

  @Override
  public void print(Console console) {
    if (deliveries.isEmpty()) {
      console.line(none);
      return;
    }
    Table table = new Table();
    for (Delivery delivery : deliveries) {
      table.row(
          delivery.doc(),
          delivery.channel(),
          console.in(tone(delivery.status()), words(delivery)),
          next(delivery));
    }
    console.table(0, table);
    if (rehearsal) {
      console.remark("nothing was sent: --dry-run");
      return;
    }
    if (has(Status.WAITING)) {
      console.remark("what waits is in .victor/outbox; try again with: victor post flush");
    }
    if (has(Status.UNKNOWN)) {
      console.remark(
          "look into the channel: is the message there? --arrived NUMBER=LINK, or --resend NUMBER");
    }
  }

  private static Tone tone(Status status) {
    return switch (status) {
      case POSTED, UNCHANGED -> Tone.GOOD;
      case WAITING, UNKNOWN -> Tone.WARN;
      case REFUSED, DEAD -> Tone.BAD;
    };
  }

  private static String words(Delivery delivery) {
    String why = delivery.why().isEmpty() ? "" : ": " + delivery.why();
    return switch (delivery.status()) {
      case POSTED -> counted(delivery) + (delivery.why().isEmpty() ? "" : " " + delivery.why());
      case UNCHANGED -> delivery.why().equals("dropped") ? "dropped" : "already posted";
      case WAITING -> "waits as #" + delivery.number() + why;
      case UNKNOWN -> "unknown whether it arrived" + why;
      case REFUSED -> "refused" + why;
      case DEAD -> "the webhook is gone, waits as #" + delivery.number() + why;
    };
  }

  private static String counted(Delivery delivery) {
    List<String> words = new ArrayList<>();
    count(words, "posted", delivery.added());
    count(words, "edited", delivery.changed());
    count(words, "removed", delivery.removed());
    return words.isEmpty() ? "posted" : String.join(", ", words);
  }

  private static void count(List<String> words, String what, int times) {
    if (times > 0) {
      words.add(times == 1 ? what : what + " " + times);
    }
  }

  private static String next(Delivery delivery) {
    return switch (delivery.status()) {
      case POSTED, UNCHANGED, WAITING -> "";
      case UNKNOWN -> "victor post flush --resend " + delivery.number();
      case REFUSED -> "victor post flush --drop " + delivery.number();
      case DEAD -> "make a new webhook, set its secret, victor post flush";
    };
  }

  @Override
  public Object json() {
    return Map.of("posts", deliveries.stream().map(DeliveryOutcome::fields).toList());
  }

  private static Map<String, Object> fields(Delivery delivery) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", delivery.number());
    json.put("channel", delivery.channel());
    json.put("doc", delivery.doc());
    json.put("status", delivery.status().name().toLowerCase(Locale.ROOT));
    json.put("why", delivery.why());
    json.put("posted", delivery.added());
    json.put("edited", delivery.changed());
    json.put("removed", delivery.removed());
    return json;
  }
}
