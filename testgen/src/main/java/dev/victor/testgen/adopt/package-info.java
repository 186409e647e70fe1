/// Tests of one shape become one test with parameters. Suites come in, a patch goes out that a
/// person reads and applies; the tests themselves are never written.
@NullMarked
package dev.victor.testgen.adopt;

import org.jspecify.annotations.NullMarked;
