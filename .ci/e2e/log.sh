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
says '# 22 November 2026*I made 3 commits in 2 files*I landed feat/lstm. LSTM skill rose from 0.91 to 0.95.*Boring model, *lt;b>honest*## Features*- **lstm** dropout *lt;!-- victor:end devlog --*## In numbers*'
holds "the day before midnight only" test -z "$(grep 'the day after' docs/devlog/2026-11-22.md)"
holds "one end of the region" test "$(grep -c 'victor:end devlog -->$' docs/devlog/2026-11-22.md)" = 1
cp docs/devlog/2026-11-22.md before.md
exits 0 victor log today --date 2026-11-22
warns 'unchanged: docs/devlog/2026-11-22.md'
holds "the same bytes" cmp before.md docs/devlog/2026-11-22.md
exits 0 victor log week --date 2026-11-23
says '# Week 48, 23 November 2026 to 29 November 2026*the day after*'
holds "the index has both, newest first" test "$(grep -o '(2026[^)]*)' docs/devlog/README.md | tr -d '\n')" = '(2026-W48.md)(2026-11-22.md)'
exits 0 victor log since v0.1.0
says '*dropout*late*the day after*'
exits 0 victor log since 2026-11-23 --json
says '*"target" : null*"id" : "git.commits"*'
exits 2 victor log since nothing
warns '*no day and no revision*'

# A source that cannot be read is told, the rest is written.
sed -i 's/"voice"/"coverage": { "reports": ["cov.xml"] }, "voice"/' project.json
echo '<broken' >cov.xml
exits 0 victor log today --date 2026-11-22
warns '*left out: *cov.xml*'
