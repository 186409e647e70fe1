# init → render → check → stale → mended; hand-written text around a region survives.
. "$ASSERT"

git init -q lab && cd lab
git remote add origin git@github.com:example/lab.git
printf '[project]\nname = "lab"\nlicense = "MIT"\n' >pyproject.toml
exits 0 victor init --yes
holds 'a project was made' test -f project.json
exits 0 victor doctor
exits 4 victor init --yes
warns '*project.json*'

cat >project.json <<'EOF'
{ "schemaVersion": 1,
  "project": { "id": "lab", "name": "Lab", "tagline": "Tried out" },
  "documents": [
    { "id": "readme", "template": "readme", "target": "README.md" },
    { "id": "about", "template": "readme", "target": "docs/about.md", "mode": "regions" } ] }
EOF
mkdir docs
printf 'by hand, before\n<!-- victor:begin about -->\n<!-- victor:end about -->\nby hand, after\n' >docs/about.md

exits 1 victor docs render --check
says '*+# Lab*'
holds 'a check writes nothing' test ! -e README.md
exits 0 victor docs render --json
says '*"status" : "written"*'
exits 0 victor docs render --json
says '*"status" : "unchanged"*'
exits 0 victor docs render --check
holds 'text around the region stays' grep -q '^by hand, after$' docs/about.md
holds 'the region is filled' grep -q '^# Lab$' docs/about.md

echo 'a hand in the wrong place' >>README.md
exits 1 victor docs render --check
says '*-a hand in the wrong place*'
exits 4 victor docs render
says '*+a hand in the wrong place*'
warns '*README.md was edited by hand*--force*'
holds 'nothing was written' grep -q '^a hand in the wrong place$' README.md
exits 0 victor docs render readme --force
holds 'a copy is kept' grep -rq '^a hand in the wrong place$' .victor/run/replaced
exits 0 victor docs render --check

# a hand inside of a region is seen by its seal, and may become the owner's template
sed -i 's/^# Lab$/# My Lab/' docs/about.md
exits 4 victor docs render
warns '*docs/about.md:2 was edited by hand*'
exits 3 victor docs render --adopt
warns '*shares the template readme*'
exits 0 victor docs render --force
holds 'the region is as it was' grep -q '^# Lab$' docs/about.md

exits 2 victor docs render raedme
warns '*readme*'

sed -i 's/<!-- victor:end about -->//' docs/about.md
exits 3 victor docs render
warns '*docs/about.md:2*'

# the other verbs
cd .. && mkdir verbs && cd verbs
git init -q .
printf '{\n  "schemaVersion": 1,\n  "project": { "id": "v", "name": "Verbs", "version": "1.0" }\n}\n' >project.json
exits 0 victor docs list
warns '*victor docs new readme*'
exits 0 victor docs new readme
holds 'the rest of project.json stays' grep -q '^  "project": { "id": "v", "name": "Verbs", "version": "1.0" },$' project.json
exits 0 victor docs list
says 'readme  readme  README.md  file  missing'
exits 0 victor docs preview readme
says '# Verbs*'
exits 0 victor docs eval '{{name}} {{version}}'
says 'Verbs 1.0'
holds "a template from stdin" test "$(echo '{{name}}' | victor docs eval -)" = "$(victor docs eval '{{name}}')"
exits 3 victor docs eval '{{nmae}}'
exits 0 victor docs variables
says '*version*1.0*'
exits 0 victor docs lint

# a commit that leaves a document stale is refused; one that does not asks no JVM
export VICTOR_CALLS=$PWD/../calls
printf '#!/bin/sh\necho "$*" >>"%s"\nexec "%s" "$@"\n' "$VICTOR_CALLS" "$VICTOR" >../counting && chmod +x ../counting
exits 0 victor docs render
exits 0 victor git hooks install
printf '%s\n' "$PWD/../counting" >.git/victor/guard/victor
git add -A
exits 0 git commit -q -m 'feat: one'
holds 'no JVM was started' test ! -e ../calls
sed -i 's/Verbs/Words/' project.json
git add project.json
exits 1 git commit -q -m 'feat: two'
warns '*documents are stale*victor docs render && git add README.md .victor/seals*'
exits 0 victor docs render
exits 1 git commit -q -m 'feat: two'
git add README.md .victor/seals
rm ../calls
exits 0 git commit -q -m 'feat: two'
holds 'no JVM was started for what is fresh' test ! -e ../calls
