#compdef victor
# Completion of victor in zsh: victor itself is asked, so nothing here grows old.
_victor_asks() {
  @ask@
}
_victor() {
  local -a answer plain open
  local line value entry
  answer=("${(@f)$(_victor_asks shell complete zsh -- "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  (( $#answer > 1 )) || return 1
  [[ $answer[1] != *=* ]] || compset -P 1 '*='
  [[ $answer[1] != *,* ]] || compset -P '*,'
  [[ $answer[1] != */* ]] || compset -P '*/'
  for line in "${(@)answer[2,-1]}"; do
    value=${line%%$'\t'*}
    entry=${${value//\\/\\\\}//:/\\:}
    [[ $line != *$'\t'?* ]] || entry+=:${line#*$'\t'}
    if [[ $value == */ ]]; then open+=("$entry"); else plain+=("$entry"); fi
  done
  _describe -t victor victor plain -- open -S ''
}
if [[ ${funcstack[1]-} == _victor ]]; then
  _victor "$@"
elif (( $+functions[compdef] )); then
  compdef _victor victor
fi
