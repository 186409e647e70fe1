package contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which datasets go through which pipelines. */
public final class DataPlan {

  /**
   * A dataset on its way to a model.
   *
   * @param dataset the file
   * @param pipeline how it is read
   */
  record Piped(Dataset dataset, Pipeline pipeline) {
    @Override
    public String toString() {
      String reader = pipeline.reader();
      return dataset
          + (reader.isEmpty()
              ? ""
              : "-" + reader.substring(reader.lastIndexOf('.') + 1).replace(':', '.'));
    }
  }

  private static final Pipeline OWN = Pipeline.of("", "", "", 1);

  private final List<Dataset> datasets;
  private final List<Piped> piped = new ArrayList<>();

  private DataPlan(List<Dataset> datasets) {
    this.datasets = datasets;
  }

  /** The datasets of project.json. */
  public static DataPlan of(List<Dataset> datasets) {
    return new DataPlan(datasets);
  }

  /** Datasets, by id, that a model reads like this. */
  public DataPlan through(Pipeline pipeline, String... ids) {
    List<String> wanted = Arrays.asList(ids);
    datasets.stream()
        .filter(dataset -> wanted.contains(dataset.id()))
        .forEach(dataset -> piped.add(new Piped(dataset, pipeline)));
    return this;
  }

  /** The dataset that a case of a check is about; none where it is about a pipeline. */
  static Optional<Dataset> dataset(Object one) {
    if (one instanceof Piped piped) {
      return Optional.of(piped.dataset());
    }
    return one instanceof Dataset dataset ? Optional.of(dataset) : Optional.empty();
  }

  List<Dataset> datasets() {
    return datasets;
  }

  /** Ways to cut and split, each once. */
  Stream<Pipeline> pipelines() {
    return piped.stream().map(Piped::pipeline).distinct();
  }

  /**
   * Datasets in each way that a model reads them; comma separated ones that no model reads, too.
   */
  Stream<Piped> piped() {
    Stream<Piped> unread =
        datasets.stream()
            .filter(dataset -> piped.stream().noneMatch(one -> one.dataset().equals(dataset)))
            .filter(dataset -> dataset.path().endsWith(".csv"))
            .map(dataset -> new Piped(dataset, OWN));
    return Stream.concat(piped.stream(), unread);
  }
}
