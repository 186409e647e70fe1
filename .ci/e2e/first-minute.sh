# The first minute in repositories that were there before victor: init, a look at the README, the doctor.
. "$ASSERT"

# A README of one's own stays as it is, and takes a region of victor's when that is wanted.
git init -q -b main mine && cd mine
printf '# Night Shift\n\nSignals that *sleep*.\n' >README.md
cp README.md ../before
printf '[project]\nname = "night-shift"\nrequires-python = ">=3.11"\n' >pyproject.toml
git add . && git commit -qm 'feat: one'
exits 0 victor init --dry-run
says '{*"name": "Night Shift"*"tagline": "Signals that sleep."*"Python"*'
warns 'nothing was written; would write project.json, .victor/.gitignore'
holds 'a rehearsal writes nothing' test -z "$(git status --porcelain)"
exits 0 victor init
says 'wrote project.json*Python >=3.11*victor docs preview readme*victor docs new readme*victor doctor*'
holds 'the README stays' cmp README.md ../before
exits 0 victor docs preview readme
says '# Night Shift*Signals that sleep.*Python*'
exits 0 victor docs new readme
holds 'the README stays' cmp README.md ../before
printf '\n<!-- victor:begin readme -->\n<!-- victor:end readme -->\n' >>README.md
exits 0 victor docs render
holds 'the README has both' grep -q 'Signals that \*sleep\*' README.md
holds 'the README has both' grep -q 'Made with' README.md
exits 0 victor doctor
exits 4 victor init
warns 'project.json: is there already and stays as it is; edit it, then: victor doctor'
cd ..

# Several projects side by side, looked at from a folder below, with a name that is not ASCII.
git init -q -b main 'Straßen Übersicht' && cd 'Straßen Übersicht'
mkdir -p backend frontend/src
printf 'module example.org/backend\n\ngo 1.23\n' >backend/go.mod
echo '{"name": "front", "devDependencies": {"typescript": "^5.7.2"}}' >frontend/package.json
git add . && git commit -qm 'feat: one' && git checkout -q --detach
cd frontend/src
exits 0 victor init
says 'wrote ../../project.json*Straßen Übersicht*strassen-ubersicht*Go 1.23, TypeScript ^5.7.2, npm*trunk*main*'
exits 0 victor docs render
exits 0 victor doctor
cd ../../..

# A shallow clone, whose trunk only its remote knows.
git init -q -b develop origin && git -C origin commit -q --allow-empty -m 'feat: one' && git -C origin commit -q --allow-empty -m 'feat: two'
git clone -q --depth 1 "file://$PWD/origin" clone && cd clone
exits 0 victor init --json
says '{*"text" : *trunk*develop*}'
exits 0 victor doctor
cd ..

# A project.json of another tool.
git init -q -b main nx && cd nx
echo '{"name": "lib", "targets": {}}' >project.json
exits 4 victor init
warns 'project.json: belongs to another tool*'
cd ..

# Huge: 20,000 files, 5,000 commits; under two seconds.
git init -q -b main huge && cd huge
awk 'BEGIN {
  for (c = 0; c < 5000; c++) {
    printf "commit refs/heads/main\ncommitter A <a@example.com> %d +0000\ndata 7\nfeat: x\n", 1700000000 + c
    for (f = c * 4; f < c * 4 + 4; f++) printf "M 644 inline d%d/s%d/f%d.txt\ndata 2\nx\n", f % 100, f % 10, f
  }
  print "done"
}' | git fast-import --quiet --done
git reset -q --hard
holds 'there are 20,000 files' test "$(git ls-files | wc -l)" = 20000
exits 0 timeout 10 "$VICTOR" init
says '*project *huge*trunk *main*'
exits 0 victor doctor
