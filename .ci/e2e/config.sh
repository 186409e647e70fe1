# Who set what: project.json, git's configuration, the user's file, variables; and what nothing reads.
. "$ASSERT"

git init -q -b main lab && cd lab
cat >project.json <<'JSON'
{
  "schemaVersion": 1,
  "project": { "id": "lab", "name": "Lab" },
  "branching": { "trunk": "main", "sync": "merge" },
  "channels": [{ "id": "news", "type": "discord", "webhook": "env:VICTOR_HOOK" }]
}
JSON
exits 0 victor config
says '*branching.sync *merge *project.json:4*journal.target *docs/journal *default*'
git config victor.sync rebase
exits 0 victor config branching.sync
says 'branching.sync  rebase  .git/config  instead of project.json:4'
exits 0 env TZ=Asia/Tokyo NO_COLOR=1 "$VICTOR" config machine --explain
says '*machine.zone  Asia/Tokyo*TZ *Asia/Tokyo *decides*machine.colour  never*'
exits 0 env VICTOR_HOOK=s3cret VICTOR_PYTON=x "$VICTOR" config --all --json
says '{*"value" : "env:VICTOR_HOOK (there)"*}'
holds 'no secret is shown' test "${out#*s3cret}" = "$out"
exits 0 env VICTOR_HOOK=s3cret VICTOR_PYTON=x "$VICTOR" config
warns 'VICTOR_PYTON: is set, and nothing reads it; did you mean VICTOR_PYTHON?'
exits 2 victor config branching.snyc
warns '*did you mean branching.sync?'
mkdir -p "$HOME/.config/victor"
echo '{"trustedHosts": ["x.example.org"], "storse": {}}' >"$HOME/.config/victor/config.json"
exits 0 victor config
says '*user.trustedHosts *x.example.org *~/.config/victor/config.json:1*'
warns '~/.config/victor/config.json:1: storse is no setting; did you mean "stores"?'
echo '{' >project.json
exits 3 victor config
warns 'project.json:*'
