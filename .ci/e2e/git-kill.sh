# kill -9 at many moments of a sync with uncommitted work, then --continue or another sync: nothing is lost.
. "$ASSERT"

scene() { # makes origin.git and a clone "work" on feat/x, behind main, with a staged, an edited and a new file
  rm -rf origin.git work coworker
  git init -q --bare -b main origin.git
  git clone -q origin.git work 2>/dev/null
  cd work
  git checkout -q -b main
  echo 1 >a && git add . && git commit -qm 'feat: one' && git push -qu origin main
  git checkout -q -b feat/x
  echo x >x && git add . && git commit -qm 'feat: x' && git push -qu origin feat/x
  cd ..
  git clone -q origin.git coworker
  (cd coworker && echo 2 >z && git add . && git commit -qm 'feat: z' && git push -q origin main)
  cd work
  echo s >staged && git add staged && echo edit >>a && echo u >untracked
}

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

scene
began=$(milliseconds)
exits 0 victor git sync
whole=$(($(milliseconds) - began))
cd ..

for round in $(seq 1 12); do
  scene
  setsid "$VICTOR" git sync >/dev/null 2>&1 &
  victim=$!
  moment=$((whole * round / 13))
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -9 -- -"$victim" 2>/dev/null || true
  wait "$victim" 2>/dev/null || true
  find .git -name '*.lock' -delete
  code=0
  "$VICTOR" git sync --continue >/dev/null 2>&1 </dev/null || code=$?
  [ $code = 0 ] || exits 0 victor git sync
  holds "round $round: the edit is there" grep -q '^edit$' a
  holds "round $round: the new file is there" test -f untracked
  holds "round $round: the staged file is staged" test "$(git diff --cached --name-only)" = staged
  holds "round $round: the branch has what main has" git merge-base --is-ancestor origin/main feat/x
  holds "round $round: the branch is pushed" test "$(git rev-parse feat/x)" = "$(git rev-parse origin/feat/x)"
  holds "round $round: no stash is left behind" test -z "$(git stash list)"
  cd ..
done
