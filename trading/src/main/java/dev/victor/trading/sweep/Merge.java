package dev.victor.trading.sweep;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a sweep together: all of them, each once, none of another sweep.
final class Merge {

  private static final int DEEP = 3;

  private final Environment environment;
  private final SweepJob job;

  Merge(Environment environment, SweepJob job) {
    this.environment = environment;
    this.job = job;
  }

  /// The rows of all parts.
  ///
  /// @param typed files, and folders that hold some
  /// @throws BadInput naming the part that is missing, there twice, or of another sweep
  List<Row> rows(List<String> typed) {
    SortedMap<Integer, ShardFile> parts = new TreeMap<>();
    int count = 0;
    for (Path file : files(typed)) {
      ShardFile part = part(file);
      if (count != 0 && part.shard().count() != count) {
        throw new BadInput(
            part.name(),
            "is shard " + part.shard() + ", others are of " + count,
            "name the parts of one division");
      }
      count = part.shard().count();
      ShardFile other = parts.put(part.shard().number(), part);
      if (other != null) {
        throw new BadInput(
            part.name(),
            "is shard " + part.shard() + ", as " + other.name() + " is",
            "name each part once");
      }
    }
    missing(parts, count);
    return whole(parts);
  }

  private void missing(SortedMap<Integer, ShardFile> parts, int count) {
    String missing =
        IntStream.rangeClosed(1, count)
            .filter(number -> !parts.containsKey(number))
            .limit(20)
            .mapToObj(number -> number + "/" + count)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new BadInput(
          ShardFile.name(job.hash(), parts.firstEntry().getValue().shard()),
          "is not all: missing " + missing,
          "run: victor strategy sweep "
              + job.bench().definition().id()
              + " --shard "
              + missing.split(",", 2)[0]);
    }
  }

  private List<Row> whole(SortedMap<Integer, ShardFile> parts) {
    @Nullable Row[] rows = new Row[job.plan().variants().size()];
    for (ShardFile part : parts.values()) {
      for (Row row : part.rows()) {
        if (!part.shard().has(row.index())) {
          throw new BadInput(
              part.name(), "holds variant " + row.index() + " of another shard", "run it again");
        }
        rows[row.index()] = row;
      }
    }
    List<Row> all = new ArrayList<>(rows.length);
    for (int i = 0; i < rows.length; i++) {
      Row row = rows[i];
      if (row == null) {
        throw new BadInput(
            ShardFile.name(job.hash(), new Shard(i % parts.size() + 1, parts.size())),
            "lacks variant " + i,
            "run that shard again");
      }
      all.add(row);
    }
    return all;
  }

  private ShardFile part(Path file) {
    String name = environment.directory().relativize(file).toString();
    ShardFile part = ShardFile.read(file, name, job.figures().size(), job.plan().variants().size());
    if (!part.plan().equals(job.hash())) {
      throw new BadInput(
          name,
          "is of another sweep: its plan is "
              + part.plan().substring(0, 12)
              + ", this one's "
              + job.hash().substring(0, 12),
          "a plan is of one definition, dataset, engine and set of options; leave this file out");
    }
    return part;
  }

  private List<Path> files(List<String> typed) {
    List<Path> files = new ArrayList<>();
    for (String each : typed) {
      Path path = environment.resolve(each).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        try (Stream<Path> all = Files.walk(path, DEEP)) {
          all.filter(file -> file.toString().endsWith(ShardFile.END)).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new BadInput(each, "cannot be read", "check its permissions", e);
        }
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new UsageError("--merge", "there are no files of shards", "name them, or their folder");
    }
    return files;
  }
}
