package contracts;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of data must keep. */
public interface DatasetContract extends HasDatasets {

  @ParameterizedTest(name = "{0}")
  @MethodSource("datasets")
  default void timeIsInOrder(Dataset dataset) {
    CsvFile file = CsvFile.read(dataset.file());
    Set<String> names =
        Set.of("day", "date", "time", "timestamp", "datetime", "ts", "index", "open_time");
    for (int column = 0; column < file.heading().size(); column++) {
      if (names.contains(file.heading().get(column).trim().toLowerCase(Locale.ROOT))) {
        rises(file, column);
        return;
      }
    }
  }

  private static void rises(CsvFile file, int column) {
    Comparable<Object> before = null;
    for (int i = 0; i < file.rows().size(); i++) {
      String cell = file.rows().get(i).get(column).trim();
      Comparable<Object> now =
          moment(cell)
              .orElseThrow(() ->
                  new AssertionError("the time " + cell + " is neither a number nor an ISO date"));
      if (before != null && before.getClass() == now.getClass() && before.compareTo(now) >= 0) {
        fail(
            "row "
                + (i + 2)
                + " of "
                + file.path().getFileName()
                + ": time "
                + cell
                + " does not come after "
                + before);
      }
      before = now;
    }
  }

  @SuppressWarnings("unchecked")
  private static Optional<Comparable<Object>> moment(String cell) {
    List<Function<String, Object>> ways =
        List.of(
            Double::valueOf,
            LocalDate::parse,
            text -> LocalDateTime.parse(text.replace(' ', 'T')),
            text -> OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
    for (Function<String, Object> way : ways) {
      try {
        return Optional.of((Comparable<Object>) way.apply(cell));
      } catch (NumberFormatException | java.time.DateTimeException next) {
        continue;
      }
    }
    return Optional.empty();
  }
}
