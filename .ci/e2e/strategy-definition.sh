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

exits 0 victor strategy new turtle --from breakout --dry-run
says '*would be written:*"donchian-upper"*'
holds "nothing was written" test ! -e strategies/turtle
for template in sma-cross rsi-reversion breakout macd-trend; do
  exits 0 victor strategy new "my-$template" --from "$template"
  says "strategies/my-$template/strategy.json  written"
done
exits 0 victor strategy lint --strict
says '5 definitions: 0 errors, 0 doubts'
exits 0 victor strategy backtest my-breakout
exits 2 victor strategy new other --from brekout
warns '*breakout*'
exits 3 victor strategy new cross
warns '*has a strategy cross already*'

exits 0 victor strategy show cross
says 'cross@*  Two averages*stage *draft*parameters.fast *5, swept from 3 to 9 by 2*long.enter *quick crosses above calm*stops.loss *10 % against the entry price*'
exits 0 victor strategy backtest cross
exits 0 victor strategy show cross
says '*stage *draft*run *; equity *, trades *'
exits 0 victor strategy show cross --json
says '*"words" : {*"execution.commission" : "0.001 of the value, at entry and exit"*'
sed -i 's/"percent": 10/"percent": 9/; s/Two averages/A pair of averages/' strategies/cross/strategy.json
exits 0 victor strategy diff cross
says '*(HEAD)*(the file)*stops.loss*- 10 %*+ 9 %*title*+ A pair of averages*'
git commit -qam "feat: nearer"
exits 0 victor strategy diff cross HEAD~1..HEAD --json
says '*"sameVersion" : false*"what" : "stops.loss"*'
sed -i 's/A pair of/Two/' strategies/cross/strategy.json
exits 0 victor strategy diff cross
says '*the same version: only words differ'
exits 3 victor strategy diff cross v9
warns '*of v9*is not in git*'

exits 0 victor strategy schema
copy=$(dirname "$ASSERT")/../docs/strategy.schema.json
printf '%s\n' "$out" >schema
holds 'docs/strategy.schema.json is what victor strategy schema prints' diff schema "$copy"
exits 0 victor strategy schema --write
exits 0 victor strategy new completed
exits 0 head -2 strategies/completed/strategy.json
says '*"$schema": "../../strategy.schema.json",'
exits 0 victor strategy lint completed --strict

exits 0 victor strategy new bot --from signals
warns '*strategies/bot/signals.csv*'
exits 0 victor strategy backtest bot --json
says '*"trades" : 0,*'
printf '%s\n' 2020-02-03,long 2020-03-02,short 2020-06-01,flat >>strategies/bot/signals.csv
exits 0 victor strategy backtest bot --json
says '*"trades" : 2,*'
exits 1 victor strategy check bot
says '*what side knew when it was made cannot be asked here*signal-delay*'
exits 3 victor strategy sweep bot
warns '*its signals are made elsewhere*'
echo 2020-05-01,long >>strategies/bot/signals.csv
exits 3 victor strategy backtest bot
warns '*strategies/bot/signals.csv:5:1*expected a later time than in the row before*'

exits 0 victor strategy backtest cross --exact
says '*computed in decimal numbers; floating numbers make of it:*Bars where a cross is a tie *Difference *'
exits 0 victor strategy backtest cross --exact --json
says '*"arithmetic" : "decimal"*"rounding" : {*"tradesMade" : *'
sed -i 's/"type": "sma", "period": "$fast"/"type": "bollinger-upper", "period": "$fast"/' strategies/cross/strategy.json
exits 3 victor strategy backtest cross --exact
warns '*indicators.quick is a bollinger-upper, which has no exact value*'
