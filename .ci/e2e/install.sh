# The whole way of an installed victor, from this checkout: install, again, an update from an archive, back, uninstall.
. "$ASSERT"
root=${VICTOR%/victor}
export SHELL=/bin/bash
prefix="$HOME/my apps"

# Whoever was here before.
mkdir -p "$prefix/bin"
echo mine >"$prefix/bin/victor"
exits 4 victor install --prefix "$prefix"
warns '*/my apps/bin/victor: is there already and not from victor install; move it away, *'
holds 'nothing was written' test "$(ls "$prefix")" = bin
rm "$prefix/bin/victor"

exits 0 victor install --prefix "$prefix" --dry-run
says 'would install victor * in ~/my apps*bin/victor *would write*'
holds 'a rehearsal writes nothing' test ! -e "$prefix/lib"
exits 0 victor install --prefix "$prefix"
says 'installed victor * in ~/my apps*my apps/bin is not on the PATH; type this*>>~/.bashrc*next: victor shell install'
exits 0 victor install --prefix "$prefix"
says 'victor * is installed in ~/my apps already*'

# It runs without the checkout, by its name, and knows itself.
installed="$prefix/bin/victor"
exits 0 env PATH="$prefix/bin:/usr/bin:/bin" victor --version
version=${out#victor }
exits 0 "$installed" help
exits 4 "$installed" self update
warns "$root: is the checkout that this victor was installed from; git pull && ./victor install, in there"
exits 0 "$installed" shell install
holds 'the block names the installed one' grep -q 'my apps/bin/victor' "$HOME/.bashrc"

# An archive of another version, as a release has it: this image under another number.
make_archive() { # VERSION
  rm -rf made && mkdir -p made
  cp -R "$prefix/lib/victor" "made/tree" && rm -f made/tree/manifest.json
  mkdir -p "made/victor-$1/lib/victor/image/0123456789abcdef" "made/victor-$1/bin"
  sed "s/^set -f\$/case \${1-} in --version) echo 'victor $1'; exit ;; esac; set -f/" "$root/victor" >"made/victor-$1/lib/victor/victor"
  chmod +x "made/victor-$1/lib/victor/victor"
  cp -R made/tree/image/*/lib "made/victor-$1/lib/victor/image/0123456789abcdef/lib"
  echo "$1" >"made/victor-$1/lib/victor/image/0123456789abcdef/version"
  echo 0123456789abcdef >"made/victor-$1/lib/victor/image/id"
  ln -s ../lib/victor/victor "made/victor-$1/bin/victor"
  tar -C made -czf "victor-$1.tar.gz" "victor-$1"
  sha256sum "victor-$1.tar.gz" >SHA256SUMS
}
make_archive 99.0.0
exits 0 "$installed" self update --from victor-99.0.0.tar.gz --dry-run
says "would install victor 99.0.0 for $version"
exits 0 "$installed" self update --from victor-99.0.0.tar.gz
says "victor 99.0.0 is installed, $version before*"
exits 0 "$installed" --version
says 'victor 99.0.0'
echo >>victor-99.0.0.tar.gz
exits 3 "$installed" self update --from victor-99.0.0.tar.gz
warns 'victor-99.0.0.tar.gz: is not what its SHA-256 says: *'
exits 0 "$installed" self update --back
exits 0 "$installed" --version
says "victor $version"

exits 0 "$installed" self uninstall --dry-run
says 'would remove victor *stays*'
exits 0 "$installed" self uninstall
says 'removed victor *~/my apps/bin/victor*'
holds 'nothing is left of it' test -z "$(find "$prefix" -type f)"
holds 'the start-up file is as before' test ! -s "$HOME/.bashrc"
