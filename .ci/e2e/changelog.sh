# A history becomes a changelog: tags, what is unreleased, a release; hands better a section and it stays; --check is a fixed point.
. "$ASSERT"

git init -q lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1,
  "project": { "id": "lab", "name": "Lab" },
  "links": { "repository": "https://github.com/example/lab" } }
EOF
git add project.json
commit() { git commit -q --allow-empty -m "$@"; }
has() { grep -qF -- "$1" CHANGELOG.md; }
hasnt() { ! grep -qF -- "$1" CHANGELOG.md; }

commit 'feat(cli): a first word'
commit 'chore: tidy'
exits 0 victor docs changelog
says '*not begun: no tagged version to tell*'
holds 'nothing is written before there is a version' test ! -e CHANGELOG.md
git tag v0.1.0
exits 1 victor docs changelog --check
says '*+## ?0.1.0? - 20*'
exits 0 victor docs changelog --dry-run --json
says '*"status" : "stale"*'
exits 0 victor docs changelog
says 'CHANGELOG.md  written  0.1.0'
holds 'the feature is told' has '- **cli:** a first word (['
holds 'the chore is not' hasnt tidy
exits 0 victor docs changelog --check

sed -i 's/a first word/the first word, in ours/' CHANGELOG.md
commit 'fix: no crash on <b>empty</b> @input (#7)'
commit 'feat: goes'
commit "Revert \"feat: goes\"" -m "This reverts commit $(git rev-parse HEAD)."
exits 0 victor docs changelog --check
exits 0 victor docs changelog --unreleased
holds 'a revert takes out what it reverts' hasnt goes
holds 'no HTML of a subject is obeyed' hasnt '<b>'
holds 'an issue is linked' has '[#7](https://github.com/example/lab/issues/7)'
exits 0 victor docs changelog --unreleased
says '*unchanged*'

exits 0 victor docs changelog --release next
says '*written  0.1.1'
holds 'the hand-written line is there' has 'the first word, in ours'
holds 'links compare tags' has '[0.1.1]: https://github.com/example/lab/compare/v0.1.0...v0.1.1'
exits 4 victor docs changelog --release next
exits 2 victor docs changelog --release 0.1.0
warns '*told already*'
exits 0 victor docs changelog --notes latest
says '### Fixed*All changes since v0.1.0*'
exits 2 victor docs changelog --notes latest --check
exits 2 victor docs changelog --notes 9.9.9

git add CHANGELOG.md && commit 'chore(release): 0.1.1' && git tag v0.1.1
exits 0 victor docs changelog --check

git clone -q --depth 1 "file://$PWD" ../shallow && cd ../shallow
exits 3 victor docs changelog
warns '*shallow*git fetch --unshallow --tags*'
