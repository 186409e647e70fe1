# Posts to a webhook of a stub: once, edited, limited, refused, gone, killed in between, and what waits.
. "$ASSERT"

soon() { # NAME COMMAND…: it holds within half a minute
  local name=$1
  shift
  for _ in $(seq 150); do
    "$@" && return
    sleep 0.2
  done
  fail "does not hold in time: $name"
}
mkdir stub && echo fine >stub/mood
java=${VICTOR_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/java}}
"${java:-java}" "$(dirname "$ASSERT")/e2e/discord/Stub.java" "$PWD/stub" >stub/log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
soon "the stub listens" test -s stub/port
url=http://127.0.0.1:$(cat stub/port)/api/webhooks/1/s3cret-token
export VICTOR_DISCORD=$url
stub=$PWD/stub
asked() { tail -n 1 "$stub/asked"; }
count() { wc -l <"$stub/asked" | tr -d ' '; }
mood() { echo "$1" >"$stub/mood"; }

git init -q lab && cd lab && git commit -q --allow-empty -m "chore: begin"
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "log": { "channel": "devlog" },
  "channels": [ { "id": "devlog", "type": "discord", "webhook": "env:VICTOR_DISCORD" }, { "id": "folder", "type": "file" } ],
  "documents": [ { "id": "about", "template": "readme", "target": "ABOUT.md" } ] }
JSON
printf '# About\n\nOne **word**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n' >ABOUT.md

# A host that the user does not trust is not asked; what only looks neither asks nor loads what could.
exits 4 victor post send about
warns '*nothing is sent to 127.0.0.1*"trustedHosts": ?"127.0.0.1"?*'
mkdir -p "$HOME/.config/victor"
echo '{ "trustedHosts": ["127.0.0.1"] }' >"$HOME/.config/victor/config.json"
exits 0 victor post preview about
says 'document:about to devlog  * characters*# About*One \*\*word\*\*.*'
exits 0 env VICTOR_JAVA_OPTS="-Xlog:class+load:file=$PWD/../loaded" "$VICTOR" post send about --dry-run
says '*POST*{"content":"# About\\nOne *"allowed_mentions":{"parse":[[]]},"attachments":[[]]}'
holds "classes were written down" grep -q dev.victor ../loaded
holds "no client was loaded for a look" test -z "$(grep okhttp ../loaded)"
holds "nobody was asked" test ! -e "$stub/asked"

# Once, known, edited, deleted and posted once more.
exits 0 victor post send about
says 'document:about  devlog  posted'
holds "it asks for the number" test "$(asked)" = 'POST ?wait=true'
exits 0 victor post send about
says 'document:about  devlog  already posted'
holds "nothing was sent" test "$(count)" = 1
echo 'More.' >>ABOUT.md
mood limit
exits 0 victor post send about
says 'document:about  devlog  edited'
holds "the message was edited" test "$(asked)" = 'PATCH /messages/1001'
sed -i.old 's/"1001"/"7"/' .victor/posts.jsonl && rm .victor/posts.jsonl.old
echo 'Even more.' >>ABOUT.md
exits 0 victor post send about
says 'document:about  devlog  posted'
exits 0 victor post history
says '*devlog*document:about  1  1002'
exits 0 git status --porcelain --untracked-files=all
says '*?? .victor/posts.jsonl*'
holds "the outbox stays out of git" test -z "$(grep outbox/ <<<"$out")"

# Refused: kept aside with Discord's words. No network: it waits and today says so.
mood refuse
exits 4 victor post send --note 'too odd'
says '*refused: status 400: Invalid Form Body (50035): content: Must be 2000 or fewer in length.*victor post flush --drop 1'
mood fine
exits 0 victor post flush --drop 1
exits 5 env VICTOR_DISCORD=http://127.0.0.1:1/api/webhooks/1/s3cret-token "$VICTOR" post send --note 'later'
says '*waits as #1: 127.0.0.1 takes no connection'
exits 0 victor today
says '*posts*1 waiting for devlog*victor post flush*'
exits 0 victor post flush
says 'note:*  devlog  posted'

# Killed between request and answer: not sent again by itself.
mood hang
before=$(count)
"$VICTOR" post send --note 'one of a kind' >/dev/null 2>&1 &
sender=$!
arrived() { [ "$(count)" -gt "$before" ]; }
soon "the request arrived" arrived
kill -9 $sender
wait $sender 2>/dev/null || true
mood fine
exits 4 victor post flush
says '*unknown whether it arrived*victor post flush --resend 1'
exits 4 victor post flush
holds "it was not sent again" test "$(count)" = $((before + 1))
exits 0 victor post flush --arrived 1=https://discord.com/channels/1/2/1004
exits 0 victor post flush
says 'nothing waits'

# A webhook that is gone is asked once.
mood gone
exits 4 victor post send --note 'to nobody'
says '*the webhook is gone, waits as #1: status 404: Unknown Webhook (10015)*'
before=$(count)
mood fine
exits 4 victor post send --note 'to nobody, too'
exits 4 victor post flush
holds "it was not asked again" test "$(count)" = "$before"
exits 0 env VICTOR_DISCORD="${url}2" "$VICTOR" post flush
says '*posted*posted'

exits 0 victor post send --note 'kept' --channel folder
holds "a folder has it" grep -q kept docs/posts/note-*.md
holds "the address is nowhere" test -z "$(grep -r s3cret . "$HOME" 2>/dev/null)"
