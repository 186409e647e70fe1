# A strategy on new bars and towards money: paper, orders that are acknowledged, the kill switch, the way back, the comparison.
. "$ASSERT"

git init -q lab && cd lab
mkdir -p data strategies/cross
wave() { # FROM COUNT: bars of a minute, the last of 600 of them an hour ago
  awk -v now="$(date +%s)" -v from="$1" -v count="$2" 'BEGIN { print "time,open,high,low,close,volume"; start = int(now / 60) * 60 - 3600 - 600 * 60; p = 10000
    for (i = 0; i < from + count; i++) { o = p; c = o + int(20 * sin(i / 2)) / 10; h = (o > c ? o : c) + 0.5; l = (o < c ? o : c) - 0.5
      if (i >= from) printf "%d,%.1f,%.1f,%.1f,%.1f,%d\n", start + i * 60, o, h, l, c, 100 + i; p = c } }'
}
wave 0 600 >data/bars.csv
wave 600 50 >new.csv
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "datasets": [ { "id": "bars", "path": "data/bars.csv", "format": "ohlcv", "timeframe": "1m" } ],
  "strategies": ["strategies/*/strategy.json"],
  "gates": { "backtested": { "minTrades": 5 }, "forward": { "minTrades": 1 }, "live": { "minTrades": 1 } } }
JSON
cat >strategies/cross/strategy.json <<'JSON'
{ "id": "cross", "dataset": "bars",
  "parameters": { "fast": { "value": 3 }, "slow": { "value": 8 } },
  "indicators": { "quick": { "type": "sma", "period": "$fast" }, "calm": { "type": "sma", "period": "$slow" } },
  "long": { "enter": { "crossesAbove": ["quick", "calm"] }, "exit": { "crossesBelow": ["quick", "calm"] } },
  "execution": { "capital": 10000, "commission": { "type": "rate", "rate": 0.001 } } }
JSON
git add . && git commit -qm "feat: a strategy"

# New bars: a draft has none; one pass takes what ended, twice is nothing, a changed bar is refused.
exits 2 victor strategy forward
warns '*is a draft*victor strategy promote cross --to backtested*'
exits 0 victor strategy promote --to backtested
exits 1 victor strategy promote --to forward
says '*minTrades *none*does not hold*'
exits 0 victor strategy forward --from new.csv --dry-run
says '*+50 bars*50 new bars*Closed trades*'
holds "nothing was written" test ! -e strategies/cross/forward
exits 0 victor strategy forward --from new.csv --json
says '*"added" : 50*"bars" : 50*"returnPercent" : *"next" : "forward"*"ok" : true*'
first=$out
exits 0 victor strategy forward --json
holds "what is recorded is enough" test "$(grep -c '"result"' <<<"$out")" = "$(grep -c '"result"' <<<"$first")"
exits 0 victor strategy forward --from new.csv --json
says '*"added" : 0*"known" : 50*'
sed '7s/,[0-9]*$/,1/' new.csv >changed.csv
exits 3 victor strategy forward --from changed.csv
warns '*is not what it was: volume 1.0*'

# A process that is killed at any moment goes on where the record ends.
rm -r strategies/cross/forward
for _ in 1 2 3; do
  "$VICTOR" strategy forward --from new.csv >/dev/null 2>&1 &
  sleep 0.2
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
done
exits 0 victor strategy forward --from new.csv --json
holds "the same as without a kill" test "$(grep -A99999 '"closed"' <<<"$out")" = "$(grep -A99999 '"closed"' <<<"$first")"

# A command that prints bars is named in the user's own settings.
mkdir -p ~/.config/victor
cat >~/.config/victor/config.json <<'JSON'
{ "bars": { "cross": ["cat", "new.csv"] } }
JSON
exits 0 victor strategy forward
says 'cross@*backtested, +0 bars*'
exits 0 victor strategy promote --to forward
says '*is forward, was backtested*'
exits 0 grep -c '"recordSha256"' strategies/cross/audit.jsonl

# Orders: on paper each decision once; a real target wants the stage, a dry run and consent.
exits 0 victor strategy deploy --json
says '*"execution" : "paper"*"sent" : true*'
exits 2 victor strategy deploy --target mt5-bridge
warns '*no execution of project.json is that*'
sed -i 's/"gates"/"executions": [ { "id": "mt", "type": "mt5-bridge", "protections": { "staleSeconds": 86400 } } ], "gates"/' project.json
exits 2 victor strategy deploy --target mt
warns '*only live goes to a real target*'
exits 0 victor strategy promote --to live
exits 3 victor strategy deploy --target mt --dry-run
warns '*config.json*does not say where orders of "mt" go*'
mkdir -p "$PWD/../mt5/cross"
printf '{ "bars": { "cross": ["cat", "new.csv"] }, "bridges": { "mt": "%s" } }\n' "$(cd .. && pwd)/mt5" >~/.config/victor/config.json
exits 2 victor strategy deploy --target mt --yes
warns '*was never seen there without sending*'
exits 0 victor strategy deploy --target mt --dry-run
exits 4 victor strategy deploy --target mt
warns '*nobody agreed to real orders*'
exits 0 victor strategy deploy --target mt --yes --wait 0

# The kill switch: nothing leaves, the advisor is told, and a person needs a reason to go on.
exits 0 victor strategy halt cross --reason 'a test'
says 'cross  halted'
holds "the advisor is told" test -s ../mt5/cross/halt.txt
exits 1 victor strategy deploy --target mt --yes --wait 0
says '*stopped: a test*'
exits 2 victor strategy halt cross --clear
exits 0 victor strategy halt --all --clear --reason 'looked at it'
holds "the advisor may go on" test ! -e ../mt5/cross/halt.txt

# Killed at any moment while orders are due: no number twice, no order that the ledger does not know.
rm -rf strategies/cross/orders strategies/cross/forward
acknowledge() { # what our expert advisor would do
  for order in ../mt5/cross/order-*.txt; do
    [ -e "$order" ] || continue
    printf 'seq=%s status=filled units=%s price=1 end=1\n' "$(sed -n 's/^seq=//p' "$order")" "$(sed -n 's/^units=//p' "$order")" >"${order/order-/ack-}"
  done
}
for cut in $(seq 6 16); do
  head -n "$cut" new.csv >slow.csv
  "$VICTOR" strategy deploy --target mt --yes --wait 0 --from slow.csv >/dev/null 2>&1 &
  sleep "0.$((cut % 6 + 2))"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  acknowledge
  victor strategy deploy --target mt --yes --wait 0 --from slow.csv >/dev/null 2>&1 || true
  acknowledge
done
ledger=strategies/cross/orders/mt.jsonl
holds "orders were sent" test -s "$ledger"
holds "no key twice" test -z "$(grep '"state":"sending"' "$ledger" | grep -o '"key":"[^"]*"' | sort | uniq -d)"
holds "no order that the ledger does not know" test "$(find ../mt5/cross -name 'order-*' | wc -l)" -le "$(grep -c '"state":"sending"' "$ledger" || true)"
exits 0 victor strategy audit verify
says 'cross  intact*'
exits 0 victor strategy deploy --advisor VictorBridge.mq5
holds "the advisor's source" grep -q 'OnTimer' VictorBridge.mq5

# What was traded beside the replay; its figures are those of the gate.
exits 0 victor strategy validate
says '*trades of the orders*Matched *Together *too few to say*'
exits 0 victor strategy validate --json
says '*"matched" : \[*"gap" : {*"total" : *"verdict" : "too-few"*'
sed -i 's/"live": { "minTrades": 1 }/"live": { "minMatchedTradesPercent": 1, "maxTrackingErrorPercent": 50 }/' project.json
exits 0 victor strategy forward
says '*to stay live*maxTrackingErrorPercent *minMatchedTradesPercent *'

# The way back: the version that was live before, from its commit; then the end.
git add . && git commit -qm "feat: live"
sed -i 's/"fast": { "value": 3 }/"fast": { "value": 4 }/' strategies/cross/strategy.json
for stage in backtested forward live; do
  exits 0 victor strategy promote --to "$stage" --override 'a second version'
done
exits 2 victor strategy rollback
warns '*is kept with a reason*'
exits 0 victor strategy rollback --reason 'it drifts' --dry-run
exits 0 victor strategy rollback --reason 'it drifts'
says '*is live again*is not any more*the next deploy closes*'
holds "the definition is back" grep -q '"fast": { "value": 3 }' strategies/cross/strategy.json
exits 0 victor strategy list
says 'cross@*  live*'
exits 0 victor strategy retire --reason 'no edge left'
says '*is retired, was live*'
exits 2 victor strategy forward
exits 0 victor strategy audit verify
says 'cross  intact*'
