package dev.victor.git.hook;

/// The lines victor puts into a hook: the same in every repository, so that nothing of a project
/// can get into a script. They find the policy folder without starting git, run the guard, and hand
/// stdin on to what follows.
enum Block {
  /// Right after the first line of somebody's own script.
  GUEST,
  /// Everything there is in the file.
  OWN,
  /// Everything in the file; what stood there runs after it, under another name.
  CHAIN;

  static final String BEGIN = "# >>> victor >>>\n";
  static final String END = "# <<< victor <<<\n";
  static final String SHEBANG = "#!/bin/sh\n";
  static final String CHAINED = ".victor-chained";

  private static final String OWNED = "# this file is victor's own\n";
  private static final String LINKED = "# what stood here runs after it\n";

  private static final String FIND =
      """
      # Written by victor git hooks install; victor git hooks uninstall takes it out.
      victor_at=${GIT_DIR:-.git}
      if [ -f "$victor_at" ]; then
        IFS= read -r victor_at <"$victor_at" || :
        victor_at=${victor_at#gitdir: }
      fi
      if [ -f "$victor_at/commondir" ]; then
        IFS= read -r victor_to <"$victor_at/commondir" || :
        case $victor_to in /*) victor_at=$victor_to ;; *) victor_at=$victor_at/$victor_to ;; esac
      fi
      victor_at=$victor_at/victor/guard/guard.sh
      """;

  private static final String PUSH =
      """
      if [ -r "$victor_at" ]; then
        victor_in=
        if IFS= read -r victor_in && IFS= read -r victor_more; then
          victor_in="$victor_in
      $victor_more$(echo; cat)"
        fi
        if [ -n "$victor_in" ]; then
          sh "$victor_at" pre-push "$@" <<victor_end || exit
      $victor_in
      victor_end
          exec <<victor_end
      $victor_in
      victor_end
        else
          exec </dev/null
        fi
      fi
      """;

  private static final String COMMIT =
      """
      if [ -r "$victor_at" ]; then
        sh "$victor_at" HOOK "$@" </dev/null || exit
      fi
      """;

  private static final String NEXT =
      """
      if [ -x "$0.victor-chained" ]; then
        exec "$0.victor-chained" "$@"
      fi
      """;

  /// The block for a hook, markers included.
  String text(String hook) {
    String mark =
        switch (this) {
          case GUEST -> "";
          case OWN -> OWNED;
          case CHAIN -> LINKED;
        };
    return BEGIN
        + mark
        + FIND
        + (hook.equals("pre-push") ? PUSH : COMMIT.replace("HOOK", hook))
        + (this == CHAIN ? NEXT : "")
        + END;
  }

  /// Which kind a block is.
  static Block of(String text) {
    return text.contains(OWNED) ? OWN : text.contains(LINKED) ? CHAIN : GUEST;
  }
}
