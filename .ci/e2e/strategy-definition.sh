# A definition from a template to a version: written, linted, shown, compared, without its bars where none are needed.
. "$ASSERT"

git init -q lab && cd lab
mkdir -p data strategies/cross
awk 'BEGIN { srand(7); print "time,open,high,low,close,volume"; p = 100
  for (i = 0; i < 600; i++) { o = p; c = o + int(20 * sin(i / 15)) / 10 + (i % 3 - 1) / 10; h = (o > c ? o : c) + 0.5; l = (o < c ? o : c) - 0.5
    printf "%d,%.1f,%.1f,%.1f,%.1f,%d\n", 1577836800 + i * 86400, o, h, l, c, 100 + i; p = c } }' >data/bars.csv
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "datasets": [ { "id": "bars", "path": "data/bars.csv", "format": "ohlcv", "timeframe": "1d" } ],
  "strategies": ["strategies/*/strategy.json"] }
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

exits 0 victor strategy lint --strict
says '1 definition: 0 errors, 0 doubts'
sed -i 's/"crossesBelow": \["quick", "calm"\]/"above": ["close", "top"]/; s/"calm": {/"top": { "type": "highest", "source": "high", "period": 5 }, "calm": {/' strategies/cross/strategy.json
exits 0 victor strategy lint
says '*strategies/cross/strategy.json:6:*long.exit can never hold*1 doubt'
exits 1 victor strategy lint cross --strict --json
says '*"ok" : false*"rule" : "never-exits"*'
sed -i 's/"dataset": "bars"/"dataset": "bras"/' strategies/cross/strategy.json
exits 1 victor strategy lint
says '*did you mean "bars"?*1 error, 1 doubt'
exits 3 victor strategy lint crss
git checkout -q .
holds "linting reads no bars and locks none" test ! -e .victor/datasets.json
