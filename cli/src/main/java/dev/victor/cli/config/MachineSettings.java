package dev.victor.cli.config;

import dev.victor.core.console.Console.Terminal;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.SecretValues;
import dev.victor.core.workspace.Environment;
import java.io.File;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// What the environment decides: variables of victor's own and those that every program heeds.
final class MachineSettings {

  /// Variables between victor and its own hooks and launcher: nobody sets them to change how victor
  /// behaves.
  private static final Set<String> INTERNAL =
      Set.of(
          "VICTOR_BASE",
          "VICTOR_BRANCH",
          "VICTOR_GUARD_FORMAT",
          "VICTOR_HEAD",
          "VICTOR_STATE",
          "VICTOR_TITLE",
          "VICTOR_TRAIN");

  private final Environment environment;
  private final Terminal terminal;
  private final Set<String> variables = new TreeSet<>(INTERNAL);

  MachineSettings(Environment environment, Terminal terminal) {
    this.environment = environment;
    this.terminal = terminal;
  }

  List<Setting> all() {
    String home = "~/";
    return List.of(
        setting(
            "machine.settings",
            "folder of your config.json and secrets.json",
            variable("XDG_CONFIG_HOME", value -> value + "/victor"),
            Source.usual(home + ".config/victor")),
        setting(
            "machine.cache",
            "folder of what can be made again",
            variable("XDG_CACHE_HOME", value -> value + "/victor"),
            Source.usual(home + ".cache/victor")),
        setting(
            "machine.zone",
            "time zone of the machine; days of a project are those of author.timezone",
            variable("TZ"),
            Source.found("the system", ZoneId.systemDefault().getId())),
        setting(
            "machine.colour",
            "whether text is coloured; --color outranks all of it",
            variable("NO_COLOR", value -> "never"),
            variable("CLICOLOR_FORCE", value -> value.equals("0") ? "" : "always"),
            variable("CLICOLOR", value -> value.equals("0") ? "never" : ""),
            variable("TERM", value -> value.equals("dumb") ? "never" : ""),
            Source.found("the terminal", terminal.outIsTerminal() ? "always" : "never")),
        setting(
            "machine.width",
            "columns that help and tables fit into",
            variable("COLUMNS"),
            Source.usual("80")),
        setting(
            "machine.java",
            "the java that runs victor",
            variable("VICTOR_JAVA"),
            variable("JAVA_HOME"),
            Source.found("what was found", "Java " + Runtime.version().feature())),
        setting("machine.javaOptions", "more options for that java", variable("VICTOR_JAVA_OPTS")),
        setting(
            "machine.python",
            "the Python that tests and proofs run with",
            variable("VICTOR_PYTHON"),
            variable("VIRTUAL_ENV", value -> value + "/bin/python3"),
            Source.usual("python3 on PATH")),
        setting(
            "machine.skipHooks",
            "what hooks let pass for once",
            variable("VICTOR_SKIP"),
            Source.usual("nothing")),
        setting(
            "machine.shell",
            "shell whose start-up file gets short names",
            variable("SHELL"),
            Source.usual("bash")),
        setting(
            "machine.zshFiles",
            "folder of zsh's start-up files",
            variable("ZDOTDIR"),
            Source.usual("~")),
        setting(
            "machine.gitConfig",
            "file of git that aliases are included from",
            variable("GIT_CONFIG_GLOBAL"),
            Source.usual("~/.gitconfig")),
        setting(
            "machine.path",
            "where git, python3 and crontab are searched",
            variable("PATH", value -> value.split(File.pathSeparator).length + " folders")),
        setting(
            "machine.repository",
            "repository to work on in place of the one around the folder; git's own variables",
            variable("GIT_DIR"),
            variable("GIT_WORK_TREE"),
            variable("GIT_COMMON_DIR")),
        setting(
            "machine.changeBase",
            "branch that a change goes to; --base outranks it",
            variable("GITHUB_BASE_REF"),
            variable("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
            variable("BITBUCKET_PR_DESTINATION_BRANCH"),
            variable("CHANGE_TARGET")),
        setting(
            "machine.ci",
            "reports of coverage may be older than the sources nowhere but in CI",
            variable("CI"),
            Source.usual("no")),
        setting(
            "machine.githubActions",
            "annotations for GitHub are printed",
            variable("GITHUB_ACTIONS"),
            Source.usual("no")),
        setting(
            "machine.githubSummary",
            "file that takes the summary of a step",
            variable("GITHUB_STEP_SUMMARY")),
        setting("evaluate.address", "endpoint that log evaluate asks", variable("VICTOR_LLM_URL")),
        setting("evaluate.model", "its model", variable("VICTOR_LLM_MODEL")),
        setting("evaluate.key", "its key", variable("VICTOR_LLM_KEY", value -> "(not shown)")));
  }

  /// Every variable that is read, once [#all()] was asked.
  Set<String> variables() {
    return variables;
  }

  private static Setting setting(String key, String about, Source... sources) {
    return new Setting(key, about, "", List.of(sources));
  }

  private Source variable(String name) {
    return variable(name, MachineSettings::shown);
  }

  /// What a variable means; an empty meaning is none.
  private Source variable(String name, UnaryOperator<String> meaning) {
    variables.add(name);
    return Source.of(name, environment.variable(name).map(meaning).filter(text -> !text.isEmpty()));
  }

  private static String shown(String text) {
    return SecretValues.isOne(text) ? "(not shown)" : Quoted.plain(text);
  }
}
