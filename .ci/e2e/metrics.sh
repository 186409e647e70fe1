# Reports and logs become the metrics of project.json, and only value and day of them change there.
. "$ASSERT"

mkdir -p lab/runs && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1,
  "project": { "id": "lab", "name": "Lab" },
  "metrics": [
    { "id": "coverage",   "label": "Coverage", "value":  90 , "unit": "%", "target": 95, "asOf": "2026-01-01", "source": "coverage.json#/totals/percent_covered" },
    { "id": "skill", "label": "Skill", "value": 0.1, "unit": "ratio", "asOf": "2026-01-01", "staleAfterDays": 7, "source": "runs/skill.csv" },
    { "id": "later", "label": "Later", "value": 1, "unit": "ms", "asOf": "2026-01-01", "source": "later.json#/x" } ],
  "documents": [ { "id": "readme", "template": "readme", "target": "README.md" } ] }
EOF
printf '{"meta": {"timestamp": "2026-02-03T10:00:00"}, "totals": {"percent_covered": 97.5}}' >coverage.json
printf 'date,step,skill\n2026-02-01,1,0.2\n2026-02-02,2,0.9512\n' >runs/skill.csv
cp project.json before.json

exits 0 victor metrics list
says '*coverage*90  %*at least 95, short*'
exits 1 victor metrics sync --check
says '*stale*was 90 of 2026-01-01*'
exits 0 victor metrics sync --dry-run
holds 'nothing is written yet' cmp -s project.json before.json
exits 0 victor metrics sync
says '*97.5*2026-02-03*written*0.9512*2026-02-02*written*absent*later.json*'
sed 's/"value":  90 /"value":  97.5 /; s/0\.1, "unit"/0.9512, "unit"/; /coverage"/s/2026-01-01/2026-02-03/; /"skill"/s/2026-01-01/2026-02-02/' before.json >expected.json
holds 'only value and day changed' cmp project.json expected.json
exits 0 victor metrics sync --check
exits 0 victor docs render
holds 'the figure is in the README' grep -qF '| Coverage | **97.5 %** | at least 95 % | 2026-02-03 |' README.md

printf '{"totals": {"percent_covered": NaN}}' >coverage.json
exits 3 victor metrics sync
warns '*coverage.json#/totals/percent_covered*NaN*'
exits 3 victor metrics sync later
exits 2 victor metrics sync skil
warns '*skill*'
holds 'a bad source changes nothing' cmp project.json expected.json
