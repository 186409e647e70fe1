/// The contract libraries that are shipped: their files, and the checks that these declare. A check
/// is read from the library's own text, so what is counted is what is run.
@NullMarked
package dev.victor.testgen.contract;

import org.jspecify.annotations.NullMarked;
