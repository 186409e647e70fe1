# A pull request that lowers coverage is refused with a message that names its lines, at GitHub too, and cannot loosen the
# gate it has to pass; nothing passes on nothing.
. "$ASSERT"
unset CI

git init -q -b main lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1,
  "project": { "id": "lab", "name": "Lab" },
  "branching": { "trunk": "main" },
  "coverage": { "line": 60, "patch": 90, "ratchet": true, "services": ["codecov"] } }
EOF
mkdir src
printf 'def old():\n    return 1\n' >src/old.py
printf '.victor/stamps\nlcov.info\n' >.gitignore
touch pyproject.toml

exits 1 victor coverage check
says '*refused: no coverage report is here; looked for *lcov.info*'

printf 'SF:src/old.py\nDA:1,1\nDA:2,1\nend_of_record\n' >lcov.info
exits 0 victor coverage ratchet raise
says 'raised: * → 100.0 % of lines, in .victor/coverage.json; commit it'
git add -A && git commit -q -m 'feat: old'
exits 0 victor coverage check
says '*line *100.0 %*at least 60.0*ok*'

git switch -q -c feat/new
printf 'def new(x):\n    if x:\n        return 2\n    return (\n        3\n    )\n' >src/new.py
sed -i 's/"line": 60, "patch": 90/"line": 10, "patch": 10/' project.json
git add -A && git commit -q -m 'feat: new'
exits 1 victor coverage check
says '*src/new.py:1-5*in no report*'
printf 'SF:/ci/build/lab/src/old.py\nDA:1,1\nDA:2,1\nend_of_record\nSF:/ci/build/lab/src/new.py\nDA:1,1\nDA:2,0\nDA:3,0\nDA:4,0\nend_of_record\n' >lcov.info

exits 1 env GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY="$PWD/../summary.md" "$VICTOR" coverage check --sarif ../out.sarif
says '*patch *25.0 % *4 *at least 90.0 *3 lines short*src/new.py:2-4*'
says '*note: this change lowers coverage.patch to 10; it is judged by the 90 of its base*'
says '*refused: line coverage fell from 100.0 % to 50.0 %: 3 more lines are missed than before*'
says '*refused: line and patch are below the gate'
warns '*::error file=src/new.py,line=2,endLine=4,title=coverage::no test ran this change*'
holds 'the summary names the lines' grep -q 'src/new.py | 2-4' ../summary.md
holds 'SARIF has the place' grep -q '"startLine" : 2' ../out.sarif
exits 1 victor coverage check --json
holds 'scripts get what they rely on' test "$(grep -oE '^  "[a-z]+"' <<<"$out" | tr -d ' \n')" = '"line""branch""patch""modules""refused""ok"'

printf 'SF:src/old.py\nDA:1,1\nDA:2,1\nend_of_record\nSF:src/new.py\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,1\nend_of_record\n' >lcov.info
exits 0 victor coverage check
exits 0 victor coverage diff
says '*100.0 % of 4 changed lines since * ran'

printf 'SF:src/größe.py\nDA:1,1\nend_of_record\n' >other.info
exits 0 env LC_ALL=C "$VICTOR" coverage report --report other.info
says '*src/größe.py'
rm other.info

exits 0 victor coverage ci --victor someone/victor@0123456789012345678901234567890123456789
holds 'actions are pinned' test -z "$(grep -E 'uses:' .github/workflows/coverage.yml | grep -v -E '@[0-9a-f]{40} # v')"
exits 0 victor coverage ci --check
exits 0 victor coverage doctor
sed -i 's/fetch-depth: 0/fetch-depth: 1/' .github/workflows/coverage.yml
exits 1 victor coverage doctor
says '.github/workflows/coverage.yml:*: the checkout is shallow*'
exits 0 victor coverage badge
holds 'the badge is a picture' grep -q '^<svg ' docs/coverage.svg
