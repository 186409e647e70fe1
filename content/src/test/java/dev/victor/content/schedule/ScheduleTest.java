package dev.victor.content.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.content.schedule.ScheduleWish.Deed;
import dev.victor.content.schedule.ScheduleWish.Kind;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ScheduleTest {

  private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

  @TempDir Path place;
  private Path folder;
  private String table = "";
  private int writes;

  @BeforeEach
  void aWorkspaceWithBlanksInItsName() throws IOException {
    folder = Files.createDirectories(place.resolve("my 100% \"lab\" & it's"));
    Path launcher = Files.writeString(folder.resolve("victor"), "#!/bin/sh\n");
    Files.createDirectories(folder.resolve("cli"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    model(",\"email\":\"v@example.com\"");
  }

  private void model(String email) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion":1,"project":{"id":"p","name":"P & 100 %%"},
         "author":{"name":"V"%s,"timezone":"Europe/Berlin"},
         "channels":[{"id":"log","type":"discord","webhook":"env:VICTOR_DISCORD"}]}
        """
            .formatted(email));
  }

  private Session session() {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Session(
        new Environment(
            Map.of("PATH", "/usr/bin:/bin"),
            folder,
            place.resolve("home"),
            Clock.fixed(NOON, ZoneOffset.UTC),
            Optional.of(folder.resolve("victor"))),
        new Console(nowhere, nowhere, Console.Terminal.NONE));
  }

  private Outcome schedule(Kind kind, Deed deed, String... options) {
    Crontab crontab =
        new Crontab() {
          @Override
          public String read() {
            return table;
          }

          @Override
          public void write(String text) {
            table = text;
            writes++;
          }
        };
    return new Schedule(session(), crontab)
        .run(new ScheduleWish(kind, List.of(options), deed, true, Optional.empty()));
  }

  private static String said(Outcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console console = new Console(out, out, Console.Terminal.NONE);
    outcome.print(console);
    console.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Path unit() {
    return place.resolve("home/.config/systemd/user/victor-log-p.service");
  }

  @Test
  void a_unit_of_systemd_runs_the_watch_whatever_its_folder_is_called() throws IOException {
    assertThat(schedule(Kind.SYSTEMD, Deed.CHECK).exit().number()).isOne();
    assertThat(said(schedule(Kind.SYSTEMD, Deed.REHEARSE, "--post"))).contains("+ExecStart=");
    assertThat(unit()).doesNotExist();
    assertThat(said(schedule(Kind.SYSTEMD, Deed.WRITE, "--post")))
        .startsWith(
            """
              systemd/user/victor-log-p.service  written
            start it: systemctl --user daemon-reload && systemctl --user enable --now victor-log-p.service
            keep it running when you are logged out: loginctl enable-linger
            """);
    String quoted = folder.toString().replace("\"", "\\\"").replace("%", "%%");
    assertThat(Files.readString(unit()))
        .isEqualTo(
            """
            # Made by victor log schedule systemd: run it again to change it.
            # workspace: %s
            [Unit]
            Description=Dev log of P & 100 %%%%
            Documentation=https://www.freedesktop.org/software/systemd/man/systemd.service.html

            [Service]
            Type=exec
            WorkingDirectory=%s
            Environment=PATH=/usr/bin:/bin
            EnvironmentFile=-%s/home/.config/victor/log.env
            ExecStart="%s/victor" log watch --post
            Restart=on-failure
            RestartSec=60
            RestartPreventExitStatus=2 4
            TimeoutStopSec=15
            Nice=10
            NoNewPrivileges=yes
            LockPersonality=yes
            RestrictRealtime=yes
            RestrictSUIDSGID=yes
            RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
            SystemCallArchitectures=native

            [Install]
            WantedBy=default.target
            """
                .formatted(folder, folder.toString().replace("%", "%%"), place, quoted));
    assertThat(schedule(Kind.SYSTEMD, Deed.CHECK).exit().number()).isZero();
    assertThat(said(schedule(Kind.SYSTEMD, Deed.REMOVE))).contains("removed", "disable --now");
    assertThat(unit()).doesNotExist();
  }

  @Test
  void systemd_finds_nothing_wrong_with_it() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd here");
    schedule(Kind.SYSTEMD, Deed.WRITE, "--live");
    Process verify =
        new ProcessBuilder("/usr/bin/systemd-analyze", "--user", "verify", unit().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    verify.waitFor();
    assertThat(said.lines().filter(line -> line.contains("victor-log-p.service"))).isEmpty();
  }

  @Test
  void the_unit_of_another_folder_and_a_file_of_a_person_stay() throws IOException {
    schedule(Kind.SYSTEMD, Deed.WRITE);
    String other = Files.readString(unit()).replace("# workspace: ", "# workspace: /elsewhere");
    Files.writeString(unit(), other);
    assertThatThrownBy(() -> schedule(Kind.SYSTEMD, Deed.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("runs the log of another folder, /elsewhere");
    Files.writeString(unit(), "[Unit]\n");
    assertThatThrownBy(() -> schedule(Kind.SYSTEMD, Deed.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("was not made by victor");
    assertThat(Files.readString(unit())).isEqualTo("[Unit]\n");
  }

  @Test
  void an_agent_of_launchd_is_xml_that_says_the_same() throws Exception {
    schedule(Kind.LAUNCHD, Deed.WRITE, "--post");
    Path plist = place.resolve("home/Library/LaunchAgents/dev.victor.log.p.plist");
    var strings =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(plist.toFile())
            .getElementsByTagName("string");
    assertThat(strings.item(0).getTextContent()).isEqualTo("dev.victor.log.p");
    assertThat(strings.item(1).getTextContent()).isEqualTo(folder.resolve("victor").toString());
    assertThat(strings.item(4).getTextContent()).isEqualTo("--post");
    assertThat(strings.item(5).getTextContent()).isEqualTo(folder.toString());
    assertThat(schedule(Kind.LAUNCHD, Deed.CHECK).exit().number()).isZero();
    assertThat(said(schedule(Kind.LAUNCHD, Deed.REMOVE))).contains("launchctl bootout");
    assertThat(plist).doesNotExist();
  }

  @Test
  void a_line_of_cron_stands_in_our_block_and_leaves_no_trace() {
    table = "MAILTO=me\n";
    assertThat(schedule(Kind.CRON, Deed.CHECK).exit().number()).isOne();
    assertThat(said(schedule(Kind.CRON, Deed.REHEARSE))).contains("not changed");
    assertThat(writes).isZero();
    schedule(Kind.CRON, Deed.WRITE, "--post");
    String path = folder.toString().replace("'", "'\\''").replace("%", "\\%");
    assertThat(table)
        .startsWith("MAILTO=me\n# >>> victor >>>\n")
        .contains(
            "*/10 * * * * cd '"
                + path
                + "' && PATH=/usr/bin:/bin '"
                + path
                + "/victor' log watch --post --once >/dev/null # victor-log-p\n");
    assertThat(schedule(Kind.CRON, Deed.CHECK).exit().number()).isZero();
    schedule(Kind.CRON, Deed.WRITE, "--post");
    assertThat(writes).isOne();
    schedule(Kind.CRON, Deed.WRITE);
    assertThat(table.lines().filter(line -> line.startsWith("*/10"))).hasSize(1);
    schedule(Kind.CRON, Deed.REMOVE);
    assertThat(table).isEqualTo("MAILTO=me\n");
  }

  @Test
  void a_workflow_runs_after_the_day_ends_and_pushes_what_changed() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    assertThat(said(schedule(Kind.ACTIONS, Deed.WRITE, "--post")))
        .contains(".github/workflows/victor-log.yml  written");
    String text = Files.readString(folder.resolve(".github/workflows/victor-log.yml"));
    Map<String, Object> flow = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    assertThat(flow.get("permissions")).isEqualTo(Map.of("contents", "write"));
    assertThat(text)
        .contains(
            "cron: '37 0,22,23 * * *'",
            """
                      VICTOR_DISCORD: ${{ secrets.VICTOR_DISCORD }}
                    run: |
                      rm -rf .victor/agent
                      ./victor log watch --once --post
            """)
        .doesNotContainPattern("@[A-Z]+@");
    assertThat(text.lines().filter(line -> line.contains("uses:")))
        .allMatch(line -> line.matches(".*@[0-9a-f]{40} # v.*"));
    assertThat(schedule(Kind.ACTIONS, Deed.CHECK).exit().number()).isZero();
    schedule(Kind.ACTIONS, Deed.WRITE, "--narrator", "model");
    assertThat(Files.readString(folder.resolve(".github/workflows/victor-log.yml")))
        .contains("run: ./victor log watch --once --narrator model\n")
        .doesNotContain("Post the day");
    model("");
    assertThatThrownBy(() -> schedule(Kind.ACTIONS, Deed.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("would tell of its own commits");
  }

  @Test
  void days_begin_at_other_hours_in_other_zones() {
    assertThat(LogWorkflow.hours(ZoneId.of("Asia/Kolkata"), NOON)).isEqualTo("18,19");
    assertThat(LogWorkflow.hours(ZoneId.of("America/New_York"), NOON)).isEqualTo("4,5,6");
    assertThat(LogWorkflow.hours(ZoneId.of("Pacific/Chatham"), NOON)).isEqualTo("10,11,12");
    assertThat(LogWorkflow.hours(ZoneOffset.UTC, NOON)).isEqualTo("0,1");
  }

  @Test
  void what_is_typed_must_be_clear() {
    assertThatThrownBy(() -> Kind.of(Optional.empty())).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> Kind.of(Optional.of("systmd")))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("is no scheduler");
    assertThatThrownBy(() -> Deed.of(true, false, true)).isInstanceOf(UsageError.class);
  }
}
