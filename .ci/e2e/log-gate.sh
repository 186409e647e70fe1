# The gate: a draft, an entry and stdin are traced to facts; what no fact says is named.
. "$ASSERT"

git init -q -b main lab && cd lab
echo '{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }, "author": { "name": "V", "email": "vic@example.com", "timezone": "UTC" } }' >project.json
git add -A
GIT_AUTHOR_DATE='2026-11-22T09:00:00Z' GIT_AUTHOR_EMAIL=vic@example.com git commit -q -m 'feat(lstm): dropout between the layers'

echo 'I made 1 commit: dropout between the layers of the LSTM.' >draft.txt
exits 0 victor log verify draft.txt --date 2026-11-22
says '*git.commits = 1 commit*claim* backed'
echo 'I made 47 commits and coverage rose to 99.9 %.' >lie.txt
exits 1 victor log verify lie.txt --date 2026-11-22
says '*"47 commits"*refused: * claims are not backed*'
exits 1 victor log verify lie.txt --date 2026-11-22 --json
says '*"words" : "47 commits"*"backed" : false*"clean" : false*'
exits 0 victor log today --date 2026-11-22
exits 0 victor log verify docs/devlog/2026-11-22.md
says '*claims are backed'
sed -i 's/1 commit/9 commits/' docs/devlog/2026-11-22.md
exits 1 victor log verify docs/devlog/2026-11-22.md
exits 2 victor log verify
exits 3 victor log verify none.txt
holds "stdin is read" test "$(echo 'I made 47 commits.' | victor log verify - --date 2026-11-22 | grep -c '"47 commits"')" = 1
