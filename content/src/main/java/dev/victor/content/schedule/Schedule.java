package dev.victor.content.schedule;

import dev.victor.content.schedule.ScheduleWish.Deed;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workflow.ManagedFile;
import dev.victor.core.workflow.WorkflowReport;
import dev.victor.core.workspace.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers `victor log schedule`: writes what runs the agent, takes it away, or says how it stands.
public final class Schedule {

  private static final List<List<String>> OPTIONS =
      List.of(List.of(), List.of("--post"), List.of("--live"));

  private final Session session;
  private final Crontab crontab;

  /// Schedules the agent for the workspace of a session.
  public Schedule(Session session) {
    this(session, new SystemCrontab(session.environment()));
  }

  Schedule(Session session, Crontab crontab) {
    this.session = session;
    this.crontab = crontab;
  }

  /// Does what is wished.
  public Outcome run(ScheduleWish wish) {
    return wish.deed() == Deed.CHECK && wish.options().isEmpty() ? check(wish) : answer(wish);
  }

  /// Asked how it stands, one need not say again with which options it was written.
  private Outcome check(ScheduleWish wish) {
    return OPTIONS.stream()
        .map(options -> answer(wish.with(options)))
        .filter(answer -> answer.exit() == ExitCode.OK)
        .findFirst()
        .orElseGet(() -> answer(wish));
  }

  private Outcome answer(ScheduleWish wish) {
    return switch (wish.kind()) {
      case SYSTEMD -> systemd(wish);
      case LAUNCHD -> launchd(wish);
      case CRON -> cron(wish);
      case ACTIONS -> new LogWorkflow(session).run(wish);
    };
  }

  private Outcome systemd(ScheduleWish wish) {
    Program program = Program.of(session, wish.options());
    String unit = program.unit() + ".service";
    Path top = Objects.requireNonNull(session.environment().settings().getParent());
    String enable =
        "start it: systemctl --user daemon-reload && systemctl --user enable --now "
            + unit
            + "\n"
            + "keep it running when you are logged out: loginctl enable-linger\n"
            + "what it says: journalctl --user -fu "
            + unit
            + "\n"
            + "secrets of env: references go into "
            + program.settings().resolve("log.env");
    String disable =
        "stop it: systemctl --user disable --now " + unit + " && systemctl --user daemon-reload";
    return file(
        wish,
        top,
        "systemd/user/" + unit,
        SystemdUnit.MARK,
        SystemdUnit.of(program),
        enable,
        disable);
  }

  private Outcome launchd(ScheduleWish wish) {
    Program program = Program.of(session, wish.options());
    Path home = session.environment().home();
    String label = LaunchAgent.label(program);
    String path = "Library/LaunchAgents/" + label + ".plist";
    return file(
        wish,
        home,
        path,
        LaunchAgent.MARK,
        LaunchAgent.of(program, home),
        "start it: launchctl bootstrap gui/$(id -u) ~/" + path,
        "stop it: launchctl bootout gui/$(id -u)/" + label);
  }

  private Outcome cron(ScheduleWish wish) {
    CronSchedule cron = new CronSchedule(Program.of(session, wish.options()), crontab);
    return switch (wish.deed()) {
      case WRITE -> wish.install() ? cron.install() : cron.show();
      case REHEARSE -> cron.show();
      case CHECK -> cron.check();
      case REMOVE -> cron.remove();
    };
  }

  private static WorkflowReport file(
      ScheduleWish wish,
      Path top,
      String path,
      String mark,
      String text,
      String whenWritten,
      String whenGone) {
    boolean remove = wish.deed() == Deed.REMOVE;
    @Nullable String wanted = remove ? null : text;
    ManagedFile file = ManagedFile.of(top, path, mark, wanted);
    requireSameWorkspace(file, top, text);
    return WorkflowReport.of(
        List.of(file),
        wish.deed() == Deed.CHECK,
        wish.deed() == Deed.REHEARSE,
        new WorkflowReport.Words(
            "victor log schedule " + wish.kind().word(), remove ? whenGone : whenWritten));
  }

  /// Two clones of one project have one name: neither takes the other's place unasked.
  private static void requireSameWorkspace(ManagedFile file, Path top, String text) {
    String present = file.present();
    if (present != null && !workspace(present).equals(workspace(text))) {
      throw new BadInput(
          top.resolve(file.path()).toString(),
          "runs the log of another folder, " + workspace(present),
          "remove it there with --remove, or give this project another id");
    }
  }

  private static String workspace(String text) {
    return text.lines()
        .filter(line -> line.contains("workspace: "))
        .findFirst()
        .map(line -> line.substring(line.indexOf("workspace: ") + "workspace: ".length()))
        .map(line -> line.replaceFirst(" -->$", ""))
        .orElse("");
  }
}
