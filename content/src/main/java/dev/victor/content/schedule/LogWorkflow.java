package dev.victor.content.schedule;

import dev.victor.content.schedule.ScheduleWish.Deed;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Author;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Channel;
import dev.victor.core.project.Log;
import dev.victor.core.project.Project;
import dev.victor.core.workflow.Actions;
import dev.victor.core.workflow.ManagedFile;
import dev.victor.core.workflow.VictorSource;
import dev.victor.core.workflow.WholeRepository;
import dev.victor.core.workflow.WorkflowReport;
import dev.victor.core.workflow.YamlText;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A workflow of GitHub that looks once after the day's end, and commits what came of it.
final class LogWorkflow {

  private static final String FILE = ".github/workflows/victor-log.yml";
  private static final String OURS = "# Made by victor log schedule actions";
  private static final String COMMAND = "victor log schedule actions";
  private static final int DAYS = 366;
  private static final Set<String> POSTING = Set.of("--post", "--live");

  private final Project project;
  private final Path top;
  private final Clock clock;

  LogWorkflow(Session session) {
    this.project = session.workspace().project();
    this.clock = session.clock();
    this.top = WholeRepository.top(session);
  }

  WorkflowReport run(ScheduleWish wish) {
    boolean remove = wish.deed() == Deed.REMOVE;
    @Nullable String wanted = remove ? null : text(wish);
    return WorkflowReport.of(
        List.of(ManagedFile.of(top, FILE, OURS, wanted)),
        wish.deed() == Deed.CHECK,
        wish.deed() == Deed.REHEARSE,
        new WorkflowReport.Words(
            COMMAND,
            remove
                ? "commit that it is gone"
                : "commit it; its secrets go into the settings of the repository at GitHub"));
  }

  private String text(ScheduleWish wish) {
    requireAuthor();
    VictorSource source =
        VictorSource.of(
            top,
            wish.tool(),
            ManagedFile.ours(top, FILE, OURS),
            COMMAND + " --victor OWNER/NAME@COMMIT, the repository that victor is made from");
    Branching branching = project.branching();
    String trunk = branching == null || branching.trunk() == null ? "main" : branching.trunk();
    Log log = project.log();
    String target = log == null || log.target() == null ? "docs/devlog" : log.target();
    List<String> narrator =
        wish.options().stream().filter(option -> !POSTING.contains(option)).toList();
    String told = narrator.stream().map(option -> " " + option).collect(Collectors.joining());
    return Actions.pin(
        resource()
            .replace("@FROM@", source.from())
            .replace("@ZONE@", project.zone().getId())
            .replace("@HOURS@", hours(project.zone(), clock.instant()))
            .replace("@TRUNK@", YamlText.of(trunk))
            .replace("@TARGET@", YamlText.of(target))
            .replace("@TOOL@", source.steps(""))
            .replace("@POST@", narrator.size() < wish.options().size() ? post() : "")
            .replace("@VICTOR@", source.command())
            .replace("@NARRATOR@", told));
  }

  /// Without an author all commits count, and those of the workflow would be told every day.
  private void requireAuthor() {
    Author author = project.author();
    if (author == null || (author.email() == null && author.gitEmails().isEmpty())) {
      throw new BadInput(
          "project.json",
          "names no author.email, so the workflow would tell of its own commits",
          "add \"email\" to \"author\"");
    }
  }

  /// The hours of UTC in which a day can begin in a zone within a year, and those after.
  static String hours(ZoneId zone, Instant now) {
    Set<Integer> hours = new LinkedHashSet<>();
    for (int day = 0; day < DAYS; day += 7) {
      Instant begin = now.atZone(zone).toLocalDate().plusDays(day).atStartOfDay(zone).toInstant();
      hours.add(begin.atZone(ZoneOffset.UTC).getHour());
    }
    List<Integer> first = hours.stream().sorted().toList();
    first.forEach(hour -> hours.add((hour + 1) % 24));
    return hours.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  /// Posts only after the entry was pushed: what cannot be pushed would be posted again and again,
  /// since nobody would remember that it was.
  private String post() {
    return """
          - name: Post the day
            if: always() && steps.keep.outcome == 'success'
    @SECRETS@        run: |
              rm -rf .victor/agent
              @VICTOR@ log watch --once --post@NARRATOR@
          - name: Keep what was posted
            if: always()
            run: bash "$RUNNER_TEMP/keep"
    """
        .replace("@SECRETS@", secrets());
  }

  /// The secret of the channel that days are posted to.
  private String secrets() {
    String reference = channel().map(Channel::webhook).orElse("");
    if (reference.isEmpty()) {
      return "";
    }
    if (!reference.startsWith("env:")) {
      throw new BadInput(
          "project.json",
          "names a secret of this computer, which a workflow cannot see",
          "write \"env:VICTOR_NAME\" as the webhook");
    }
    String name = reference.substring("env:".length());
    return "        env:\n          " + name + ": ${{ secrets." + name + " }}\n";
  }

  private Optional<Channel> channel() {
    Log log = project.log();
    String id = log == null ? null : log.channel();
    List<Channel> channels = project.channels();
    return id == null && channels.size() == 1
        ? Optional.of(channels.getFirst())
        : channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(LogWorkflow.class.getResourceAsStream("victor-log.yml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
