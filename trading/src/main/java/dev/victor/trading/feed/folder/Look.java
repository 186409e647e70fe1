package dev.victor.trading.feed.folder;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.feed.LineFile;
import dev.victor.trading.feed.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks into one inbox, again and again. A statement is read when two looks have seen the same
/// size and time of change, so that nothing half-written is; lines are read as they come.
final class Look {

  private static final int MOST_FILES = 10_000;

  private final Session session;
  private final Inbox inbox;
  private final boolean rehearsal;
  private final Memory memory;
  private final Map<String, Stamp> before = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private boolean waits;

  Look(Session session, Inbox inbox, boolean rehearsal) {
    this.session = session;
    this.inbox = inbox;
    this.rehearsal = rehearsal;
    this.memory = Memory.of(RunFolder.file(session.workspace(), inbox.memory()));
  }

  /// Whether a file is there that the next look may find complete.
  boolean waits() {
    return waits;
  }

  /// Takes what has come. What cannot be taken is told once, until it changes.
  List<Arrival> take() {
    waits = false;
    List<Arrival> arrivals = new ArrayList<>();
    try (LazyIntake intake = new LazyIntake(session, inbox.account(), rehearsal)) {
      Map<String, Stamp> files = files();
      memory.keep(files.keySet());
      before.keySet().retainAll(files.keySet());
      for (Map.Entry<String, Stamp> file : oldestFirst(files)) {
        try {
          arrivals.addAll(take(intake, file.getKey(), file.getValue()));
        } catch (IOException e) {
          arrivals.add(refused(file.getKey(), unreadable(file.getKey(), e)));
        }
      }
    } catch (IOException e) {
      arrivals.add(
          refused(
              inbox.folder().toString(),
              new NeedsPerson(
                  inbox.folder().toString(),
                  "the inbox cannot be looked into",
                  "make it readable, or name another folder",
                  e)));
    } catch (NeedsPerson e) {
      arrivals.add(refused(inbox.folder().toString(), e));
    }
    return arrivals.stream().filter(this::isNews).toList();
  }

  private List<Arrival> take(LazyIntake intake, String name, Stamp stamp) throws IOException {
    Path file = inbox.folder().resolve(name);
    if (name.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      LineIntake lines = new LineIntake(name, new LineFile(file), memory, intake);
      switch (lines.kind()) {
        case OURS -> {
          List<Arrival> arrivals = lines.take();
          remember();
          return arrivals;
        }
        case UNTOLD -> {
          return List.of();
        }
        case FOREIGN -> {}
      }
    }
    if (memory.seen(name).filter(seen -> seen.stamp().equals(stamp)).isPresent()) {
      return List.of();
    }
    if (!stamp.equals(before.put(name, stamp)) || stamp.size() == 0) {
      waits |= stamp.size() > 0;
      return List.of();
    }
    List<Arrival> arrivals = new StatementIntake(name, file, stamp, memory, intake).take();
    remember();
    return arrivals;
  }

  private void remember() {
    if (!rehearsal) {
      memory.write();
    }
  }

  private boolean isNews(Arrival arrival) {
    return !(arrival instanceof Arrival.Refused refused) || told.add(refused.failure().line());
  }

  private Arrival refused(String source, Failure failure) {
    return new Arrival.Refused(source, inbox.account(), failure);
  }

  private static BadInput unreadable(String name, IOException e) {
    return new BadInput(
        name, "cannot be read (" + e.getMessage() + ")", "look what is wrong with it", e);
  }

  private static List<Map.Entry<String, Stamp>> oldestFirst(Map<String, Stamp> files) {
    return files.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Stamp> file) -> file.getValue().modified()))
        .toList();
  }

  /// The files that may be statements: no folders, no links, nothing that other programs are at.
  private Map<String, Stamp> files() throws IOException {
    Map<String, Stamp> files = new TreeMap<>();
    for (Path file : listed()) {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.put(
            String.valueOf(file.getFileName()),
            Stamp.of(
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
      }
    }
    return files;
  }

  private Set<Path> listed() throws IOException {
    try (Stream<Path> listed = Files.list(inbox.folder())) {
      return listed
          .filter(file -> mayBeStatement(String.valueOf(file.getFileName())))
          .limit(MOST_FILES)
          .collect(Collectors.toSet());
    }
  }

  static boolean mayBeStatement(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".")
        && !lower.startsWith("~")
        && Stream.of(".tmp", ".part", ".partial", ".crdownload", ".download", ".lock", "~")
            .noneMatch(lower::endsWith);
  }
}
