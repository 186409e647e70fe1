# A resume in four forms; where a browser is there, the page prints on one sheet of A4 and of Letter.
. "$ASSERT"

mkdir lab && cd lab
cat >project.json <<'EOF'
{ "schemaVersion": 1,
  "project": { "id": "lab", "name": "Alpha Lab", "tagline": "Forecasting models and the strategies that trade on them", "startDate": "2025-03-01" },
  "author": { "name": "Vic Tester", "email": "vic@example.com", "url": "https://vic.example.com" },
  "stack": [ { "name": "Python", "version": "3.11", "role": "language" }, { "name": "PyTorch", "role": "library" } ],
  "metrics": [ { "id": "coverage", "label": "Coverage", "value": 97.5, "unit": "%", "asOf": "2026-11-01" } ],
  "highlights": [
    { "id": "a", "text": "Built one test contract for three model families; {{metric.coverage}} of the lines are covered.", "tags": ["ml"] },
    { "id": "b", "text": "Put every strategy behind an evidence gate.", "tags": ["quant"] } ],
  "resume": {
    "basics": { "label": "Software engineer", "location": { "city": "Kiel" }, "summary": "Eight years of backend work, the last three on forecasting systems that have to be right on Monday morning." },
    "work": [
      { "name": "Nordlicht", "position": "Senior engineer", "startDate": "2022-04", "highlights": ["Lead the load forecasts of four grid areas; mean error down by a third.", "Moved nightly training from notebooks to a tested pipeline.", "Mentor two junior engineers."] },
      { "name": "Falkenberg", "position": "Developer", "startDate": "2018-09", "endDate": "2022-03", "highlights": ["Cut the time of a deployment from a day to a quarter of an hour.", "Built the reconciliation that finds every missing cent."] } ],
    "education": [ { "institution": "Kiel", "area": "Computer Science", "studyType": "MSc", "endDate": "2018" } ],
    "skills": [ { "name": "Languages", "keywords": ["Python", "Java", "SQL"] }, { "name": "Operations", "keywords": ["PostgreSQL", "Kubernetes"] } ],
    "languages": [ { "language": "German", "fluency": "native" }, { "language": "English", "fluency": "fluent" } ] },
  "documents": [
    { "id": "html", "template": "resume", "target": "resume.html", "tags": ["ml"] },
    { "id": "txt", "template": "resume", "target": "resume.txt", "tags": ["ml"] },
    { "id": "md", "template": "resume", "target": "resume.md", "tags": ["quant"] },
    { "id": "json", "template": "resume", "target": "resume.json", "tags": ["ml"] } ] }
EOF
exits 0 victor docs render
exits 0 victor docs render --check
holds 'a number comes from its metric' grep -qF '97.5 % of the lines' resume.txt
holds 'tags choose highlights' grep -qF 'evidence gate' resume.md
holds 'tags leave others out' test -z "$(grep -F 'evidence gate' resume.txt resume.html resume.json)"
holds 'nothing comes from elsewhere' test -z "$(grep -E '<(script|link|img)|url\(|@import' resume.html)"

# printed SIZE: how many sheets
printed() {
  sed "s/@page { margin/@page { size: $1; margin/" resume.html >"$1.html"
  "$browser" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$PWD/profile" --print-to-pdf="$1.pdf" "$1.html" >/dev/null 2>&1
  grep -acE '/Type */Page( |/|$)' "$1.pdf"
}
for browser in chromium chromium-browser google-chrome none; do command -v "$browser" >/dev/null && break; done
if [ "$browser" != none ]; then
  holds 'A4 has one sheet' test "$(printed A4)" = 1
  holds 'Letter has one sheet' test "$(printed Letter)" = 1
fi
