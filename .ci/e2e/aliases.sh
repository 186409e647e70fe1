# git aliases and short names of the shell: installed by the launcher, run by git and bash, removed without a trace.
. "$ASSERT"

# The launcher in a place that needs quoting, and on no PATH.
mkdir "$HOME/it's my tools"
ln -s "$VICTOR" "$HOME/it's my tools/victor"
VICTOR="$HOME/it's my tools/victor"
cp "$HOME/.gitconfig" "$HOME/gitconfig.before"

exits 0 victor git aliases
says '*not installed: ~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig*git sync *'
warns 'install them: victor git aliases install'
exits 0 victor git aliases install --dry-run
holds 'a rehearsal changes nothing' cmp "$HOME/.gitconfig" "$HOME/gitconfig.before"
exits 0 victor git aliases install
exits 0 victor git aliases install
says 'installed already: *'

git init -q --bare -b main origin.git
git clone -q origin.git work 2>/dev/null
cd work
mkdir 'sub folder'
echo 1 >'sub folder/file'
git add . && git commit -qm 'feat: one' && git push -qu origin HEAD:main
git worktree add -q ../tree -b feat/x && git push -qu origin feat/x
echo x >'../tree/sub folder/x'

exits 0 git sync
exits 0 git -C 'sub folder' sync --dry-run --json
says '{*}'
cd '../tree/sub folder'
git add x && git commit -qm 'feat: x'
exits 0 git sync
holds 'a sync from a folder of a linked work tree deletes nothing' test -z "$(git status --porcelain)"
holds 'it pushed the branch' test "$(git rev-parse feat/x)" = "$(git rev-parse origin/feat/x)"
exits 2 git sync --no-such-option
warns '*unknown option --no-such-option*'
exits 0 git victor aliases show
says 'installed: *'
cd ../..

exits 0 git -C work victor aliases uninstall
holds 'the configuration is what it was' cmp "$HOME/.gitconfig" "$HOME/gitconfig.before"
exits 1 git -C work sync

printf 'PS1=x\nalias vt="echo mine"' >"$HOME/.bashrc"
cp "$HOME/.bashrc" "$HOME/bashrc.before"
exits 0 victor shell install --shell bash
exits 0 victor shell install --shell bash
says 'bash  installed already*'
holds 'bash reads it' bash -n "$HOME/.bashrc"
exits 0 bash -i -c 'cd work && vs'
says '*main*'
exits 0 bash -i -c 'v --version && vt'
says 'victor *mine'
exits 0 victor shell status --json
says '*"status" : "installed"*'
exits 0 victor shell uninstall
holds 'the start-up file is what it was' cmp "$HOME/.bashrc" "$HOME/bashrc.before"
