package dev.victor.testgen.adopt;

import java.util.List;

/// What differs between tests of one shape: a parameter of the test that replaces them.
///
/// @param name of the parameter
/// @param places which tokens of the body it stands for
/// @param values one for each test, as written
record Column(String name, List<Integer> places, List<String> values) {

  Column named(String other) {
    return new Column(other, places, values);
  }
}
