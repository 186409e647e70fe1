# Evidence of a strategy: runs on record that can be made again, files of them, every try counted, sweeps in parts.
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
  "gates": { "backtested": { "minTrades": 5, "minDeflatedSharpe": 0.2 } } }
JSON
cat >strategies/cross/strategy.json <<'JSON'
{ "id": "cross", "dataset": "bars",
  "parameters": { "fast": { "value": 5, "sweep": { "from": 3, "to": 9, "step": 2 } },
                  "slow": { "value": 12, "sweep": { "from": 6, "to": 18, "step": 6 } } },
  "constraints": ["fast < slow"],
  "indicators": { "quick": { "type": "sma", "period": "$fast" }, "calm": { "type": "ema", "period": "$slow" } },
  "long": { "enter": { "crossesAbove": ["quick", "calm"] }, "exit": { "crossesBelow": ["quick", "calm"] } },
  "execution": { "capital": 10000, "commission": { "type": "rate", "rate": 0.001 } } }
JSON
git add . && git commit -qm "feat: a strategy"

exits 0 victor strategy backtest --json --trades trades.csv --report run.html --chart run.svg
says '*"run" : "*"tradesSha256" : "*"kind" : "trades"*"path" : "trades.csv"*"sha256" : "*'
run=$(printf '%s' "$out" | sed -n 's/^ *"run" : "\([0-9a-f]*\)".*/\1/p')
sha=$(printf '%s' "$out" | sed -n '/"trades.csv"/,/sha256/s/.*"sha256" : "\([0-9a-f]*\)".*/\1/p')
holds "the trades have the hash that was said" test "$(sha256sum <trades.csv | cut -d' ' -f1)" = "$sha"
holds "a page that loads nothing" grep -q "default-src 'none'; script-src 'sha256-" run.html
holds "a picture" grep -q '</svg>' run.svg
exits 2 victor strategy backtest --trades strategies/cross/strategy.json
warns '*which format?*'
exits 0 victor strategy backtest --report run.md
holds "a report" grep -q '^| Closed trades | ' run.md

exits 0 victor strategy runs cross
says "*$(printf %.7s "$run")*cross@*fast=5 slow=12*"
exits 0 victor strategy repro "$run"
says '*definition *the same*dataset bars *the same*trades *equal*equity *equal*equal, bit for bit'
sed -i 's/"value": 5/"value": 7/' strategies/cross/strategy.json
exits 0 victor strategy repro "$run"
says '*another now: parameters.fast.value was 5, is 7*equal, bit for bit'
sed -i 's/"value": 7/"value": 5/' strategies/cross/strategy.json
cp data/bars.csv bars.kept
sed -i '300s/,[0-9]*$/,1/' data/bars.csv
exits 1 victor strategy repro "$run" --json
says '*"equal" : false*"name" : "dataset bars"*"same" : false*'
mv bars.kept data/bars.csv
sed -i 's/"trades":/"trader":/' ".victor/runs/$run.json"
exits 1 victor strategy repro "$run"
says '*was changed: it does not have the hash that it is named by*'
exits 3 victor strategy repro 0000
warns '*victor strategy runs*'

exits 0 victor strategy sweep --json --heat-map map.svg
whole=$(printf '%s' "$out" | grep -v elapsedMs)
says '*"variants" : 10*"best" : {*"plateau" : {*"tried" : 10*"elapsedMs" : *'
holds "a map" grep -q 'framed orange: the best' map.svg
exits 0 victor strategy sweep --plan plan.json
says 'plan *: 10 variants, in plan.json'
exits 0 victor strategy sweep cross --plan plan.json --shard 1/2 --out parts
exits 3 victor strategy sweep cross --merge parts
warns '*missing 2/2*'
exits 0 victor strategy sweep cross --plan plan.json --kubernetes job.yaml --shards 2
says 'job.yaml: plan *in 2 parts'
step=$(sed -n 's/^ *- exec victor/"$VICTOR"/p' job.yaml)
holds "the job's own command" env VICTOR="$VICTOR" STRATEGY=cross BY=equity.final JOB_COMPLETION_INDEX=1 sh -c "$step --out parts"
exits 0 victor strategy sweep cross --merge parts/*.shard --json
holds "the whole, bit for bit" test "$(printf '%s' "$out" | grep -v elapsedMs)" = "$whole"
cp parts/*-1of2.shard parts/again.shard
exits 3 victor strategy sweep cross --merge parts
warns '*is shard 1/2, as parts/*'
rm parts/again.shard
exits 0 victor strategy sweep cross --actions sweep.yml --shards 3 --victor someone/victor@v1
holds "pinned, and no word of a definition in a shell" grep -q 'run: victor-tool/victor strategy sweep "$STRATEGY" --by "$BY" --shard "$SHARD/3"' sweep.yml

exits 0 victor strategy promote --to backtested
says '*minDeflatedSharpe *holds*10 variants tried: deflated Sharpe ratio *'
holds "the evidence is in git's reach" test -n "$(ls strategies/cross/runs)"
exits 0 victor strategy audit verify
says '*cross/trials  intact, *'
cp strategies/cross/trials.jsonl trials.kept
sed -i 1d strategies/cross/trials.jsonl
exits 3 victor strategy check
warns '*strategies/cross/trials.jsonl:1*'
rm strategies/cross/trials.jsonl
exits 3 victor strategy check
warns '*strategies/cross/trials.jsonl:1*is missing*'
exits 1 victor strategy audit verify
mv trials.kept strategies/cross/trials.jsonl

git add . && git commit -qm "feat: evidence"
exits 0 victor strategy review --base HEAD
says 'no strategy changed, of 1'
sed -i 's/"value": 5/"value": 7/' strategies/cross/strategy.json
exits 1 victor strategy review --base HEAD --markdown
says '### Strategies: *| cross@*| *deflated-sharpe*'
exits 1 victor strategy ci --check --victor someone/victor@v1
exits 0 victor strategy ci --victor someone/victor@v1
says '*strategies.yml  written*'
exits 0 victor strategy ci --check
