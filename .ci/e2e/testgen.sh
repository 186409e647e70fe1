# Suites are generated for an example of three model families, run, and grow by a model; then its bugs are looked for. Needs
# a Python with scikit-learn, XGBoost, PyTorch, pytest and coverage, as Debian's python3-sklearn, -xgboost, -torch, -pytest
# and -pytest-cov are.
. "$ASSERT"

squeezed() { out=$(tr -d ' \n' <<<"$out"); }

# announced N FILE: pytest's last line tells of so many tests, all of them as expected
announced() {
  local found
  found=$(grep -oE '[0-9]+ (passed|xfailed)' "$2" | awk '{ sum += $1 } END { print sum }')
  [ "$found" = "$1" ] && ! grep -qE '[0-9]+ (failed|skipped|error)' "$2" || { tail -3 "$2"; fail "$1 cases were announced"; }
}

python=${VICTOR_PYTHON:-/usr/bin/python3}
export VICTOR_PYTHON=$python OMP_NUM_THREADS=1

# A small project of our own, which needs no more than numpy.
mkdir small && cd small && git init -q
cp -r "$(dirname "$ASSERT")/../testgen/src/test/resources/dev/victor/testgen/pytest/weather/." . && rm -r generated
exits 0 victor test generate
says '*tests/generated/test_usual.py*written*cases in 2 suites'
exits 0 victor test generate --check
says '*cases in 2 suites, * files unchanged'
git add -A && git commit -qm 'test: the suites'

# An edit is kept; one on the same line as a change is left to a person.
sed -i 's/no majority.*/no majority", "until": "2099-12-31"},  # mine/' tests/generated/test_usual.py
exits 0 victor test generate
says '*cases in 2 suites, * files unchanged'
sed -i 's/"id": "usual", "entry": "weather.usual:Usual"/"id": "usual", "entry": "weather.usual:Often"/' project.json
exits 0 victor test generate
says 'tests/generated/test_usual.py *merged*'
holds 'the edit is there' grep -q '# mine' tests/generated/test_usual.py
holds 'the change too' grep -q 'weather.usual:Often' tests/generated/test_usual.py
sed -i 's/no majority", "until": "2099/no majority", "until": "2098/' project.json
exits 4 victor test generate
warns '*solve tests/generated/test_usual.py.victor-new and put it in its place*'
exits 1 victor test generate --check
sed -e '/^<<<<<<<\|^=======\|^>>>>>>>/d; s/2099\(.*# mine\)/2098\1/' tests/generated/test_usual.py.victor-new >solved
mv solved tests/generated/test_usual.py
exits 0 victor test generate
holds 'nothing waits' test ! -e tests/generated/test_usual.py.victor-new
rm tests/generated/test_usual.py
exits 0 victor test generate
warns '*test_usual.py was deleted by hand and stays so*'
git checkout -q . && git clean -fdq
exits 0 victor test generate --since HEAD --json
squeezed
says '*"suites":[[]]*'
echo '# touched' >>src/weather/usual.py
exits 0 victor test generate --since HEAD --json
squeezed
says '*"suites":[[]"tests/generated/test_usual.py"[]]*'
git checkout -q . && echo 'x = 1' >src/weather/helper.py
exits 0 victor test generate --since HEAD --json
squeezed
says '*"suites":[[]"tests/generated/test_nearest_centroid.py","tests/generated/test_usual.py"[]]*'
rm src/weather/helper.py
exits 2 victor test generate --only usul
warns "*there is no model called 'usul'*did you mean usual*"

alpha=$(dirname "$ASSERT")/../../shared/examples/alpha-lab
if ! "$python" -c 'import sklearn, xgboost, torch, pytest, pytest_cov' 2>/dev/null; then
  echo "skipped: $python has no scikit-learn, XGBoost, PyTorch, pytest and pytest-cov"
  exit 0
fi

"$python" -m pytest -q -p no:cacheprovider >run 2>&1 || { cat run; fail 'the suites of the small project are red'; }
exits 0 victor test generate --json
squeezed
count=$(printf %s "$out" | sed -n 's/.*"cases":\([0-9]*\).*/\1/p')
announced "$count" run
cd ..

if [ ! -d "$alpha" ]; then
  echo 'skipped: the example is not here'
  exit 0
fi
cp -r "$alpha" lab && chmod -R u+w lab && cd lab && git init -q
exits 0 victor test generate --json
squeezed
count=$(printf %s "$out" | sed -n 's/.*"cases":\([0-9]*\).*/\1/p')
holds 'at least 200 cases' test "$count" -ge 200
holds 'at most 90 generated lines' test "$(cat tests/generated/*.py | wc -l)" -le 90
"$python" -m pytest -q -p no:cacheprovider --cov --cov-report=term >run 2>&1 || { tail -40 run; fail 'the suites are red'; }
announced "$count" run
holds 'every line and branch of the models is run' grep -qE '^TOTAL .* 100%' run
sed -n 's/^TOTAL/coverage/p; /passed in/p' run
