package dev.victor.trading.feed.folder;

import java.nio.file.attribute.BasicFileAttributes;

/// What tells that a file was not written to: its size and when it was last modified, in
/// milliseconds.
record Stamp(long size, long modified) {
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
  }
}
