/// `victor git rename`: a branch gets another name here and at its remote, and what is built on it
/// knows.
@NullMarked
package dev.victor.git.rename;

import org.jspecify.annotations.NullMarked;
