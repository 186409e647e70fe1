# Datasets: found out, declared, locked, looked at, resampled, and had again as they were.
. "$ASSERT"

git init -q lab && cd lab
mkdir data
bars() { # DAYS PRICE
  awk -v days="$1" -v price="$2" 'BEGIN { print "Date;Open;High;Low;Close;Volume"
    for (i = 0; i < days * 24; i++) printf "%02d.11.2026 %02d:00;%d,50;%d,75;%d,25;%d,50;%d\n", 1 + i / 24, i % 24, price, price, price, price, i }'
}
bars 20 100 >data/hours.csv
cat >project.json <<'JSON'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" } }
JSON

exits 0 victor strategy dataset add data/hours.csv --dry-run
says 'hours*480, 2026-11-01 00:00 to 2026-11-20 23:00, 1 h each*semicolons, decimal comma, times like 01.11.2026 00:00 in UTC (nobody says so)*would be added*'
holds "only told" test ! -e .victor/datasets.json
exits 0 victor strategy dataset add data/hours.csv --zone Europe/Athens --source "a made-up market" --json
says '*"rows" : 480*"separator" : ";"*"decimalMark" : ","*"zone" : "Europe/Athens"*"state" : "as locked"*"written" : true*'
holds "declared" grep -q '"timeframe": "1h"' project.json
exits 2 victor strategy dataset add data/hours.csv
warns "*a dataset called 'hours' already*"
exits 3 victor strategy dataset add ../outside.csv --id outside
exits 0 victor strategy dataset verify
says 'hours  480 bars, as locked*'
git add . && git commit -qm "chore: data"
first=$(sha256sum data/hours.csv | cut -c1-12)

exits 0 victor strategy dataset resample hours --to 1d
says '*480 bars make 20 of 1d*written to data/hours-1d.csv*'
holds "a day from midnight" grep -q '^2026-10-31T22:00:00Z,100.5,100.75,100.25,100.5,276$' data/hours-1d.csv
exits 2 victor strategy dataset resample hours --to 30m
warns '*not longer than the bars of hours, 1h*'

# A byte that changed is named; a file that is gone too.
sed -i 's/^05.11.2026 07:00.*/05.11.2026 06:00;1,00;2,00;3,00;1,00;0/' data/hours.csv
exits 1 victor strategy dataset verify
says '*NOT to be believed*✗ the file is not what it was*✗ 1 time twice: data/hours.csv:105:1*'
exits 0 victor strategy dataset info hours --json
says '*"state" : "changed"*"code" : "repeated"*'
mv data/hours.csv kept.csv
exits 1 victor strategy dataset verify hours
says '*✗ the file is not there*'

# What git has is brought back; another version is taken, and the first had again.
exits 0 victor strategy dataset pull
says "hours@$first  is back"
exits 0 victor strategy dataset track hours --in folder
says "hours@$first  is kept in a folder*"
bars 25 200 >data/hours.csv
sed -i 's/"rows": 480/"rows": 600/' project.json
exits 4 victor strategy dataset pull
warns "*victor strategy dataset checkout hours@$first*"
exits 0 victor strategy dataset lock hours
second=$(sha256sum data/hours.csv | cut -c1-12)
exits 0 victor strategy dataset checkout "hours@$first"
says "hours@$first  is the dataset now"
holds "the first" test "$(sha256sum data/hours.csv | cut -c1-12)" = "$first"
exits 0 victor strategy dataset checkout "hours@$second"
holds "the second" test "$(sha256sum data/hours.csv | cut -c1-12)" = "$second"
holds "both remembered" grep -q "$first" .victor/datasets.json

# Shared in a folder, and had again in another clone.
exits 3 victor strategy dataset push
warns '*names no folder to share datasets in*'
mkdir -p "$HOME/.config/victor"
printf '{ "datasets": "%s" }\n' "$PWD/../shared-bars" >"$HOME/.config/victor/config.json"
exits 0 victor strategy dataset push
says "*hours@$second  is shared now*hours@$first  is shared now*"
git rm -q --cached data/hours.csv
holds "kept out of git" git check-ignore -q data/hours.csv
git add . && git commit -qm "chore: newer data"
git clone -q . ../other && cd ../other
holds "not in git" test ! -e data/hours.csv
exits 0 victor strategy dataset pull hours
says "hours@$second  is back"
exits 0 victor strategy dataset verify
chmod u+w ../shared-bars/*/* && for file in ../shared-bars/*/*; do echo x >>"$file"; done
rm data/hours.csv && rm -rf .victor/datasets
exits 4 victor strategy dataset pull
warns '*is not what its name says*'
holds "nothing half-written" test ! -e data/hours.csv
exits 2 victor strategy dataset checkout hours
exits 4 victor strategy dataset checkout hours@0123456789
warns '*is kept nowhere that this computer can see*'
