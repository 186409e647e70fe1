# The smallest promise: a version on stdout, and nothing on stderr, wherever it is asked.
. "$ASSERT"

exits 0 victor --version
says 'victor [0-9]*.[0-9]*.[0-9]*'
warns ''

exits 2 victor no-such-command
says ''
holds 'a usage error says something' test -n "$err"
