# A strategy on new bars and towards money: paper, orders that are acknowledged, the kill switch, the way back, the comparison.
. "$ASSERT"

git init -q lab && cd lab
mkdir -p data strategies/cross
wave() { # FROM COUNT: bars of a minute, the last of 600 of them an hour ago
  awk -v now="$(date +%s)" -v from="$1" -v count="$2" 'BEGIN { print "time,open,high,low,close,volume"; start = int(now / 60) * 60 - 3600 - 600 * 60; p = 100
    for (i = 0; i < from + count; i++) { o = p; c = o + int(20 * sin(i / 5)) / 10; h = (o > c ? o : c) + 0.5; l = (o < c ? o : c) - 0.5
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
  victor strategy forward --from new.csv >/dev/null 2>&1 &
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
