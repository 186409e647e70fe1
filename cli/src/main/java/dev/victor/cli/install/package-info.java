/// `victor install`: from a checkout or an unpacked archive into a prefix such as `~/.local`. What
/// is running goes in ([dev.victor.cli.install.Origin]); a folder `lib/victor`, a link in `bin`,
/// completions and man pages come out, and a [dev.victor.cli.install.Manifest] that names every one
/// of them, so that they can be renewed and taken away again (decision 0031).
@NullMarked
package dev.victor.cli.install;

import org.jspecify.annotations.NullMarked;
