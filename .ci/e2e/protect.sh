# One policy → rulesets and a workflow: shown, written, left alone, never over a foreign file, never sent without a token.
. "$ASSERT"

git init -q -b main lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1,
  "project": { "id": "lab", "name": "Lab" },
  "links": { "repository": "https://github.com/example/lab" },
  "branching": { "trunk": "main", "types": ["feat", "fix"], "protected": ["main", "release/**"], "linear": true } }
EOF

exits 0 victor git protect
says '*+++ b/.github/workflows/branch-policy.yml*'
says '*victor git protect --write *'
holds 'showing writes nothing' test ! -e .github

exits 0 victor git protect --write
says '*branch-policy.yml *written*'
holds 'a pattern of ours is said as GitHub reads it' grep -q '"refs/heads/release/\*\*/\*"' .github/rulesets/protected-branches.json
holds 'actions are pinned' grep -q -E 'uses: actions/checkout@[0-9a-f]{40} # v' .github/workflows/branch-policy.yml
holds 'the guard is shell' sh -n .github/branch-policy/guard.sh
holds 'no address leaves this machine' test ! -e .github/branch-policy/emails
exits 0 victor git protect --write --json
holds 'everything is fresh' test -z "$(grep -F -e written -e stale <<<"$out")"

git add -A && git commit -q -m 'ci: branch policy'
head=$(git rev-parse HEAD)
exits 0 env VICTOR_BRANCH=feat/a VICTOR_TITLE='feat: a' VICTOR_BASE="$head" VICTOR_HEAD="$head" sh .github/branch-policy/guard.sh ci
exits 1 env VICTOR_BRANCH=wild/a VICTOR_TITLE='feat: a' VICTOR_BASE="$head" VICTOR_HEAD="$head" sh .github/branch-policy/guard.sh ci
warns 'refused: wild/a *'

echo 'name: mine' >.github/workflows/branch-policy.yml
exits 3 victor git protect --write
warns '.github/workflows/branch-policy.yml: is there and was not made by victor*'
git checkout -q .github

unset VICTOR_GITHUB_TOKEN
exits 4 victor git protect --apply
warns 'VICTOR_GITHUB_TOKEN is not set*'
git config victor.githubToken ghp_never
exits 3 victor git protect --apply
warns '*must name a secret, not hold it*'
holds 'a token is not repeated' test -z "$(grep -F ghp_never <<<"$out$err")"
git remote add origin git@github.com:somebody/fork.git
exits 4 victor git protect --apply --dry-run
warns '*project.json says example/lab, origin says somebody/fork*'
