# A strategy from its definition to a stage: tested, swept, promoted, and whatever is tampered with is named.
. "$ASSERT"

git init -q lab && cd lab
mkdir -p data strategies/cross
awk 'BEGIN { srand(7); print "time,open,high,low,close,volume"; p = 100
  for (i = 0; i < 600; i++) { o = p; c = o + int(20 * sin(i / 15)) / 10 + (i % 3 - 1) / 10; h = (o > c ? o : c) + 0.5; l = (o < c ? o : c) - 0.5
    printf "%d,%.1f,%.1f,%.1f,%.1f,%d\n", 1577836800 + i * 86400, o, h, l, c, 100 + i; p = c } }' >data/bars.csv
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "datasets": [ { "id": "bars", "path": "data/bars.csv", "format": "ohlcv", "timeframe": "1d" } ],
  "strategies": ["strategies/*/strategy.json"],
  "gates": { "backtested": { "minTrades": 5 }, "forward": { "minDays": 14 } } }
JSON
cat >strategies/cross/strategy.json <<'JSON'
{ "id": "cross", "title": "Two averages", "dataset": "bars",
  "parameters": { "fast": { "value": 5, "sweep": { "from": 3, "to": 9, "step": 2 } },
                  "slow": { "value": 12, "sweep": { "from": 6, "to": 18, "step": 6 } } },
  "constraints": ["fast < slow"],
  "indicators": { "quick": { "type": "sma", "period": "$fast" }, "calm": { "type": "ema", "period": "$slow" } },
  "long": { "enter": { "crossesAbove": ["quick", "calm"] }, "exit": { "crossesBelow": ["quick", "calm"] } },
  "stops": { "loss": { "percent": 10 } },
  "execution": { "capital": 10000, "commission": { "type": "rate", "rate": 0.001 } } }
JSON
git add . && git commit -qm "feat: a strategy"

exits 0 victor strategy list
says 'cross@*draft*bars*Two averages'
exits 0 victor strategy backtest
warns '*dataset bars is locked now*'
exits 0 victor strategy backtest cross --json
says '*"id" : "bars"*"rows" : 600*"fast" : 5*"equity" : {*"final" : *"maxDrawdownPercent" : *'
first=$out
exits 0 victor strategy backtest cross --json
holds "the same again" test "$out" = "$first"
exits 0 victor strategy backtest --set fast=7 --definitions
says '*fast=7 slow=12*gross profit / gross loss*'
exits 2 victor strategy backtest --set fats=7
warns '*did you mean fast=*'
exits 3 victor strategy backtest crss
warns '*did you mean cross?*'

exits 0 victor strategy sweep --json
says '*"variants" : 10*"best" : {*"plateau" : {*"neighbours" : *"elapsedMs" : *'
exits 0 victor strategy sweep --by sharpe --top 3 --random 4
says '*4 variants in *by sharpe ratio*plateau: *'

exits 1 victor strategy check --json
says '*"name" : "look-ahead"*"name" : "walk-forward-anchored"*"name" : "bootstrap"*"efficiency" : *'
exits 1 victor strategy check --folds 2 --purge 5
says '*look-ahead  *holds  *bootstrap  *does not hold  fewer than 10 trades*'

exits 0 victor strategy promote --to backtested --dry-run
holds "nothing was written" test ! -e strategies/cross/audit.jsonl
exits 0 victor strategy promote --to backtested
says '*is backtested, was draft*minTrades *holds*'
exits 1 victor strategy promote --to forward
says '*stays backtested*minDays *0*does not hold*'
exits 0 victor strategy promote --to forward --override 'a dry season'
says '*by override*'
exits 2 victor strategy promote --to backtested
exits 0 victor strategy audit verify
says 'cross  intact, 2 lines*'
holds "git holds the end" git notes --ref=victor-audit show HEAD

sed -i 's/a dry season/a wet season/' strategies/cross/audit.jsonl
exits 1 victor strategy audit verify
says '*strategies/cross/audit.jsonl:2 was changed*'
exits 3 victor strategy promote --to live --override more
sed -i 's/a wet season/a dry season/' strategies/cross/audit.jsonl
sed -i '$d' strategies/cross/audit.jsonl
exits 1 victor strategy audit verify
says '*strategies/cross/audit.jsonl:2 is missing*'

sed -i '300s/,[0-9]*$/,1/' data/bars.csv
exits 3 victor strategy backtest
warns '*data/bars.csv*is not what it was*victor strategy dataset lock bars*'
exits 0 victor strategy dataset lock bars
says 'bars is locked now: 600 bars, sha256 *'
exits 0 victor strategy backtest

sed -i 's/"percent": 10/"percent": 9/' strategies/cross/strategy.json
exits 0 victor strategy list
says '*draft (another version is backtested)*'
