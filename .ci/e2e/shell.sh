# Completion, short names and the manual: the launcher asked by the shells that are here.
. "$ASSERT"

# The launcher in a place that needs quoting, and on no PATH.
mkdir "$HOME/it's my tools"
ln -s "$VICTOR" "$HOME/it's my tools/victor"
VICTOR="$HOME/it's my tools/victor"

git init -q -b main .
git commit -q --allow-empty -m 'feat: one'
git branch 'feat/$(touch${IFS}pwned)'
git branch feat/login
mkdir 'my files'
touch "my files/it's 1\$.csv"
cat >project.json <<'JSON'
{
  "schemaVersion": 1,
  "project": { "id": "x", "name": "X" },
  "accounts": [ { "id": "ftmo", "broker": "FTMO" }, { "id": "`touch pwned` $(touch pwned)", "broker": "no \u001b[31m" } ],
  "documents": [ { "id": "readme", "template": "readme", "target": "README.md" } ]
}
JSON

# what bash would put in for a line, one a line
in_bash() {
  bash --norc --noprofile -c 'eval "$("$0" shell init bash)"; COMP_LINE=$1 COMP_POINT=${#1}
    _victor; [ ${#COMPREPLY[@]} = 0 ] || printf "<%s>\n" "${COMPREPLY[@]}"' "$VICTOR" "$1"
}

exits 0 in_bash 'victor gi'
says '<git >'
exits 0 in_bash 'victor git s'
says $'<sync >\n<start >\n<ship >\n<status >\n<stack >'
exits 0 in_bash 'vs --al'
says '<--all >'
exits 0 in_bash 'victor git ship '
says '*<feat/\\$\\(touch\\$\\{IFS\\}pwned\\) >*'
exits 0 in_bash 'victor git ship "feat/$'
says '<feat/\\$(touch\\${IFS}pwned)>'
exits 0 in_bash 'victor journal today --account='
says '<ftmo >*'
exits 0 in_bash 'victor journal import my\ files/'
says "<my\\\\ files/it\\\\'s\\\\ 1\\\\\$.csv >"
exits 0 in_bash 'victor docs render readme r'
says ''

if command -v zsh >/dev/null; then
  in_zsh() {
    zsh -f -c 'compdef() { }; compset() { print -r -- "part $*" }; _describe() { print -rl -- $plain $open }
      eval "$("$0" shell init zsh)"; words=("${(@z)1}"); [[ $1 != *" " ]] || words+=(""); CURRENT=$#words; PREFIX=$words[-1]
      _victor' "$VICTOR" "$1"
  }
  exits 0 in_zsh 'victor git sy'
  says '*sync:Bring branches*'
  exits 0 in_zsh 'victor journal today --account='
  says $'part -P 1 \\*=\nftmo:FTMO\n*touch pwned*'
  exits 0 in_zsh 'victor git ship '
  says '*feat/$(touch${IFS}pwned):feat: one*'
fi

if command -v fish >/dev/null; then
  in_fish() { fish -N -c '$argv[1] shell init fish | string replace "status is-interactive" true | source; complete -C $argv[2]' "$VICTOR" "$1"; }
  exits 0 in_fish 'victor git sy'
  says $'sync\tBring branches*'
  exits 0 in_fish 'vs --al'
  says $'--all\t*'
  exits 0 in_fish 'victor journal today --account='
  says $'--account=ftmo\tFTMO\n*'
fi

# A failing completion says nothing, and nothing a stranger wrote was run.
exits 0 victor shell complete fish -- victor journal today --account ''
holds 'no control characters' test -z "$(printf %s "$out" | tr -d '\t\n' | tr -cd '[:cntrl:]')"
echo '{ broken' >project.json
exits 0 victor shell complete fish -- victor journal today --account ''
says ''
warns ''
holds 'nothing was run' test ! -e pwned
rm project.json

# The user's own names, and a block that goes without a trace.
mkdir -p "$HOME/.config/victor"
echo '{ "aliases": { "vw": "git policy show", "vs": "" } }' >"$HOME/.config/victor/config.json"
printf 'PS1=x' >"$HOME/.bashrc"
cp "$HOME/.bashrc" "$HOME/bashrc.before"
exits 0 victor shell install --shell bash
says '*vw *victor git policy show*'
exits 0 bash -i -c 'vw --json'
says '{*'
exits 127 bash -i -c 'vs'
exits 0 bash -i -c 'complete -p vw'
says '*-F _victor vw'
exits 0 victor shell uninstall
holds 'the start-up file is what it was' cmp "$HOME/.bashrc" "$HOME/bashrc.before"

# The manual is the same bytes every time, and groff has nothing to say about it.
exits 0 victor reference --man one
exits 0 victor reference --man two
holds 'the manual is reproducible' diff -r one two
exits 0 victor reference --man one --check
if command -v groff >/dev/null; then
  for page in one/*/*; do
    holds "$page renders" test -z "$(groff -man -Tutf8 -ww "$page" 2>&1 >/dev/null)"
  done
fi

exits 0 victor help exit-codes
says '*130  Interrupted*'
exits 2 victor git snyc
warns '*did you mean victor git sync[?]'
