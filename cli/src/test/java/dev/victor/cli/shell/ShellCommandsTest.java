package dev.victor.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.shell.Desk.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellCommandsTest {

  private static final String NAMES =
      """
        v   victor
        vs  victor git sync
        vt  victor today
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void makeDesk() throws IOException {
    desk = new Desk(folder);
    desk.launcher = Optional.of(desk.program("it's/victor", "victor"));
  }

  private static Result said(String out) {
    return new Result(0, out, "");
  }

  @Test
  void a_block_is_installed_in_the_shell_one_logs_in_with_and_removed_again() throws IOException {
    Path file = Files.writeString(desk.home.resolve(".zshrc"), "setopt autocd\n");

    assertThat(desk.victor("install", "--dry-run"))
        .isEqualTo(said("zsh  would install  ~/.zshrc\n" + NAMES));
    assertThat(file).hasContent("setopt autocd\n");
    assertThat(desk.victor("install"))
        .isEqualTo(said("zsh  installed  ~/.zshrc  in this shell from now on: exec zsh\n" + NAMES));
    assertThat(desk.victor("install"))
        .isEqualTo(said("zsh  installed already  ~/.zshrc\n" + NAMES));
    assertThat(Files.readString(file).replace(desk.root.toString(), "DIR"))
        .startsWith(
            """
            setopt autocd
            # >>> victor >>>
            # victor shell uninstall --shell zsh removes these lines
            command -v victor >/dev/null 2>&1 || alias victor=''\\''DIR/it'\\''\\'\\'''\\''s/victor'\\'''
            command -v v >/dev/null 2>&1 || { alias v='victor'; (( $+functions[compdef] )) && compdef _victor v; }
            command -v vs >/dev/null 2>&1 || { alias vs='victor git sync'; (( $+functions[compdef] )) && compdef _victor vs; }
            command -v vt >/dev/null 2>&1 || { alias vt='victor today'; (( $+functions[compdef] )) && compdef _victor vt; }
            #compdef victor
            # Completion of victor in zsh: victor itself is asked, so nothing here grows old.
            _victor_asks() {
              if whence -p victor >/dev/null; then command victor "$@"; else 'DIR/it'\\''s/victor' "$@"; fi
            }
            """)
        .endsWith("  compdef _victor victor\nfi\n# <<< victor <<<\n");

    assertThat(desk.victor("uninstall", "--dry-run"))
        .isEqualTo(
            said(
                """
                bash  not installed  ~/.bashrc
                zsh   would remove   ~/.zshrc
                fish  not installed  ~/.config/fish/conf.d/victor.fish
                """));
    assertThat(desk.victor("uninstall").out()).contains("zsh   removed        ~/.zshrc\n");
    assertThat(file).hasContent("setopt autocd\n");
    assertThat(desk.victor("uninstall", "--shell", "zsh"))
        .isEqualTo(said("zsh  not installed  ~/.zshrc\n"));
  }

  @Test
  void fish_gets_a_file_of_its_own_that_goes_again() throws IOException {
    desk.victor("install", "--shell", "fish");

    Path file = desk.home.resolve(".config/fish/conf.d/victor.fish");
    assertThat(Files.readString(file).replace(desk.root.toString(), "DIR"))
        .startsWith(
            """
            # >>> victor >>>
            # victor shell uninstall --shell fish removes these lines and the file, when nothing else is in it
            if status is-interactive
                type -q victor; or function victor --description victor; 'DIR/it\\'s/victor' $argv; end
                type -q v; or function v --wraps 'victor'; victor $argv; end
                type -q vs; or function vs --wraps 'victor git sync'; victor git sync $argv; end
                type -q vt; or function vt --wraps 'victor today'; victor today $argv; end
                # Completion of victor in fish: victor itself is asked, so nothing here grows old.
            """)
        .endsWith("    complete -c victor -k -f -a '(__victor_complete)'\nend\n# <<< victor <<<\n");
    desk.victor("uninstall");
    assertThat(file).doesNotExist();
  }

  @Test
  void the_status_tells_of_every_shell_and_what_to_type_next() throws IOException {
    desk.victor("install", "--shell", "bash");
    desk.victor("install", "--shell", "zsh");
    Path file = desk.home.resolve(".zshrc");
    Files.writeString(file, Files.readString(file).replace("git sync", "git sink"));

    assertThat(desk.victor("status"))
        .isEqualTo(
            said(
                """
                bash  installed      ~/.bashrc
                zsh   outdated       ~/.zshrc                           victor shell install --shell zsh
                fish  not installed  ~/.config/fish/conf.d/victor.fish  victor shell install --shell fish
                """
                    + NAMES));
    assertThat(desk.victor("status", "--shell", "bash", "--json"))
        .isEqualTo(
            said(
                """
                {
                  "shells" : [
                    {
                      "shell" : "bash",
                      "file" : "DIR/home/.bashrc",
                      "status" : "installed"
                    }
                  ],
                  "names" : [
                    {
                      "name" : "v",
                      "runs" : "victor"
                    },
                    {
                      "name" : "vs",
                      "runs" : "victor git sync"
                    },
                    {
                      "name" : "vt",
                      "runs" : "victor today"
                    }
                  ]
                }
                """));

    assertThat(desk.victor("install").out()).startsWith("zsh  installed  ");
    assertThat(file).content().contains("git sync").doesNotContain("git sink");
    desk.launcher = Optional.empty();
    assertThat(desk.victor("status", "--shell", "zsh").out()).startsWith("zsh  installed  ");
  }

  @Test
  void only_names_of_commands_there_are_are_defined() {
    desk.commands = List.of("git start", "git ship", "git undo");

    assertThat(desk.victor("status", "--shell", "zsh").out())
        .endsWith(
            """
              v   victor
              vn  victor git start
              vp  victor git ship
              vu  victor git undo
            """);
  }

  @Test
  void start_files_are_where_the_shells_look_for_them() {
    desk.variables.put("ZDOTDIR", desk.root.resolve("z dot").toString());
    desk.variables.put("XDG_CONFIG_HOME", desk.root.resolve("xdg").toString());

    assertThat(desk.victor("uninstall").out())
        .isEqualTo(
            """
            bash  not installed  ~/.bashrc
            zsh   not installed  DIR/z dot/.zshrc
            fish  not installed  DIR/xdg/fish/conf.d/victor.fish
            """);
  }

  @Test
  void the_code_is_printed_for_those_who_keep_it_by_hand() {
    assertThat(desk.victor("init", "fish").out()).startsWith("if status is-interactive\n");
    assertThat(desk.victor("init").out()).isEqualTo(desk.victor("init", "zsh").out());
    assertThat(desk.victor("init", "zsh", "--json").out())
        .startsWith("{\n  \"shell\" : \"zsh\",\n  \"code\" : \"command -v victor >/dev/null");
  }

  @Test
  void a_completion_file_names_no_place_of_its_own() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      assertThat(desk.victor("completion", shell).out())
          .contains("command victor ", "shell complete " + shell + " -- ")
          .doesNotContain("DIR", "@ask@");
    }
    desk.launcher = Optional.empty();
    assertThat(desk.victor("completion", "bash").exit()).isZero();
  }

  @Test
  void the_users_settings_add_change_and_take_away_names() throws IOException {
    settings(
        "{\"aliases\": {\"vs\": \"git sync --all\", \"vp\": \"git policy\", \"v\": \"\", \"vt\":"
            + " null}}");

    assertThat(desk.victor("status", "--shell", "zsh").out())
        .endsWith(
            """
              vs  victor git sync --all
              vp  victor git policy
            """);
    desk.victor("install", "--shell", "bash");
    settings("{\"aliases\": {\"vs\": \"git sync\"}}");
    assertThat(desk.victor("status", "--shell", "bash").out()).startsWith("bash  outdated  ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"aliases": {"v;x": "git sync"}}    | has the name "v;x", which may not be typed as it is
          {"aliases": {"$(id)": "git sync"}}  | has the name "$(id)", which may not be typed as it is
          {"aliases": {"cd": "git sync"}}     | has the name "cd", which means something to shells
          {"aliases": {"vx": "git sync; id"}} | expected words after victor such as git sync
          {"aliases": {"vx": "git sync 'a'"}} | expected words after victor such as git sync
          {"aliases": {"vx": 3}}              | is no text
          {"aliases": {"vx": "git snyc"}}     | aliases.vx runs "git snyc", and there is no such command of victor; did you mean git sync?
          """)
  void a_name_or_command_that_a_shell_would_read_otherwise_is_refused(String settings, String said)
      throws IOException {
    settings(settings);

    Result result = desk.victor("install");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains(said);
    assertThat(desk.home.resolve(".zshrc")).doesNotExist();
  }

  private void settings(String text) throws IOException {
    Path file = desk.home.resolve(".config/victor/config.json");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  @Test
  void a_shell_that_is_not_known_is_asked_for() {
    assertThat(desk.victor("install", "--shell", "bsh"))
        .isEqualTo(
            new Result(2, "", "victor shell install: unknown shell bsh; did you mean bash?\n"));
    assertThat(desk.victor("status", "--shell", "powershell"))
        .isEqualTo(
            new Result(
                2, "", "victor shell status: unknown shell powershell; known: bash, zsh, fish\n"));
    for (String login : List.of("/bin/dash", "")) {
      desk.variables.put("SHELL", login);
      assertThat(desk.victor("install"))
          .isEqualTo(
              new Result(
                  2,
                  "",
                  "victor shell install: for which shell? SHELL does not name one that victor"
                      + " knows; say it: victor shell install --shell bash|zsh|fish\n"));
      assertThat(desk.victor("init").err()).endsWith("say it: victor shell init bash|zsh|fish\n");
    }
  }

  @Test
  void without_a_launcher_nothing_is_written() {
    desk.launcher = Optional.empty();

    assertThat(desk.victor("install").exit()).isEqualTo(4);
    assertThat(desk.victor("init").exit()).isEqualTo(4);
    assertThat(desk.home).isEmptyDirectory();
  }
}
