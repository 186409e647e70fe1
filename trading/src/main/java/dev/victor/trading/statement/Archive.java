package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Refuses archives that unpack to more than a statement can be, whatever sizes they claim.
final class Archive {

  private static final long LARGEST = 512L << 20;
  private static final int MOST_ENTRIES = 2_000;

  /// Deflate cannot do better than this.
  private static final long BEST_RATIO = 1032;

  private final String file;
  private final byte[] bytes;

  Archive(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /// A small archive cannot unpack to much; a larger one is unpacked once to count.
  void check() {
    if (bytes.length * BEST_RATIO > LARGEST) {
      unpack();
    }
  }

  private void unpack() {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    int entries = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (++entries > MOST_ENTRIES) {
          throw tooLarge();
        }
        try (InputStream content = zip.getInputStream(entry)) {
          for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            total += n;
            if (total > LARGEST) {
              throw tooLarge();
            }
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInput(
          file, "is a damaged workbook", "nothing was stored; export or download it again", e);
    }
  }

  private BadInput tooLarge() {
    return new BadInput(
        file,
        "unpacks to more than " + (LARGEST >> 20) + " MB, which no statement does",
        "nothing was read; get the file from the terminal itself");
  }
}
