/// The changelog: the commits and tags of a repository go in, `CHANGELOG.md` by Keep a Changelog
/// 1.1 comes out. Messages are read by Conventional Commits 1.0. A released section belongs to the
/// file: it is made once and never again, so hands may better it. Subjects are data: nothing in
/// them is obeyed. [dev.victor.content.changelog.Changelogs] is the operation.
@NullMarked
package dev.victor.content.changelog;

import org.jspecify.annotations.NullMarked;
