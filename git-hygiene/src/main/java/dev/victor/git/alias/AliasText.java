package dev.victor.git.alias;

import dev.victor.core.command.ShellWord;
import java.nio.file.Path;
import java.util.List;

/// What stands in our file: one alias that runs victor, and the others as its short forms.
///
/// Git runs such an alias with `sh` at the top of the work tree, and hands on the way back as
/// `GIT_PREFIX`. In a linked work tree, a submodule and a repository with its `.git` elsewhere it
/// also sets `GIT_DIR`, which would make the folder gone back to look like a work tree of its own:
/// where that is only what `.git` says anyway, it is taken back.
final class AliasText {

  private static final String FOUND_BY_GIT =
      "if [ -f .git ] && [ -z \"${GIT_WORK_TREE-}\" ] && read -r _ d <.git"
          + " && [ \"$d\" -ef \"${GIT_DIR-}\" ]; then unset GIT_DIR; fi; ";

  private AliasText() {}

  /// The file for a launcher, wherever it lies; should it be gone one day, the `victor` on the PATH
  /// is run.
  static String of(Path launcher, List<Alias> aliases) {
    StringBuilder text = new StringBuilder("# made by victor git aliases install\n[alias]\n");
    for (Alias alias : aliases) {
      if (alias.ours()) {
        String value =
            alias.name().equals(Alias.ALL)
                ? ConfigText.quoted("!" + script(launcher))
                : Alias.ALL + " " + alias.name();
        text.append('\t').append(alias.name()).append(" = ").append(value).append('\n');
      }
    }
    return text.toString();
  }

  private static String script(Path launcher) {
    return FOUND_BY_GIT
        + "v="
        + ShellWord.quoted(launcher.toString())
        + "; [ -x \"$v\" ] || v=victor; cd \"./${GIT_PREFIX-}\" && exec \"$v\" git";
  }
}
