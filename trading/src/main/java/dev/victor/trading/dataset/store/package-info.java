/// Where versions of datasets are kept and had again: the repository, its large file storage, or a
/// folder where each content lies under its hash. Nothing is overwritten that is not kept
/// somewhere.
@NullMarked
package dev.victor.trading.dataset.store;

import org.jspecify.annotations.NullMarked;
