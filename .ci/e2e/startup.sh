# What hot commands load: nothing of a library that they do not need, and no class that is made at run time.
. "$ASSERT"

victor demo demo >/dev/null
cd demo/alpha-notes
export HOME=$PWD/../home

# loads WORDS…: the classes of a start without a cache, one a line, into the file loaded
loads() {
  VICTOR_JAVA_OPTS="-XX:AOTMode=off -Xlog:class+load:file=$HOME/log" exits "${exit:-0}" victor "$@"
  sed -n 's/^\[[^]]*\]\[[^]]*\]\[[^]]*\] *\([^ ]*\) source:.*/\1/p' "$HOME/log" >"$HOME/loaded"
  holds "$* loads classes at all" test -s "$HOME/loaded"
}

# without NAME PATTERN: nothing of a library was loaded
without() { holds "$1 stays out: $(grep -m 1 -E "$2" "$HOME/loaded")" test "$(grep -cE "$2" "$HOME/loaded")" = 0; }

heavy() { # what no command of a prompt, a hook or an alias needs
  without JGit '^org\.eclipse\.jgit\.'
  without 'Jackson databind' '^com\.fasterxml\.jackson\.databind\.'
  without 'JSON Schema' '^com\.networknt\.'
  without OkHttp '^okhttp3\.'
  without 'switches over types' 'TypeSwitch'
  without 'HTTP of the JDK' '^jdk\.internal\.net\.http\.'
  without 'loggers of the JDK' '^java\.util\.logging\.'
}

loads --version
heavy
without 'the command tree' '^dev\.victor\..*Command$'
without picocli '^picocli\.'

loads git sync
heavy
without SQLite '^org\.sqlite\.'
without Mustache '^com\.github\.mustachejava\.'
without 'rules of time zones' '^java\.time\.zone\.TzdbZoneRulesProvider$'
without 'a driver for databases' '^java\.sql\.'

loads git guard
heavy
without SQLite '^org\.sqlite\.'
without Mustache '^com\.github\.mustachejava\.'

loads docs render
loads docs render --check
heavy
without SQLite '^org\.sqlite\.'

loads shell complete --help
heavy
