package dev.victor.content.schedule;

import dev.victor.core.io.ManagedBlock;
import dev.victor.core.io.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts the line of a project into the one block of ours in the user's crontab, which holds those
/// of all projects.
final class CronSchedule {

  private static final String REMOVAL = "victor log schedule cron --remove";

  private final Program program;
  private final Crontab crontab;

  CronSchedule(Program program, Crontab crontab) {
    this.program = program;
    this.crontab = crontab;
  }

  /// The line, for a person to put where it belongs.
  CronReport show() {
    return new CronReport(
        CronLine.of(program),
        "not changed",
        "put it in with: victor log schedule cron --install",
        false);
  }

  /// How it stands.
  CronReport check() {
    return changed(this::standing);
  }

  private CronReport standing(ManagedBlock block, Path file) {
    String body = block.present().orElse("");
    String line = CronLine.of(program);
    String status =
        body.lines().anyMatch(line::equals)
            ? "fresh"
            : body.equals(CronLine.without(body, program)) ? "missing" : "stale";
    boolean stale = !status.equals("fresh");
    return new CronReport(
        line, status, stale ? "put it in with: victor log schedule cron --install" : "", stale);
  }

  /// Puts it in.
  CronReport install() {
    return changed((block, file) -> {
      if (block.put(CronLine.put(block.present().orElse(""), program))) {
        crontab.write(text(file));
      }
      return new CronReport(CronLine.of(program), "written", "crontab -l shows it", false);
    });
  }

  /// Takes it out.
  CronReport remove() {
    return changed((block, file) -> {
      String body = block.present().orElse("");
      String rest = CronLine.without(body, program);
      if (rest.equals(body)) {
        return new CronReport(CronLine.of(program), "not there", "", false);
      }
      if (rest.isEmpty()) {
        block.remove();
      } else {
        block.put(rest);
      }
      crontab.write(text(file));
      return new CronReport(CronLine.of(program), "removed", "", false);
    });
  }

  private interface Change {
    CronReport of(ManagedBlock block, Path file);
  }

  private CronReport changed(Change change) {
    try (Scratch scratch = Scratch.create()) {
      Path file = scratch.folder().resolve("crontab");
      Files.writeString(file, crontab.read(), StandardCharsets.ISO_8859_1);
      return change.of(new ManagedBlock(file, ManagedBlock.Place.LAST, REMOVAL), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
