# From a broker's file to a reconciled journal, twice; and files that must be refused.
. "$ASSERT"

exits 0 victor demo "$PWD/demo"
statement=$PWD/demo/alpha-notes/statements/ReportHistory-5001122.html
git init -q lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "accounts": [ { "id": "demo", "currency": "USD", "zone": "UTC" } ] }
EOF

exits 0 victor journal report --period all --json
says '*"trades" : 0*'

exits 0 victor journal import "$statement" --account demo --dry-run
exits 0 victor journal report --period all --json
says '*"trades" : 0*'

exits 0 victor journal import "$statement" --account demo --json
says '*"duplicates" : 0*"differences" : \[ \]*"reconciled" : true*'
exits 0 victor journal import "$statement" --account demo --json
says '*"deals" : 0*"reconciled" : true*'

exits 0 victor journal report --account demo --period all
says '*profit factor*'
exits 2 victor journal report --account dmo
warns '*demo*'
exits 2 victor journal report --period fortnight
warns '*unknown period*'

# A file that was cut short, a web page that calls itself a workbook, nothing at all: refused, and nothing is stored.
head -c 60000 "$statement" >cut.html
printf '<!DOCTYPE html><html><body>not found</body></html>' >page.xlsx
: >empty.html
for file in cut.html page.xlsx empty.html absent.html; do
  exits 3 victor journal import "$file" --account demo
  says ''
  holds "the message names the file" grep -q "$file" <<<"$err"
  holds "no stack trace" test -z "$(grep -E 'Exception|^\s+at ' <<<"$err")"
done
exits 0 victor journal import "$statement" --account demo --json
says '*"deals" : 0*'

# One byte of money changed: stored, but said.
iconv -f UTF-16 -t UTF-8 "$statement" | sed 's/\(Total Net Profit:<\/td><td>\)/\19/' >edited.html
mkdir ../other && cp project.json ../other && cd ../other && git init -q .
exits 1 victor journal import ../lab/edited.html --account demo --json
says '*"reconciled" : false*'

# Notes, tags and rules; the week; and the same statement without whose it is.
cd ../lab
sed -i 's/"accounts"/"journal": { "rules": { "maxTradesADay": 0 } }, "accounts"/' project.json
day=$(victor journal report --account demo --period all --explain trades --json | sed -n 's/.*"when" : "\([0-9-]*\) .*/\1/p' | tail -1)
exits 0 victor journal today --date "$day"
says '*rules broken*maxTradesADay*0 allowed*answer: victor journal note add*'
exits 0 victor journal note add "$day/1" late entry --tag fomo --setup breakout
exits 0 victor journal note add "$day" "a day to learn from"
exits 2 victor journal note add "$day/1" --tag 'two words'
exits 3 victor journal note add "$day/99" nothing
exits 0 victor journal today --date "$day"
says '*#fomo*late entry*'
holds "an answered day asks nothing" test -z "$(grep 'answer:' <<<"$out")"
exits 0 victor journal report --tag fomo --family mt --json
says '*"trades" : 1,*'
exits 0 victor journal week --date "$day" --dry-run
says 'Week *would write docs/journal/*-W*.md*'
exits 0 victor journal month --date "$day"
holds "notes stay out of git" test -z "$(grep -rl 'learn from' docs)"

exits 0 victor journal anonymise "$statement" --to given.html
says '*rows as before*reconciled*'
holds "no login" test -z "$(grep -l 5001122 given.html)"
exits 3 victor journal anonymise "$statement" --to given.html
mkdir ../third && cp ../other/project.json ../third && cd ../third && git init -q .
exits 0 victor journal import ../lab/given.html --account demo --json
says '*"reconciled" : true*'

# How far trades ran, from candles; candles of something else are doubted.
symbol=$(victor journal report --by symbol --period all --json | sed -n 's/^ *"key" : "\([A-Z]*\)",*/\1/p' | head -n 1)
bars() {
  echo time,open,high,low,close
  for ((at = EPOCHSECONDS / 900 * 900 - 90 * 86400; at < EPOCHSECONDS; at += 900)); do
    TZ=UTC printf '%(%F %H:%M)T,%s\n' "$at" "$1"
  done
}
bars 1,1000000,0.01,1 >wide.csv
bars 7000000,7000001,7000000,7000000 >elsewhere.csv
sed -i 's/"accounts"/"datasets": [ { "id": "candles", "path": "wide.csv" } ], "journal": { "candles": { "'"$symbol"'": "candles" } }, "accounts"/' project.json
exits 0 victor journal report --symbol "$symbol" --period all --family position --json
holds "candles told some" test "$(sed -n 's/.*"excursionsOfBars" : \([0-9]*\),/\1/p' <<<"$out")" -gt 0
sed -i 's/wide.csv/elsewhere.csv/' project.json
exits 0 victor journal report --symbol "$symbol" --period all --family position
warns '*positions were at prices that dataset candles does not have*'
rm elsewhere.csv
exits 3 victor journal report --symbol "$symbol" --period all --family position
warns '*elsewhere.csv*there is no such file*'
