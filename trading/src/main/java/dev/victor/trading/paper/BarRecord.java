package dev.victor.trading.paper;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.BarCollector;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.NewBars;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.SignalColumns;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The new bars of a strategy as they came: `forward/DATASET.csv` beside its definition, one line a
/// bar, added at the end and never changed. Half a line at the end is one that was being written
/// when the process was stopped; it counts as not there.
///
/// @param file where it is
/// @param name the file as messages name it
/// @param news the bars, with their signals
/// @param seen when each came, in milliseconds since 1970
/// @param text its whole lines
@SuppressWarnings("ArrayRecordComponent") // one a bar, shared, never changed
public record BarRecord(Path file, String name, NewBars news, long[] seen, String text) {

  private static final String HEAD = "time,open,high,low,close,volume,seen";
  private static final String REMEDY = "bring the file back: git log -p -- ";
  private static final int FIELDS = 7;
  private static final long LARGEST = 256L << 20;

  /// The record of a strategy; empty when nothing came yet.
  ///
  /// @param dataset whose bars go on here
  /// @param step length of a bar in milliseconds
  /// @throws BadInput naming the first line that is no bar
  public static BarRecord of(
      Workspace workspace, Definition definition, String dataset, long step) {
    Path folder = workspace.root().relativize(definition.folder());
    String name = folder.resolve("forward").resolve(dataset + ".csv").toString();
    Path file = workspace.inside(name);
    String text = read(file, name);
    int whole = text.lastIndexOf('\n') + 1;
    SignalColumns signals = definition.strategy().signals();
    List<String> names = signals == null ? List.of() : List.copyOf(signals.columns().keySet());
    return parse(file, name, text.substring(0, whole), names, step);
  }

  private static String read(Path file, String name) {
    try {
      if (!Files.exists(file)) {
        return "";
      }
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw new BadInput(name, "is no file of less than 256 MB", REMEDY + name);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", REMEDY + name, e);
    }
  }

  private static BarRecord parse(
      Path file, String name, String text, List<String> names, long step) {
    List<String> lines = text.lines().toList();
    if (!lines.isEmpty() && !head(names).equals(lines.getFirst())) {
      throw new BadInput(
          name + ":1",
          "is no record of new bars: it does not begin with " + head(names),
          REMEDY + name);
    }
    BarCollector bars = new BarCollector(true);
    int count = Math.max(0, lines.size() - 1);
    long[] seen = new long[count];
    Map<String, double[]> signals = new LinkedHashMap<>();
    names.forEach(each -> signals.put(each, new double[count]));
    long before = Long.MIN_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      try {
        String[] fields = lines.get(i).split(",", -1);
        long start = Instant.parse(fields[0]).toEpochMilli();
        if (fields.length != FIELDS + names.size() || start <= before) {
          throw new NumberFormatException("not in order");
        }
        bars.add(
            start,
            price(fields[1]),
            price(fields[2]),
            price(fields[3]),
            price(fields[4]),
            price(fields[5]));
        seen[i - 1] = Instant.parse(fields[6]).toEpochMilli();
        int field = FIELDS;
        for (double[] numbers : signals.values()) {
          numbers[i - 1] = fields[field].isEmpty() ? Double.NaN : price(fields[field]);
          field++;
        }
        before = start;
      } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new BadInput(
            name + ":" + (i + 1), "is no bar, or not later than the one before", REMEDY + name, e);
      }
    }
    return new BarRecord(file, name, new NewBars(bars.bars(step), signals), seen, text);
  }

  private static String head(Iterable<String> names) {
    StringBuilder head = new StringBuilder(HEAD);
    names.forEach(name -> head.append(',').append(name));
    return head.toString();
  }

  private static double price(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException("not a price");
    }
    return number;
  }

  /// The bars alone, oldest first.
  public Bars bars() {
    return news.bars();
  }

  /// The line of the file that a bar stands in, from 1.
  int line(int bar) {
    return bar + 2;
  }

  /// What the whole of it is known by.
  public ContentHash hash() {
    return ContentHash.of(text);
  }

  /// The first bar that came at or after a moment; as many as there are when none did.
  int seenFrom(Instant moment) {
    int bar = 0;
    while (bar < seen.length && seen[bar] < moment.toEpochMilli()) {
      bar++;
    }
    return bar;
  }

  /// This record with bars that came now at its end. Nothing is written.
  BarRecord with(NewBars later, Instant now) {
    long[] times = Arrays.copyOf(seen, seen.length + later.size());
    Arrays.fill(times, seen.length, times.length, now.toEpochMilli());
    StringBuilder more =
        new StringBuilder(text.isEmpty() ? head(news.signals().keySet()) + "\n" : text);
    Bars bars = later.bars();
    for (int bar = 0; bar < later.size(); bar++) {
      more.append(Instant.ofEpochMilli(bars.start(bar))).append(',');
      more.append(bars.opens()[bar]).append(',');
      more.append(bars.highs()[bar]).append(',');
      more.append(bars.lows()[bar]).append(',');
      more.append(bars.closes()[bar]).append(',');
      more.append(bars.volumes()[bar]).append(',');
      more.append(Instant.ofEpochMilli(now.toEpochMilli()));
      for (double[] numbers : later.signals().values()) {
        more.append(',').append(Double.isNaN(numbers[bar]) ? "" : numbers[bar]);
      }
      more.append('\n');
    }
    return new BarRecord(file, name, news.then(later), times, more.toString());
  }

  /// Puts on the disk what another record has more than this one.
  ///
  /// @throws NeedsPerson when it cannot be written; the lines that were there stay
  void extendTo(BarRecord longer) {
    byte[] kept = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = longer.text.getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.resolveSibling("."));
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(kept.length);
        channel.position(kept.length);
        ByteBuffer more = ByteBuffer.wrap(all, kept.length, all.length - kept.length);
        while (more.hasRemaining()) {
          channel.write(more);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw AtomicFile.unwritable(name, e);
    }
  }
}
