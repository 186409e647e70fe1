# What is wrong is said in one clear message with a remedy, the right exit code, and nothing changes.
. "$ASSERT"

for command in 'docs render' 'journal report' 'today' 'journal import x.htm'; do
  exits 3 victor $command
  warns 'no project.json here or above; victor init makes one'
done
exits 3 victor git sync
warns '*no git repository here or above*'

git init -q lab && cd lab
project() { printf '{ "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" }%s }' "$1" >project.json; }

project ', "documnts": []'
exits 3 victor docs render
warns '*project.json:1:*documnts*documents*'
exits 1 victor doctor --json
says '*"status" : "fail"*'

project ', "documents": [ { "id": "a", "template": "mine.md", "target": "../outside.md" } ]'
exits 3 victor docs render
holds 'nothing left the workspace' test ! -e ../outside.md

project ', "documents": [ { "id": "a", "template": "mine.md.mustache", "target": "a.md" } ]'
printf '# {{name}} {{nmae}}\n' >mine.md.mustache
exits 3 victor docs render
warns '*mine.md.mustache:1*nmae*'
holds 'nothing was written' test ! -e a.md

printf '{ "schemaVersion": 2, "project": { "id": "lab", "name": "Lab" } }' >project.json
exits 3 victor docs render
warns '*schemaVersion*'

printf '{ "schemaVersion": 1, ' >project.json
exits 3 victor docs render
warns '*project.json:1:*'

project ''
echo one >a && git add a && git commit -qm 'feat: one' && git checkout -q --detach
exits 4 victor git sync
warns '*on no branch*git switch*'
