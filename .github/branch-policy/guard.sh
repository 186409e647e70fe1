#!/bin/sh
# victor's guard: says what may not be pushed, committed or merged, why, and what mends it. Hooks, the workflow on the server
# and `victor git guard` all run this one script; it never changes.
#
#   sh guard.sh pre-push REMOTE URL   refs as git hands them to that hook, on stdin
#   sh guard.sh commit-msg FILE       a commit's message
#   sh guard.sh pre-commit            what is staged
#   sh guard.sh ci                    VICTOR_BRANCH, VICTOR_TITLE and the commits VICTOR_BASE..VICTOR_HEAD; each may be empty
#
# Exit 0: nothing is refused. 1: something is. 2: not understood, or git failed in ci.
# VICTOR_SKIP=1 skips everything. VICTOR_GUARD_FORMAT=tsv answers lines of check, what, why and mend on stdout.
#
# What the policy is lies beside this file as data and is only ever compared, never run: names, protected and subjects
# (patterns of grep -E), emails (fixed strings), settings (key and value), documents (paths), victor (where the launcher is).
# Names, titles and subjects may be anybody's: they stay in quotes, reach no option of a command, and are never expanded twice.
# Git processes are what costs time here, so there are few of them, side by side. None reads stdin.

set -fu
language=${LC_ALL-}
export LC_ALL=C GIT_OPTIONAL_LOCKS=0
unset GREP_OPTIONS CDPATH
nl='
'
IFS=" 	$nl"
case $0 in */*) policy=${0%/*} ;; *) policy=. ;; esac
state=${VICTOR_STATE:-$policy/..}
refused=0

# --- saying no ------------------------------------------------------------------------------------------------------

refuse() { # CHECK WHAT WHY MEND
  refused=1
  case $2$3$4 in *[![:print:]]* | *'##['*) set -- "$1" "$(tame "$2")" "$(tame "$3")" "$(tame "$4")" ;; esac
  if [ "${VICTOR_GUARD_FORMAT-}" = tsv ]; then
    printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4"
    return
  fi
  printf 'refused: %s\n  why    %s\n  mend   %s\n' "$2" "$3" "$4" >&2
  [ "${GITHUB_ACTIONS-}" != true ] || printf '%s\n' "$2; $3; mend: $4" | sed 's/%/%25/g; s/^/::error::/'
}

tame() { # TEXT; no terminal and no workflow runner obeys what is left
  printf '%s' "$1" | tr '\001-\037\177' '?' | sed "s/$(printf '\302')[$(printf '\200')-$(printf '\237')]/?/g; s/##\[/# [/g"
}

warn() { printf 'victor: %s\n' "$1" >&2; }

word() { # TEXT; sets $word: the same as one word of a command line that is safe to paste
  case $1 in
    '' | -* | *[!A-Za-z0-9._/@%+=,:-]*) ;;
    *) word=$1 && return ;;
  esac
  word="'" rest=$1
  while case $rest in *\'*) ;; *) false ;; esac do
    word="$word${rest%%\'*}'\\''" rest=${rest#*\'}
  done
  word="$word$rest'"
}

# --- the policy -----------------------------------------------------------------------------------------------------

read_settings() {
  linear=no max='' trunk='' base='' type=feat commit_type=feat
  [ -r "$policy/settings" ] || return 1
  while read -r key value; do
    case $key in
      linear) linear=$value ;;
      max-bytes) max=$value ;;
      trunk) trunk=$value ;;
      base) base=$value ;;
      type) type=$value ;;
      commit-type) commit_type=$value ;;
    esac
  done <"$policy/settings"
  case $max in *[!0-9]*) max='' ;; esac
}

is_zero() { case $1 in *[!0]*) return 1 ;; esac }

listed() { case $nl$2$nl in *"$nl$1$nl"*) ;; *) return 1 ;; esac } # LINE LINES

strange() { # FILE LINES; those that match none, where there are any patterns
  [ ! -s "$policy/$1" ] || grep -v -E -f "$policy/$1" <<END
$2
END
}

is_bot() { case $1 in dependabot/* | renovate/* | revert-* | pre-commit-ci-* | snyk-*) ;; *) return 1 ;; esac }

is_shipped() { # ID; `victor git ship` made it and looked at it
  [ -r "$state/shipped" ] || return 1
  while read -r id; do [ "$id" != "$1" ] || return 0; done <"$state/shipped"
  return 1
}

find_victor() { # sets $victor; GUI clients have a small PATH, so it is noted where it is
  victor=''
  [ ! -r "$policy/victor" ] || IFS= read -r victor <"$policy/victor"
  [ -n "$victor" ] && [ -x "$victor" ] && return
  victor=$(command -v victor) && return
  [ -e "$policy/no-victor" ] || warn "victor is not found, so $1; the rest is checked: victor git hooks install notes where it is"
  : 2>/dev/null >"$policy/no-victor"
  return 1
}

# The one case in which a JVM starts before a push: the policy was changed since it was written here.
refresh() {
  [ -e "$policy/stamp" ] || return 0
  project=project.json
  [ ! -r "$policy/project" ] || IFS= read -r project <"$policy/project"
  if [ "$project" -nt "$policy/stamp" ]; then
    :
  elif [ "$policy/../../config" -nt "$policy/stamp" ]; then # most changes there are none of ours
    noted=''
    [ ! -r "$policy/config" ] || while IFS= read -r line; do noted=$noted${noted:+$nl}$line; done <"$policy/config"
    [ "$(git config --get-regexp '^victor\.(trunk|perennial)$' </dev/null)" != "$noted" ] || { : >"$policy/stamp" && return; }
  else
    return 0
  fi
  find_victor 'the policy stays as it was noted' || return 0
  said=$(LC_ALL=$language "$victor" git hooks refresh 2>&1 </dev/null) || warn "the policy stays as it was noted: $said"
}

# --- names and messages ---------------------------------------------------------------------------------------------

refuse_name() { # NAME
  for other in "$type/${1##*/}" "$type/$(printf '%s\n' "${1##*/}" | sed 's/[^A-Za-z0-9._]\{1,\}/-/g; s/^[-.]*//; s/[-.]*$//')"; do
    [ -z "$(strange names "$other")" ] || continue
    word "$1" && set -- "$1" "$word" && word "$other"
    refuse name "$1 is no allowed branch name" 'project.json says how branches are called' "git branch -m $2 $word"
    return
  done
  refuse name "$1 is no allowed branch name" 'project.json says how branches are called' 'victor git policy show'
}

is_plain_merge() { case $1 in 'Merge '* | 'Revert "'* | 'Reapply "'*) ;; *) return 1 ;; esac }

is_unfinished() {
  case $1 in 'fixup! '* | 'squash! '* | 'amend! '* | [Ww][Ii][Pp] | [Ww][Ii][Pp][!A-Za-z0-9]*) ;; *) return 1 ;; esac
}

# --- commits --------------------------------------------------------------------------------------------------------

# Everything git is asked about commits (given as arguments of rev-list), at the same time; lines begin with =, ~ or +.
look() {
  if [ -n "$theirs" ]; then
    sizes "$@" | { duplicates | { commits "$@" && drain && drain <&3; }; } 3<&0
  else
    sizes "$@" | { commits "$@" && drain; }
  fi
}

drain() { while IFS= read -r line; do printf '%s\n' "$line"; done; }

commits() {
  { git -c core.quotePath=false log --ignore-missing --no-color --no-ext-diff --no-textconv --no-renames --no-show-signature \
    --src-prefix=a/ --dst-prefix=b/ -U0 --cc --format='=H%H %P%n=A%ae%n=C%ce%n=S%s' "$@" </dev/null || echo =!; } |
    sed -n '/^=/p; /^++*<<<<<<< /p; /^++*>>>>>>> /p; /^++*||||||| /p'
}

sizes() { # ~ID of what is left out as too big
  [ -z "$max" ] || git rev-list --quiet --ignore-missing --objects --missing=allow-any \
    --filter="blob:limit=$((max + 1))" --filter-print-omitted "$@" </dev/null || echo =!
}

duplicates() { # =ID of what is there twice, +ID of the others; nothing where the remote has no such branch
  exec git rev-list --no-merges --right-only --cherry-mark "$upstream...$tip" -- </dev/null 2>/dev/null
}

# Judges commits; $tip, $upstream (to compare with) and $theirs (what the remote has) are set, $onto is where mends start from.
judge_commits() { # SHOWN NAME ARGUMENTS…
  shown=$1 bot=no
  is_bot "$2" && bot=yes
  shift 2
  found=$(look "$@")
  # Where a new commit stands right on what the remote has, or on the trunk, git need not be asked whether it does.
  kept=no based=no newest=''
  case $upstream in
    refs/*) [ -n "$theirs" ] || [ ! -r "${GIT_DIR:-.git}/$upstream" ] || IFS= read -r newest <"${GIT_DIR:-.git}/$upstream" ;;
    *) newest=$upstream ;;
  esac
  allowed=''
  [ ! -r "$policy/emails" ] || while IFS= read -r line; do allowed=$allowed$line$nl; done <"$policy/emails"
  subjects='' commit='' parents='' author='' marked=''
  unfinished='' merges='' strangers='' big='' twice='' broken=''
  while IFS= read -r line; do
    case $line in
      =H*)
        line=${line#=H} && commit=${line%% *} && parents=${line#* }
        case " $parents " in *" ${theirs:-none} "*) kept=yes ;; esac
        case " $parents " in *" ${newest:-none} "*) based=yes ;; esac
        ;;
      =A*) author=${line#=A} ;;
      =C*) listed "$author" "$allowed" || listed "${line#=C}" "$allowed" || strangers=$strangers$commit$nl$author$nl${line#=C}$nl ;;
      =S*)
        line=${line#=S}
        if is_unfinished "$line"; then
          unfinished=$unfinished$commit$nl
        elif ! is_plain_merge "$line"; then
          subjects=$subjects$line$nl
        fi
        case $parents in *' '*) merges=$merges$commit$nl ;; esac
        ;;
      +*[!0-9a-f+]*) marked=yes ;;
      \~*) big=$big${line#\~}$nl ;;
      =[0-9a-f]*) twice=$twice${line#=}$nl ;;
      =!) broken=yes ;;
    esac
  done <<END
$found
END
  [ -z "$broken" ] || refuse guard "$shown cannot be looked at" 'git log or git rev-list failed, see above' 'git fsck'
  [ -z "$theirs" ] || [ $kept = yes ] || judge_rewrite
  [ -z "$marked" ] || judge_markers "$@"
  [ -z "$big" ] || judge_sizes "$@"
  [ -n "$theirs" ] || [ $based = yes ] || twice=$(duplicates | sed -n 's/^=//p')
  [ -z "$twice" ] || refuse_commits duplicate "$twice" "has a commit that $onto has already" \
    'the same change would be there twice' 'victor git sync'
  [ "$bot" = no ] || return 0
  [ -z "$unfinished" ] || refuse_commits unfinished "$unfinished" 'has an unfinished commit' \
    'fixup!, squash!, amend! and WIP commits are folded before others see them' "git rebase -i --autosquash $onto"
  [ -z "$merges" ] || [ "$linear" != yes ] || refuse_commits linear "$merges" 'has a merge commit' \
    'project.json wants a linear history' "git rebase $onto"
  [ -z "$strangers" ] || judge_emails
  [ -z "$subjects" ] || judge_subjects "$(strange subjects "${subjects%"$nl"}")"
}

refuse_commits() { # CHECK IDS WHAT WHY MEND; the first one, and how many more
  first=${2%%"$nl"*} more=$(($(printf '%s\n' "$2" | grep -c .) - 1)) rest=''
  [ $more = 0 ] || rest=" and $more more"
  refuse "$1" "$shown $3: $(git log -1 --no-show-signature --format='%s (%h)' "$first" </dev/null)$rest" "$4" "$5"
}

# The remote has what the branch has not, so git was told to force it. That is right for a branch that was rebased here, and wrong
# for one that others added to: what is replaced must once have been part of it here, as its log knows, or be in it as a copy.
judge_rewrite() {
  git merge-base --is-ancestor "$theirs" "$tip" </dev/null 2>/dev/null
  status=$?
  [ $status != 0 ] || return 0
  if [ $status = 1 ]; then
    log=$(git rev-list -g -n 1000 "$here" -- </dev/null 2>/dev/null || git rev-list -g -n 1000 HEAD -- </dev/null 2>/dev/null)
    # shellcheck disable=SC2086 # ids, on purpose
    [ -n "$log" ] && [ -z "$(git rev-list -n 1 "$theirs" --not $log "$tip" -- </dev/null)" ] && return
    case $(git cherry "$tip" "$theirs" </dev/null) in *+*) ;; *) return ;; esac
  fi
  refuse behind "$shown has commits at $remote that are not in yours" 'a push would drop what others did there' 'victor git sync'
}

# A marker was added somewhere. Where it still is git says itself: what a diff says of paths, its content can say too.
judge_markers() { # ARGUMENTS of rev-list; none: of what is staged
  while IFS= read -r path; do
    path=${path#"$tip:"}
    case $path in
      '') continue ;;
      '"'*) ;; # too odd a name to ask more about
      *)
        case $(git check-attr conflict-marker-size -- "$path" </dev/null) in *': unspecified') ;; *) continue ;; esac
        if [ $# -gt 0 ]; then
          [ -n "$(git rev-list -n 1 "$@" -- ":(top,literal)$path" </dev/null)" ] || continue
        else
          ! git diff --cached --quiet -- ":(top,literal)$path" </dev/null || continue
        fi
        ;;
    esac
    word "$path"
    refuse markers "$path has a conflict marker" 'a conflict was not solved to the end' \
      "$([ $# -gt 0 ] && echo 'git commit --amend --no-edit' || echo 'git add') $word"
  done <<END
$(git -c core.quotePath=false grep -l -a --full-name $([ $# -gt 0 ] || echo --cached) -E '^(<<<<<<<|>>>>>>>|\|\|\|\|\|\|\|) ' ${tip:+"$tip"} -- </dev/null)
END
}

judge_sizes() { # ARGUMENTS…
  for blob in $big; do
    path=$(git -c core.quotePath=false rev-list --objects "$@" </dev/null | sed -n "s/^$blob //p" | sed 1q)
    word "$path"
    mend="git rm --cached $word && git commit --amend --no-edit"
    [ "$(git log --no-show-signature --format=%H --find-object="$blob" "$@" </dev/null | sed '$!d')" = "$tip" ] || mend="git rebase -i $onto"
    refuse size "$shown has a file of $(megabytes "$(git cat-file -s "$blob" </dev/null)"): $path" \
      "project.json allows at most $(megabytes "$max") a file" "$mend"
  done
}

megabytes() { # BYTES; in units of 2^20, with one digit where it is no whole number
  tenths=$((($1 * 10 + 1048575) / 1048576))
  case $tenths in *0) echo "$((tenths / 10)) MB" ;; *) echo "$((tenths / 10)).$((tenths % 10)) MB" ;; esac
}

judge_emails() {
  [ -s "$policy/emails" ] || return 0
  foreign=''
  while IFS= read -r commit && IFS= read -r author && IFS= read -r committer; do
    grep -q -F -x -i -f "$policy/emails" <<ADDRESSES || foreign=$foreign$commit$nl
$author
$committer
ADDRESSES
  done <<END
${strangers%"$nl"}
END
  [ -n "$foreign" ] || return 0
  IFS= read -r own <"$policy/emails"
  word "$own"
  mend="git -c user.email=$word commit --amend --no-edit --allow-empty --reset-author"
  [ "$foreign" = "$tip$nl" ] || mend="git -c user.email=$word rebase --exec 'git commit --amend --no-edit --allow-empty --reset-author' $onto"
  refuse_commits email "$foreign" "has a commit of $(git log -1 --format=%ae "${foreign%%"$nl"*}" </dev/null)" \
    'neither its author nor its committer is one of author.gitEmails in project.json' "$mend"
}

judge_subjects() { # SUBJECTS that no pattern allows
  [ -n "$1" ] || return 0
  bad='' commit=''
  while IFS= read -r line; do
    case $line in
      =H*) line=${line#=H} && commit=${line%% *} ;;
      =S*) ! listed "${line#=S}" "$1" || bad=$bad$commit$nl ;;
    esac
  done <<END
$found
END
  mend='git commit --amend'
  [ "$bad" = "$tip$nl" ] || mend="git rebase -i $onto"
  refuse_commits subject "$bad" 'has a commit without a conventional message' \
    "project.json wants TYPE(scope): what it does, like $commit_type: a new page" "$mend"
}

# --- what it is called for ------------------------------------------------------------------------------------------

split() { # LINE of git's; sets $here, $tip, $there, $theirs. From the right: a local ref may be an expression with blanks.
  theirs=${1##* } rest=${1% *}
  there=${rest##* } rest=${rest% *}
  tip=${rest##* } here=${rest% *}
}

pre_push() { # REMOTE
  remote=$1 pushes='' names=''
  while IFS= read -r line || [ -n "$line" ]; do
    split "$line"
    case $there in refs/heads/*) pushes=$pushes$line$nl names=$names${names:+$nl}${there#refs/heads/} ;; esac
  done
  [ -n "$pushes" ] || return 0
  closed='' bad=''
  [ ! -s "$policy/protected" ] || find_closed
  [ ! -s "$policy/names" ] || bad=$(grep -v -E -f "$policy/names" <<END
$names
END
)
  while IFS= read -r line; do
    split "$line"
    judge_push "${there#refs/heads/}"
  done <<END
${pushes%"$nl"}
END
}

find_closed() { # sets $closed to the names that are protected; plain patterns like ^main$ need no grep
  while IFS= read -r line; do
    line=${line#^} line=${line%$}
    case $line in
      *[!A-Za-z0-9/_-]*)
        closed=$(grep -E -f "$policy/protected" <<END
$names
END
)
        return
        ;;
    esac
    ! listed "$line" "$names" || closed=$closed$line$nl
  done <"$policy/protected"
}

judge_push() { # NAME
  if listed "$1" "$closed" && ! is_zero "$theirs"; then
    judge_closed "$1"
    return
  fi
  ! is_zero "$tip" || return 0
  if listed "$1" "$bad" && ! is_bot "$1"; then
    refuse_name "$1"
    return
  fi
  word "$remote" && at=$word
  case $here in
    "$there") ;;
    refs/heads/*)
      word "${here#refs/heads/}"
      refuse pairing "${here#refs/heads/} would go to $1 at $remote" \
        'a branch has the same name here and there, so that nothing lands in the wrong one' "git push -u $at $word"
      return
      ;;
  esac
  upstream=refs/remotes/$remote/${base:-${trunk:-HEAD}} onto=$at/${base:-${trunk:-HEAD}}
  if is_zero "$theirs"; then
    theirs=''
    set -- "$1" "$tip" --not "--remotes=$remote"
    # Of a remote never fetched from nothing is known: what other remotes have was looked at before.
    [ -d "${GIT_DIR:-.git}/refs/remotes/$remote" ] || [ -n "$(git for-each-ref --count=1 "refs/remotes/$remote/" </dev/null)" ] ||
      set -- "$1" "$tip" --not --remotes
  else
    set -- "$1" "$tip" --not "$theirs" "--remotes=$remote"
  fi
  judge_commits "$1" "$@"
}

judge_closed() { # NAME of a protected branch that the remote has
  why="$1 is protected in project.json; work goes through a branch"
  if is_zero "$tip"; then
    refuse protected "$1 cannot be deleted" "$1 is protected in project.json" 'victor git policy show'
  elif is_shipped "$tip"; then
    git merge-base --is-ancestor "$theirs" "$tip" </dev/null 2>/dev/null ||
      refuse protected "$1 cannot be rewritten" "$1 at $remote has commits that are not in yours" 'victor git sync'
  elif [ "$here" != "$there" ] && [ "${here#refs/heads/}" != "$here" ]; then
    word "$remote" && at=$word && word "${here#refs/heads/}"
    refuse protected "$1 takes no direct push" "$why" "git push -u $at $word"
  else
    slug=$(git log -1 --no-show-signature --format=%f "$tip" </dev/null)
    for other in "${slug%%-*}/${slug#*-}" "$type/${slug:-work}"; do
      [ -z "$(strange names "$other")" ] && break
    done
    refuse protected "$1 takes no direct push" "$why" "victor git start $other --move"
  fi
}

commit_msg() { # FILE
  [ ! -e "${1%/*}/MERGE_HEAD" ] || return 0
  subject_of "$1" '#'
  [ -n "$(strange subjects "$subject")" ] || return 0
  comment=$(git config core.commentChar </dev/null) && subject_of "$1" "$comment"
  [ -n "$subject" ] && [ -n "$(strange subjects "$subject")" ] || return 0
  word "$commit_type: $subject"
  refuse subject "\"$subject\" is no conventional message" \
    "project.json wants TYPE(scope): what it does, like $commit_type: a new page" "git commit -m $word"
}

subject_of() { # FILE COMMENT; sets $subject to the first line that git will keep; what git itself writes is none
  subject=''
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      "$2 ------------------------ >8 ------------------------"*) return ;;
      "$2"*) ;;
      'fixup! '* | 'squash! '* | 'amend! '*) return ;;
      *[![:space:]]*)
        is_plain_merge "$line" || subject=$line
        return
        ;;
    esac
  done <"$1"
}

pre_commit() {
  tip=''
  if read_settings && git diff --cached --no-color --no-ext-diff --no-textconv --no-renames -U0 </dev/null |
    sed -n '/^+<<<<<<< /p; /^+>>>>>>> /p; /^+||||||| /p' | grep -q .; then
    judge_markers
  fi
  [ ! -s "$policy/documents" ] || judge_documents
}

# Only where something is staged that documents are made of, and not where the index is as it was when they were found
# fresh: so a JVM starts only when there is something to find out. What is judged is the index, not the files.
judge_documents() {
  project=project.json
  [ ! -r "$policy/project" ] || IFS= read -r project <"$policy/project"
  stamps=${project%project.json}.victor/stamps
  set -- -f "$policy/documents"
  [ ! -s "$stamps/documents.paths" ] || set -- "$@" -f "$stamps/documents.paths"
  git diff --cached --name-only --no-renames </dev/null | grep -q -F "$@" || return 0
  [ "$project" != project.json ] || ! is_noted_index || return 0
  [ -n "$(git ls-files -- "$project" </dev/null)" ] || return 0 # a branch of something else
  find_victor 'documents are not checked' || return 0
  said=$(
    cd "./${project%project.json}" 2>&1 || exit 4
    LC_ALL=$language "$victor" docs render --check --staged 2>&1 >/dev/null </dev/null
  )
  case $? in
    0) ;;
    1)
      mend=${said##*; }
      case $mend in 'victor docs render'*) ;; *) mend='victor docs render' ;; esac
      refuse documents 'documents are stale' 'they are made from project.json and templates, which say something else now' "$mend"
      ;;
    3) refuse documents 'documents cannot be made' "$(printf '%s' "$said" | sed 1q)" 'victor docs render --check' ;;
    *) warn "documents are not checked: $said" ;;
  esac
}

is_noted_index() { # docs render noted what git says of all that documents are made of
  [ -s "$stamps/documents.paths" ] && [ -s "$stamps/documents.index" ] || return 1
  set --
  while IFS= read -r path; do set -- "$@" "$path"; done <"$stamps/documents.paths"
  [ "$(git --literal-pathspecs ls-files -s -- "$@" </dev/null)" = "$(cat "$stamps/documents.index")" ]
}

ci() {
  name=${VICTOR_BRANCH-} title=${VICTOR_TITLE-} tip=${VICTOR_HEAD-} start=${VICTOR_BASE-}
  if [ -n "$name" ] && ! is_bot "$name" && [ -n "$(strange names "$name")" ]; then
    refuse_name "$name"
  fi
  if [ -n "$title" ] && ! is_bot "$name" && ! is_plain_merge "$title" && [ -n "$(strange subjects "$title")" ]; then
    word "$commit_type: $title"
    refuse title "the title \"$title\" is not conventional" \
      "project.json wants TYPE(scope): what it does, like $commit_type: a new page" "gh pr edit --title $word"
  fi
  [ -n "$tip" ] || return 0
  for id in "$tip" "$start"; do
    case $id in '' | *[!0-9a-f]*) warn "\"$id\" is no commit id" && exit 2 ;; esac
    git cat-file -e "$id^{commit}" </dev/null || { warn "commit $id is not here: fetch the whole history" && exit 2; }
  done
  remote=origin upstream=$start theirs='' here=HEAD onto=origin/${base:-${trunk:-HEAD}}
  judge_commits "${name:-the range}" "$name" "$tip" --not "$start"
}

mode=${1-}
[ $# -eq 0 ] || shift
if [ -n "${VICTOR_SKIP-}" ] && [ "$VICTOR_SKIP" != 0 ]; then
  warn "$mode is not checked: VICTOR_SKIP is set"
  exit 0
fi
case $mode in
  ci) ;;
  pre-push | commit-msg | pre-commit) refresh ;;
  *) warn "guard.sh pre-push REMOTE URL, commit-msg FILE, pre-commit or ci" && exit 2 ;;
esac
case $mode in
  pre-commit) pre_commit ;;
  *) ! read_settings || case $mode in
    pre-push) pre_push "${1-}" ;;
    commit-msg) commit_msg "${1-}" ;;
    ci) ci ;;
  esac ;;
esac
exit $refused
