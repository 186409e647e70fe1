# The journal as one page: written where it may be, without money where it could be committed, and alive in a browser.
. "$ASSERT"

exits 0 victor demo "$PWD/demo"
statement=$PWD/demo/alpha-notes/statements/ReportHistory-5001122.html
git init -q lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "timezone": "UTC" },
  "accounts": [ { "id": "demo", "currency": "USD", "zone": "UTC" } ] }
EOF

exits 3 victor journal report --html
exits 0 victor journal import "$statement" --account demo
exits 0 victor journal report --html --dry-run
says 'would write .victor/journal.html*'
holds "nothing was written" test ! -e .victor/journal.html

exits 0 victor journal report --html --json
says '*"path" : ".victor/journal.html"*"money" : "shown"*'
holds "git does not see it" git check-ignore -q .victor/journal.html
exits 0 victor journal report --html page.html
says '*money and notes are hidden: the page could be committed*'
exits 2 victor journal report --html --by hour
exits 2 victor journal report --money shown
warns '*--html*'
echo '<p>mine' >mine.html
exits 4 victor journal report --html mine.html
holds "the other file stays" grep -qx '<p>mine' mine.html
holds "no login" test -z "$(grep -l 5001122 .victor/journal.html page.html)"

# In a browser, where there is one.
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "no chromium here: the page was not opened"
  exit 0
fi

# opened PAGE HASH: $dom is what the page became, $said what the browser had to say of it
opened() {
  local place
  place=$(mktemp -d)
  "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$place" --virtual-time-budget=5000 \
    --enable-logging=stderr --v=0 --dump-dom "file://$PWD/$1$2" >"$place/dom" 2>"$place/said" </dev/null
  dom=$(<"$place/dom") said=$(grep -E 'CONSOLE|Refused|Uncaught' "$place/said" || true)
  rm -rf "$place"
}

# cells KEY N: what stands in a column of the first rows
cells() { grep -o '<tbody><tr>.*' <<<"$dom" | tail -n 1 | grep -o 'data-label="'"$1"'"[^>]*>[^<]*' | sed 's/.*>//' | head -n "$2"; }

positions=$(victor journal report --json | sed -n 's/^  "positions" : \([0-9]*\),/\1/p')
for page in .victor/journal.html page.html; do
  opened "$page" ''
  holds "the script ran to its end" grep -q "data-ready=\"$positions\"" <<<"$dom"
  holds "nothing was refused, nothing failed" test -z "$said"
done

opened .victor/journal.html '#sort=result'
holds "sorted by result, worst first" grep -q '<th [^>]*aria-sort="ascending"[^>]*><button [^>]*data-sort="result"' <<<"$dom"
cells result 5 | sed 's/−/-/; s/,//g; s/^+//' >results
holds "in order" sort -c -g results
opened .victor/journal.html '#outcome=lost'
holds "only losses" test -z "$(cells result 50 | grep -v '^−')"
