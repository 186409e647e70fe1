package dev.victor.content.schedule;

import java.util.Map;
import java.util.stream.Collectors;

/// A service of the user's own systemd. It may do no more than it needs; what would take name
/// spaces is left out, since a user's systemd often has none to give.
final class SystemdUnit {

  /// What our units begin with.
  static final String MARK = "# Made by victor log schedule";

  private SystemdUnit() {}

  /// The text of the unit (systemd.service(5), systemd.syntax(7)).
  static String of(Program program) {
    return MARK
        + """
         systemd: run it again to change it.
        # workspace: @FOLDER@
        [Unit]
        Description=Dev log of @NAME@
        Documentation=https://www.freedesktop.org/software/systemd/man/systemd.service.html

        [Service]
        Type=exec
        WorkingDirectory=@DIRECTORY@
        @VARIABLES@EnvironmentFile=-@SECRETS@
        ExecStart=@COMMAND@
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
            .replace("@FOLDER@", program.folder().toString())
            .replace("@NAME@", specifiers(program.name()))
            .replace("@DIRECTORY@", specifiers(program.folder().toString()))
            .replace("@VARIABLES@", variables(program.variables()))
            .replace("@SECRETS@", specifiers(program.settings().resolve("log.env").toString()))
            .replace(
                "@COMMAND@",
                program.words().stream().map(SystemdUnit::quoted).collect(Collectors.joining(" ")));
  }

  private static String variables(Map<String, String> variables) {
    return variables.entrySet().stream()
        .map(each -> "Environment=" + quoted(each.getKey() + "=" + each.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String specifiers(String text) {
    return text.replace("%", "%%");
  }

  private static String quoted(String word) {
    String text = specifiers(word.replace("\\", "\\\\").replace("\"", "\\\""));
    return text.matches("[A-Za-z0-9/._=:%+-]+") ? text : '"' + text + '"';
  }
}
