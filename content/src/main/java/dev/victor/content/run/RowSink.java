package dev.victor.content.run;

/// Takes the rows of a log one by one, in the order of the file.
@FunctionalInterface
interface RowSink {

  void take(Row row);
}
