# The shipped contract for Python models: every check passes on a model without a fault, and fails for its own bug.
. "$ASSERT"

python=${VICTOR_PYTHON:-/usr/bin/python3}
if ! "$python" -c 'import numpy, pytest' 2>/dev/null; then
  echo "skipped: $python has no numpy and pytest"
  exit 0
fi
export OMP_NUM_THREADS=1
"$python" -m pytest -q -p no:cacheprovider "$(dirname "$ASSERT")/../testgen/src/test/python" >run 2>&1 || { tail -40 run; fail 'a check is blind or unjust'; }
tail -1 run
