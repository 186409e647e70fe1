# The dev log: a day, a week and since a release, from facts; the owner's own words; the index.
. "$ASSERT"

git init -q lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" },
  "author": { "name": "V", "email": "vic@example.com", "timezone": "Europe/Berlin" },
  "metrics": [ { "id": "skill", "label": "LSTM skill", "value": 0.91, "unit": "ratio", "asOf": "2026-11-20" } ],
  "voice": { "person": "I", "tense": "past", "banned": ["merged"] } }
EOF
# commit TIME SUBJECT: at a time of the author's zone
commit() {
  git add -A && GIT_AUTHOR_DATE="$1 +0100" GIT_COMMITTER_DATE="$1 +0100" git commit -q --allow-empty -m "$2"
}
commit '2026-11-20 09:00:00' 'chore: begin'
git tag v0.1.0
git switch -q -c feat/lstm
printf 'a\nb\n' >lstm.py
commit '2026-11-22 00:30:00' 'feat(lstm): dropout <!-- victor:end devlog --> @everyone'
sed -i 's/"value": 0.91/"value": 0.95/; s/2026-11-20/2026-11-22/' project.json
commit '2026-11-22 11:00:00' 'docs: skill'
git switch -q main
GIT_AUTHOR_DATE='2026-11-22 12:00:00 +0100' GIT_COMMITTER_DATE='2026-11-22 12:00:00 +0100' git merge -q --no-ff -m "Merge branch 'feat/lstm'" feat/lstm
commit '2026-11-22 23:59:59' 'fix: late'
commit '2026-11-23 00:00:01' 'fix: the day after'

exits 0 victor log note --date 2026-11-22 'Boring model, <b>honest</b> number.'
says 'noted in .victor/updates/2026-11-22.txt'
exits 2 victor log note
exits 0 victor log today --date 2026-11-22 --dry-run
warns 'not written: docs/devlog/2026-11-22.md'
holds "nothing is written" test ! -e docs
exits 0 victor log today --date 2026-11-22
warns 'wrote docs/devlog/2026-11-22.md'
says '# 22 November 2026*I landed feat/lstm. I made 3 commits in 2 files. *LSTM skill rose from 0.91 to 0.95.*Boring model, *lt;b>honest*## Features*- **lstm** dropout *lt;!-- victor:end devlog --*## In numbers*'
holds "the day before midnight only" test -z "$(grep 'the day after' docs/devlog/2026-11-22.md)"
holds "one end of the region" test "$(grep -c 'victor:end devlog -->$' docs/devlog/2026-11-22.md)" = 1
cp docs/devlog/2026-11-22.md before.md
exits 0 victor log today --date 2026-11-22
warns 'unchanged: docs/devlog/2026-11-22.md'
holds "the same bytes" cmp before.md docs/devlog/2026-11-22.md
exits 0 victor log week --date 2026-11-23
says '# Week 48, 23 November 2026 to 29 November 2026*the day after*'
holds "the index has both, newest first" test "$(grep -o '(2026[^)]*)' docs/devlog/README.md | tr -d '\n')" = '(2026-W48.md)(2026-11-22.md)'
exits 0 victor log month --date 2026-11-01
says '# November 2026*I wrote 5 commits in *The busiest of 3 days was 22 November 2026 with 3 commits.*'
holds "a month has its file" test -s docs/devlog/2026-11.md
holds "and its place in the index" grep -q '(2026-11.md)' docs/devlog/README.md

# What is known, of training runs too.
mkdir metrics
printf '{"time":"2026-11-22T10:00:00Z","epoch":%s,"val_loss":%s}\n' 1 0.9 2 0.41 3 0.44 >metrics/lstm.jsonl
sed -i 's/"voice"/"log": { "metrics": ["metrics\/*.jsonl"] }, "voice"/' project.json
exits 0 victor log facts --period 2026-11-22
says '*git.commits *3 commits*run.lstm.val_loss.last *0.44*metrics/lstm.jsonl*run.lstm.val_loss.best *0.41*run.lstm.steps *3 epochs*words.1*'
exits 0 victor log facts --period 2026-11-22 --json
says '*"id" : "run.lstm.val_loss.change"*"value" : -0.46,*"source" : "metrics/lstm.jsonl"*'
exits 0 victor log today --date 2026-11-22 --json
says '*"narrator" : "template",*val_loss of lstm *0.9 to 0.44 in 3 epochs*'
rm -r metrics && git checkout -q project.json && sed -i 's/"value": 0.91/"value": 0.95/; s/2026-11-20/2026-11-22/' project.json

# Every claim of an entry has its fact; a draft with one made up has not.
exits 0 victor log today --date 2026-11-22
exits 0 victor log verify docs/devlog/2026-11-22.md
says '*git.commits = 3 commits*claims are backed*'
echo 'I made 3 commits and coverage rose to 99.9 %.' >draft.md
exits 1 victor log verify draft.md --date 2026-11-22
says '*99.9 %*no fact*refused: *'
rm draft.md

exits 0 victor log since v0.1.0
says '*dropout*late*the day after*'
exits 0 victor log since 2026-11-23 --json
says '*"id" : "git.commits"*"target" : null*'
exits 2 victor log since nothing
warns '*no day and no revision*'

# A source that cannot be read is told, the rest is written.
sed -i 's/"voice"/"coverage": { "reports": ["cov.xml"] }, "voice"/' project.json
echo '<broken' >cov.xml
exits 0 victor log today --date 2026-11-22
warns '*left out: *cov.xml*'
