# Trades that come by themselves: a watched folder, posts on loopback, a fetch from a broker's stub.
. "$ASSERT"

exits 0 victor demo "$PWD/demo"
statement=$PWD/demo/alpha-notes/statements/ReportHistory-5001122.html
git init -q lab && cd lab
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "accounts": [ { "id": "mt", "zone": "UTC", "inbox": "inbox" }, { "id": "tv", "currency": "USD" },
    { "id": "fx", "feed": { "type": "oanda", "account": "101-1", "token": "env:VICTOR_OANDA" } } ] }
JSON

# A report that was dropped, and one that cannot be used.
mkdir inbox
cp "$statement" inbox/
exits 0 victor journal watch --account mt --dry-run
says '*+*deals*not stored: --dry-run'
exits 0 victor journal watch --account mt --once
says 'ReportHistory-5001122.html  mt  +*deals*reconciled'
exits 0 victor journal watch --once
says 'nothing new'
echo hello >inbox/notes.txt
exits 3 victor journal watch --once
warns 'notes.txt: this is no statement*'
exits 0 victor journal watch --once
rm inbox/notes.txt

# Lines of the expert advisor: whole ones are taken, half a line waits.
deal() { # TICKET TYPE ENTRY PRICE PROFIT
  printf '{"ticket":%s,"order":%s,"time":1793600%03d,"time_msc":0,"type":%s,"entry":%s,"magic":7,"position_id":9,"volume":0.10000000,"price":%s,"commission":-0.35000000,"swap":0.00000000,"profit":%s,"fee":0.00000000,"symbol":"EURUSD","comment":""}' \
    "$1" "$1" "$(($1 % 1000))" "$2" "$3" "$4" "$5"
}
cat >../second.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "ea", "name": "EA" }, "author": { "name": "V" },
  "accounts": [ { "id": "ea", "zone": "UTC", "inbox": "inbox" } ] }
JSON
mkdir -p ../ea/inbox && mv ../second.json ../ea/project.json && cd ../ea && git init -q .
{
  echo '{"victor":1,"kind":"mt5","login":42,"server":"s","company":"c","currency":"USD","hedging":true,"mode":"demo","run":"1"}'
  deal 990001 0 0 1.10000000 0.00000000 && echo
  deal 990002 1 1 1.10100000 10.00000000
} >inbox/42.jsonl
exits 0 victor journal watch --once --json
says '{"source":"42.jsonl","format":"mt5-live","account":"ea","deals":1,*'
echo >>inbox/42.jsonl
exits 0 victor journal watch --once
says '42.jsonl  ea  +1 deal, +1 position'
exits 0 victor journal watch --once
says 'nothing new'
exits 0 git status --porcelain --untracked-files=all
holds "what is remembered stays out of git" test -z "$(grep 'victor/run' <<<"$out")"
cd ../lab

# Posts: only on loopback, only with the token, stored before the answer, known when they come again.
soon() { # NAME COMMAND…: it holds within half a minute
  local name=$1
  shift
  for _ in $(seq 150); do
    "$@" && return
    sleep 0.2
  done
  fail "does not hold in time: $name"
}
set -m # so that the listener hears Ctrl-C
"$VICTOR" journal listen --account tv --port 0 >listening 2>&1 </dev/null &
listener=$!
set +m
trap 'kill $listener 2>/dev/null || true' EXIT
soon "the listener is ready" grep -q shown listening
url=$(sed -n 's/^ *\(http.*tradingview\)$/\1/p' listening)
holds "the address is shown" test -n "$url"
post() { curl -s -m 10 -o answer -w '%{http_code}' "$@"; }
body='{"ticker":"AAPL","action":"buy","contracts":"10","price":"180","time":"2026-11-20T15:00:00Z"}'
holds "a fill is stored" test "$(post --data "$body" "$url") $(cat answer)" = "200 stored"
holds "it is known" test "$(post --data "$body" "$url") $(cat answer)" = "200 known"
holds "it is closed" test "$(post --data "${body/buy/sell}" "$url")" = 200
holds "what tells no fill is refused" test "$(post --data '{}' "$url")" = 400
holds "a stranger finds nothing" test "$(post --data "$body" "${url%/*/*}/x/tradingview")" = 404
holds "another name finds nothing" test "$(post -H 'Host: evil.example' --data "$body" "$url")" = 404
soon "the journal has both" grep -q '+1 position' listening
kill -INT $listener
code=0
wait $listener || code=$?
holds "Ctrl-C is 130" test $code = 130
holds "the fills are in the journal" grep -q 'tradingview  tv  +1 deal, +1 position' listening
holds "the token is for the user alone" test "$(stat -c %a "$HOME/.config/victor/secrets.json")" = 600
exits 0 victor journal listen --account tv --dry-run
says 'would listen on 127.0.0.1:8787*the token "listen-lab"*'

# A broker that is not there, and a token that is not set.
exits 4 victor journal fetch
warns '*VICTOR_OANDA is not set*'
mkdir -p "$HOME/.config/victor"
echo '{ "feeds": { "oanda": "http://127.0.0.1:1" } }' >"$HOME/.config/victor/config.json"
exits 5 env VICTOR_OANDA=s3cret "$VICTOR" journal fetch
warns '*127.0.0.1: takes no connection*'
holds "no token in it" test -z "$(grep s3cret <<<"$out$err")"
exits 2 victor journal fetch onada
warns '*did you mean oanda?*'
