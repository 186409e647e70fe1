# Completion of victor in bash since 3.2: victor itself is asked, so nothing here grows old.
_victor_asks() {
  @ask@
}
_victor() {
  local word
  COMPREPLY=()
  while IFS='' read -r word; do
    [ -z "$word" ] || COMPREPLY+=("$word")
  done <<<"$(_victor_asks shell complete bash -- "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null </dev/null)"
}
complete -o nospace -F _victor victor
