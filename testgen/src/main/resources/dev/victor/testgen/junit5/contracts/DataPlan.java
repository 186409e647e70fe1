package contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which datasets go through which pipelines. */
public final class DataPlan {

  /**
   * A dataset on its way to a model.
   *
   * @param dataset the file
   * @param pipeline how it is read
   * @param labels whether its targets are labels
   */
  record Piped(Dataset dataset, Pipeline pipeline, boolean labels) {
    @Override
    public String toString() {
      String reader = pipeline.reader();
      return dataset
          + (reader.isEmpty()
              ? ""
              : "-" + reader.substring(reader.lastIndexOf('.') + 1).replace(':', '.'));
    }
  }

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
        .forEach(dataset -> piped.add(new Piped(dataset, pipeline, false)));
    return this;
  }

  List<Dataset> datasets() {
    return datasets;
  }

  Stream<Piped> piped() {
    return piped.stream();
  }
}
