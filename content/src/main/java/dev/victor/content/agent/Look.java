package dev.victor.content.agent;

import dev.victor.content.agent.DayTeller.Telling;
import dev.victor.content.agent.Told.Post;
import dev.victor.content.agent.WatchRequest.Posting;
import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.content.outbox.Delivery;
import dev.victor.core.fact.FactSource;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One look after another at a workspace: days that ended are finished, today is told anew when
/// something moved, and what days that are over turn out to be as well. Every step is safe to be
/// done twice and to be stopped half way; one that fails is told, and tried again later.
final class Look {

  /// Days that are finished after a long sleep at most.
  private static final int MOST_MISSED = 31;

  /// Days that are over and told again when something moved: imports and commits come late.
  private static final int REACH = 7;

  /// What moves all day while something is trained or tested, and hardly ever tells of other days.
  private static final Set<String> OF_TODAY = Set.of("metrics", "coverage", "templates");

  /// How long nothing is looked at although no file moved: a journal in a database moves none.
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  private final WatchRequest request;
  private final Memory memory;
  private final Voicing voicing;
  private final Waiting waiting;
  private final DayTeller teller;
  private final Attempts attempts;
  private Session session;
  private String projectFile;
  private Map<String, String> tried;
  private Instant looked;

  Look(Session session, WatchRequest request, Memory memory, Voicing voicing, Waiting waiting) {
    this.session = session;
    this.request = request;
    this.memory = memory;
    this.voicing = voicing;
    this.waiting = waiting;
    this.teller = new DayTeller(request);
    this.attempts = new Attempts(request, session.clock(), voicing);
    this.projectFile = Pulse.of(session.workspace().projectFile());
    this.tried = memory.pulse();
    this.looked = tried.isEmpty() ? Instant.EPOCH : session.clock().instant();
  }

  /// The zone that days are counted in.
  ZoneId zone() {
    return session.workspace().project().zone();
  }

  /// The worst that a step ended with.
  ExitCode worst() {
    return attempts.worst();
  }

  /// Looks.
  void take() {
    attempts.run("look", true, this::look);
  }

  private void look() {
    Instant now = session.clock().instant();
    refresh();
    LocalDate today = LocalDate.ofInstant(now, zone());
    List<FactSource> sources = request.means().sources().apply(session.environment());
    Map<String, String> pulse = Pulse.of(session.workspace(), sources);
    List<String> moved = moved(pulse);
    order(today);
    boolean finished = finishMissed(today);
    boolean begun = !tried.isEmpty();
    boolean rested =
        now.isBefore(looked) || Duration.between(looked, now).compareTo(LONGEST_REST) >= 0;
    if (!moved.isEmpty() || rested || attempts.anyDue(now)) {
      boolean wide = rested || moved.isEmpty() || !begun || !OF_TODAY.containsAll(moved);
      boolean all = tellDays(today, wide ? REACH : 0, begun ? moved : List.of());
      all &= render(!moved.isEmpty());
      if (all) {
        memory.beat(pulse);
      }
      looked = wide ? now : looked;
      tried = pulse;
    } else if (finished) {
      render(true);
    }
    post();
    save();
  }

  private void save() {
    if (!request.rehearsal()) {
      attempts.run("memory", true, memory::save);
    }
  }

  /// Takes `project.json` as it is now; while it is broken the last good one stays.
  private void refresh() {
    String file = Pulse.of(session.workspace().projectFile());
    if (file.equals(projectFile)) {
      return;
    }
    projectFile = file;
    attempts.run(
        Pulse.PROJECT,
        true,
        () -> {
          Session next = new Session(session.environment(), session.console());
          if (!next.workspace().root().equals(session.workspace().root())) {
            throw new BadInput(Pulse.PROJECT, "is gone", "put it back");
          }
          next.workspace().project();
          session = next;
          voicing.in(zone());
        });
  }

  private List<String> moved(Map<String, String> pulse) {
    List<String> moved = new ArrayList<>();
    pulse.forEach((word, hash) -> {
      if (!Objects.equals(tried.get(word), hash)) {
        moved.add(word);
      }
    });
    return moved;
  }

  /// Brings what is remembered in line with the clock, which may have been set back or may have run
  /// on while nobody looked.
  private void order(LocalDate today) {
    Optional<LocalDate> through = memory.through();
    if (through.isEmpty()) {
      memory.finishedThrough(today.minusDays(request.ends() ? 2 : 1));
    } else if (!through.get().isBefore(today)) {
      memory.finishedThrough(today.minusDays(1));
      say("reopened", "the clock went back: " + today + " is not over", "day", today.toString());
    } else if (through.get().isBefore(today.minusDays(MOST_MISSED + 1L))) {
      LocalDate last = today.minusDays(MOST_MISSED + 1L);
      memory.finishedThrough(last);
      say(
          "skipped",
          "days before " + last.plusDays(1) + " are left out: victor log today --date tells one",
          "through",
          last.toString());
    }
    memory.forgetBefore(today.minusDays(MOST_MISSED + 1L));
  }

  /// Finishes days that ended, oldest first.
  ///
  /// @return whether there were any
  private boolean finishMissed(LocalDate today) {
    boolean any = false;
    LocalDate day = memory.through().orElseThrow().plusDays(1);
    while (day.isBefore(today) && !waiting.ending()) {
      finish(day);
      any = true;
      day = day.plusDays(1);
    }
    return any;
  }

  /// Finishes a day, even one whose entry cannot be written now: that is tried again as long as
  /// days are told again, and holds up no other day.
  private void finish(LocalDate day) {
    boolean told =
        attempts.run(
            "entry of " + day,
            true,
            () -> {
              Telling telling = tell(day, true, "finished " + day);
              if (telling.written().isEmpty()) {
                say(
                    "finished",
                    "finished " + day + (telling.empty() ? ", a quiet day" : ""),
                    "day",
                    day.toString());
              }
              if (!telling.empty()) {
                owe(day);
              }
            });
    if (!told) {
      owe(day);
    }
    memory.finishedThrough(day);
    save();
  }

  /// That a day is to be posted, unless it is.
  private void owe(LocalDate day) {
    Told told = memory.day(day).orElse(new Told("", Post.NONE));
    boolean owed = request.posts() && told.post() != Post.SENT;
    memory.tell(day, owed ? told.with(Post.OWED) : told);
  }

  /// Tells today, and the last days that are over.
  private boolean tellDays(LocalDate today, int reach, List<String> moved) {
    String why = moved.isEmpty() ? "looked" : String.join(", ", moved);
    boolean all = true;
    LocalDate through = memory.through().orElseThrow();
    for (LocalDate day = today.minusDays(reach); !day.isAfter(today); day = day.plusDays(1)) {
      boolean over = day.isBefore(today);
      boolean finished = !day.isAfter(through) && memory.day(day).isPresent();
      if ((finished || !over) && !waiting.ending()) {
        LocalDate each = day;
        all &= attempts.run("entry of " + day, !moved.isEmpty(), () -> tell(each, over, why));
      }
    }
    return all && !waiting.ending();
  }

  private Telling tell(LocalDate day, boolean over, String why) {
    Optional<Told> before = memory.day(day);
    Telling telling = teller.tell(session, day, before.map(Told::hash), over);
    sources(day, telling);
    telling
        .written()
        .ifPresent(file ->
            say(
                over ? "finished" : "entry",
                why + ": " + "wrote " + file,
                "day",
                day.toString(),
                "file",
                file));
    telling.remark().ifPresent(words -> say("remark", words, "day", day.toString(), "what", words));
    boolean changed = before.filter(told -> told.hash().equals(telling.hash())).isEmpty();
    Post post = before.map(Told::post).orElse(Post.NONE);
    boolean live = !over && request.post() == Posting.LIVE;
    boolean owed = changed && !telling.empty() && request.posts() && (live || post == Post.SENT);
    memory.tell(day, new Told(telling.hash(), owed ? Post.OWED : post));
    return telling;
  }

  private void sources(LocalDate day, Telling telling) {
    String step = "sources of " + day;
    if (telling.left().isEmpty()) {
      attempts.mended(step);
    } else {
      String words = telling.left().stream().map(Failure::line).collect(Collectors.joining("; "));
      attempts.failed(step, "left out: " + words, ExitCode.OK);
    }
  }

  private boolean render(boolean anyway) {
    if (!request.render()) {
      return true;
    }
    return attempts.run(
        "documents",
        anyway,
        () -> {
          DocumentStep step = new DocumentStep(request.rehearsal());
          step.render(session.workspace());
          for (Standing document : step.changed()) {
            say(
                "rendered",
                "rendered " + document.target(),
                "document",
                document.id(),
                "file",
                document.target());
          }
          step.refuseEdited();
        });
  }

  private void post() {
    if (!request.posts()) {
      return;
    }
    for (LocalDate day : new ArrayList<>(memory.owed().keySet())) {
      if (!waiting.ending()) {
        attempts.run("post of " + day, false, () -> post(day));
      }
    }
  }

  private void post(LocalDate day) {
    PostStep step = new PostStep(session, request.means().posts().get(), day);
    String doc = "log:" + day;
    if (request.rehearsal()) {
      say("posted", "posted " + doc + " in " + step.channel(), "day", day.toString());
      return;
    }
    Optional<Delivery> sent = waiting.undisturbed(step::send);
    memory.day(day).ifPresent(told -> memory.tell(day, told.with(Post.SENT)));
    save();
    sent.ifPresent(delivery ->
        say(
            "posted",
            (delivery.added() > 0 ? "posted " : "edited ") + doc + " in " + delivery.channel(),
            "day",
            day.toString(),
            "channel",
            delivery.channel(),
            "posted",
            delivery.added(),
            "edited",
            delivery.changed(),
            "removed",
            delivery.removed()));
  }

  private void say(String event, String words, Object... fields) {
    voicing.say(event, words, fields);
  }
}
