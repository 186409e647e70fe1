# The agent on the real launcher: what moves is noticed, killed it goes on, two copies are one, SIGTERM ends it well.
. "$ASSERT"

git init -q lab && cd lab
today=$(TZ=UTC date +%F)
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" },
  "author": { "name": "V", "email": "vic@example.com", "timezone": "UTC" },
  "channels": [ { "id": "posts", "type": "file", "target": "posts" } ], "log": { "metrics": ["runs/*.jsonl"] } }
JSON
mkdir runs
commit() { git add -A && git commit -q --allow-empty -m "$1"; }
soon() { # NAME COMMAND…: it holds within half a minute
  local name=$1
  shift
  for _ in $(seq 150); do
    "$@" && return
    sleep 0.2
  done
  fail "does not hold in time: $name"
}
watch() {
  "$VICTOR" log watch --every 1s --live >"$1" 2>&1 </dev/null &
  watcher=$!
}
trap 'kill -9 $watcher 2>/dev/null || true' EXIT

exits 0 victor log watch --once --dry-run --json
holds "a rehearsal writes nothing" test ! -e docs -a ! -e .victor/agent
exits 2 victor log watch --every soon
watch first
soon "it watches" grep -q 'watching Lab' first
commit 'feat: dropout'
soon "a commit is noticed" grep -q "wrote docs/devlog/$today.md" first
soon "it is posted" grep -q "posted log:$today" first
exits 4 victor log watch
warns "*another victor log watch is at work here: process *"
exits 0 victor log watch --once
says '*left to another victor log watch: process *'
kill -9 $watcher
wait $watcher 2>/dev/null || true

watch second
echo "{\"step\":1,\"loss\":0.5,\"time\":\"${today}T00:00:01Z\"}" >runs/a.jsonl
soon "a row of metrics is noticed" grep -q "metrics: wrote docs/devlog/$today.md\|looked: wrote docs/devlog/$today.md" second
soon "its post is edited" grep -q "edited log:$today" second
holds "one post" test "$(ls posts | wc -l)" = 1
begin=$(date +%s%N)
kill -TERM $watcher
code=0
wait $watcher || code=$?
holds "SIGTERM ends it well" test $code = 0
holds "within a second or two" test $((($(date +%s%N) - begin) / 1000000)) -lt 3000
holds "it says so" grep -q stopped second
holds "what it remembers stays out of git" test -z "$(git status --porcelain --untracked-files=all | grep victor/agent)"

exits 0 victor log watch --once --post --json
exits 1 victor log schedule systemd --status
exits 0 victor log schedule systemd --post
says '*systemctl --user enable --now victor-log-lab.service*'
exits 0 victor log schedule systemd --status
exits 0 victor log schedule systemd --remove
exits 0 victor log schedule cron
says '*log watch --once*'
exits 2 victor log schedule systmd
warns '*did you mean systemd?*'
