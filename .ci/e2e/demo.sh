# README command 1: the demo makes a real workspace, every command in it ends well, and nothing is written elsewhere.
. "$ASSERT"

exits 0 victor demo "$PWD/demo"
says '*victor git sync*fetched origin*reconciled*Try next:*'
warns ''

holds 'the branch holds what the coworker pushed' git -C demo/alpha-notes merge-base --is-ancestor origin/main feat/lstm-dropout
holds 'the branch was pushed' test "$(git -C demo/alpha-notes rev-parse HEAD)" = "$(git -C demo/alpha-notes rev-parse origin/feat/lstm-dropout)"
holds 'the staged file is still staged' test "$(git -C demo/alpha-notes diff --cached --name-only)" = src/schedule.py
holds 'the edited file is still edited' grep -q 'try 0.3' demo/alpha-notes/src/lstm.py
holds 'the new file is still there' test -f demo/alpha-notes/notes.txt
holds 'the README was rendered' grep -q '^# Alpha Notes' demo/alpha-notes/README.md
holds 'a page of the day was written' test -f demo/alpha-notes/docs/journal/*.md
holds 'nothing was written into the home' test -z "$(ls -A "$HOME" | grep -v '^\.gitconfig$')"

# The same excerpt stands in the README of this repository: it is true.
printf '%s\n' "$out" >shown
readme=$(dirname "$ASSERT")/../README.md
sed -n '/^\$ victor git sync/,/^```/p' "$readme" | sed '$d' | while IFS= read -r line; do
  holds "the README's excerpt is what the demo prints: $line" grep -qxF -- "$line" shown
done

exits 4 victor demo "$PWD/demo"
warns '*is not empty; name a new folder*'

exits 0 victor demo "$PWD/again" --json
says '*"workspace"*"command" : "victor git sync"*"exit" : 0*'
