package dev.victor.content.schedule;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// An agent of macOS (launchd.plist(5)): started with the session, and again when it fails.
final class LaunchAgent {

  /// What our agents begin with.
  static final String MARK =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Made by victor log schedule";

  private LaunchAgent() {}

  /// What it is called.
  static String label(Program program) {
    return "dev.victor.log." + program.id();
  }

  /// The text of the agent.
  ///
  /// @param home of the user, below which its log is
  static String of(Program program, Path home) {
    String log = home.resolve("Library/Logs/" + program.unit() + ".log").toString();
    return MARK
        + """
         launchd: run it again to change it. -->
        <!-- workspace: @FOLDER@ -->
        <plist version="1.0">
        <dict>
          <key>Label</key>
          <string>@LABEL@</string>
          <key>ProgramArguments</key>
          <array>
        @WORDS@  </array>
          <key>WorkingDirectory</key>
          <string>@DIRECTORY@</string>
          <key>EnvironmentVariables</key>
          <dict>
        @VARIABLES@  </dict>
          <key>RunAtLoad</key>
          <true/>
          <key>KeepAlive</key>
          <dict>
            <key>SuccessfulExit</key>
            <false/>
          </dict>
          <key>ThrottleInterval</key>
          <integer>60</integer>
          <key>ProcessType</key>
          <string>Background</string>
          <key>StandardOutPath</key>
          <string>@LOG@</string>
          <key>StandardErrorPath</key>
          <string>@LOG@</string>
        </dict>
        </plist>
        """
            .replace("@FOLDER@", comment(program.folder().toString()))
            .replace("@LABEL@", label(program))
            .replace(
                "@WORDS@",
                program.words().stream()
                    .map(word -> "    <string>" + escaped(word) + "</string>\n")
                    .collect(Collectors.joining()))
            .replace("@DIRECTORY@", escaped(program.folder().toString()))
            .replace(
                "@VARIABLES@",
                program.variables().entrySet().stream()
                    .map(each ->
                        "    <key>"
                            + each.getKey()
                            + "</key>\n    <string>"
                            + escaped(each.getValue())
                            + "</string>\n")
                    .collect(Collectors.joining()))
            .replace("@LOG@", escaped(log));
  }

  /// A path as it may stand in a comment.
  static String comment(String path) {
    return escaped(path).replace("--", "- -");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
