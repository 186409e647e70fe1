# What scripts and terminals rely on: pipes that close, disks that are full, streams that are not there, signals, languages,
# and nothing that comes from a file reaches the terminal as a command to it.
. "$ASSERT"

# A reader who has seen enough, or nothing at all, is no failure, and nothing is said about it.
ends() { # CODES COMMAND: the exit codes of a pipeline, and what it says on stderr
  local wanted=$1 codes
  shift
  codes=$(bash -c "$1; echo \"\${PIPESTATUS[*]}\"" 2>err | tail -n 1)
  [ "$codes" = "$wanted" ] || fail "$1: exits $codes, expected $wanted"
  [ ! -s err ] || fail "$1: says $(<err)"
}
ends '0 0' '"$VICTOR" help | head -n 1 >/dev/null'
ends '0 0' '"$VICTOR" schema --list --json | true'
ends '0' '"$VICTOR" help >&-'
ends '0' '"$VICTOR" help >/dev/null 2>&-'
ends '2' '"$VICTOR" nonsense 2>&-'

# An answer that is lost is a failure, whatever the command thinks of itself.
if [ -w /dev/full ]; then
  for words in help --version 'schema --list'; do
    # shellcheck disable=SC2086
    exits 5 bash -c '"$VICTOR" "$@" >/dev/full' victor $words
    warns 'stdout: cannot be written (*'
  done
fi

# Colour: asked for, forbidden, on a terminal that has none.
coloured() { [[ $("$@") == *$'\e['* ]]; }
holds 'no colour into a pipe' eval '! coloured env -u NO_COLOR "$VICTOR" help'
holds 'colour that is forced' coloured env -u NO_COLOR CLICOLOR_FORCE=1 "$VICTOR" help
holds 'NO_COLOR is stronger' eval '! coloured env NO_COLOR=1 CLICOLOR_FORCE=1 "$VICTOR" help'

# A failure is one object on stdout and its line on stderr; the exit code is the same with and without --json.
exits 3 victor docs render
plain=$err
exits 3 victor docs render --json
says '{*"error" : {*"code" : 3,*"message" : *"remedy" : *}*}'
holds 'the line is there too' test "$err" = "$plain"

# Names in any script, in any language, also where the locale is not installed.
git init -q größe && cd größe
printf 'x\n' >'日本 İ.txt'
git add . && git commit -qm 'feat: İstanbul 日本' && git branch 'feat/größe'
for language in C POSIX tr_TR.UTF-8 de_DE.UTF-8 ar_EG.UTF-8; do
  exits 0 env LC_ALL=$language "$VICTOR" git stack --json
  says '*"name" : "feat/größe"*'
  exits 0 env LC_ALL=$language "$VICTOR" init --dry-run --json
  says '*größe*"written" : false*'
done

# On a terminal: what a commit says is read, not obeyed, and a narrow one is not written over its edge.
if python=$(command -v python3); then
  cat >../terminal.py <<'PY'
import os, pty, select, signal, sys, time
columns, after, name = sys.argv[1], sys.argv[2], sys.argv[3]
child, terminal = pty.fork()
if child == 0:
    os.environ.update(COLUMNS=columns, TERM='xterm')
    os.execvp(sys.argv[4], sys.argv[4:])
seen, sent, until = b'', False, time.time() + 60
while time.time() < until:
    if select.select([terminal], [], [], 0.05)[0]:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            break
        if not more:
            break
        seen += more
    if after and not sent and after.encode() in seen:
        sent = True
        if name == 'INT':
            os.write(terminal, b'\x03')
        else:
            os.kill(child, getattr(signal, 'SIG' + name))
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.stdout.buffer.write(seen)
sys.exit(code if code >= 0 else 128 - code)
PY
  exits 0 victor init
  git add . && git commit -qm 'chore: project'
  git commit -q --allow-empty -m "$(printf 'feat: \033]0;owned\007\033[2Jgone \302\233 31m')"
  git tag v0.1.0
  exits 0 "$python" ../terminal.py 80 '' '' "$VICTOR" docs changelog --notes v0.1.0
  holds 'no escape of a commit reaches the terminal' eval '[[ $out != *$'"'\e]'"'* && $out != *$'"'\e[2J'"'* && $out != *$'"'\302\233'"'* ]]'
  exits 0 "$python" ../terminal.py 40 '' '' "$VICTOR" schema --list
  holds 'nothing is wider than a narrow terminal' test -z "$(tr -d '\r' <<<"$out" | awk 'length($0) > 40')"

  # Signals, while git waits for a remote that does not answer: the exit code, a clean line, nobody left, and the next run.
  git init -q --bare ../origin.git && git remote add origin ../origin.git && git push -q -u origin HEAD
  printf '#!/bin/sh\necho $$ >>"%s"\nexec sleep 60\n' "$PWD/../waiting" >../slow && chmod +x ../slow
  for one in 'INT 130' 'TERM 143' 'HUP 129'; do
    git config remote.origin.uploadpack "$PWD/../slow"
    exits "${one#* }" "$python" ../terminal.py 80 '…' "${one% *}" "$VICTOR" git sync
    holds 'the line is wiped' eval '[[ $out == *$'"'\r\e[K'"'* ]]'
    while read -r waiting; do
      state=$(ps -o stat= -p "$waiting" || true) # one that has ended may still wait to be reaped
      holds "nobody is left, not $waiting $state" test -z "${state##Z*}"
    done < <(cat ../waiting 2>/dev/null)
    holds 'no lock of git is left' test -z "$(find .git -name '*.lock')"
    git config --unset remote.origin.uploadpack
    exits 0 victor git sync
  done
fi
