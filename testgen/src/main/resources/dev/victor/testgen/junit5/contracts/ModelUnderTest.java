package contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** A model as project.json declares it: the parameters of a generated test. */
public final class ModelUnderTest {

  private final String id;
  private final String entry;
  private Pipeline data = Pipeline.of("", "", "", 12);
  private String fit = "fit";
  private String predict = "predict";
  private String save = "save";
  private String load = "load";
  private List<String> probabilities =
      List.of("predictProbabilities", "predictProba", "probabilities");
  private String network = "";
  private boolean classifier;
  private Set<String> capabilities = Set.of();
  private final Map<String, Map<String, Object>> hypers = new LinkedHashMap<>();
  private final Map<String, Object> knobs = new LinkedHashMap<>();
  private String monotone = "";
  private List<Integer> directions = List.of();
  private final List<Dataset> datasets = new ArrayList<>();
  private final Map<String, Double> minSkill = new LinkedHashMap<>();
  private final List<ExpectedFailure> expectedFailures = new ArrayList<>();
  private List<Case> cases = List.of();

  private ModelUnderTest(String id, String entry) {
    this.id = id;
    this.entry = entry;
  }

  /** A model and the name of its class. */
  public static ModelUnderTest of(String id, String entry) {
    return new ModelUnderTest(id, entry);
  }

  /** How its data is read. */
  public ModelUnderTest data(Pipeline pipeline) {
    data = pipeline;
    return this;
  }

  /** The names of its methods, when they are not fit, predict, save and load. */
  public ModelUnderTest adapter(String fit, String predict, String save, String load) {
    this.fit = fit;
    this.predict = predict;
    this.save = save;
    this.load = load;
    return this;
  }

  /** The name of the method that gives the probabilities of labels; the first of these there is. */
  public ModelUnderTest probabilities(String... methods) {
    probabilities = List.of(methods);
    return this;
  }

  /** The method that gives the parameters of a network, as numbers. */
  public ModelUnderTest network(String parameters) {
    network = parameters;
    return this;
  }

  /** Its targets are labels. */
  public ModelUnderTest classifier() {
    classifier = true;
    return this;
  }

  /** What it declares: seeded, handles-nan, iterative, gradient. */
  public ModelUnderTest capabilities(String... declared) {
    capabilities = new LinkedHashSet<>(Arrays.asList(declared));
    return this;
  }

  /** A named set of hyperparameters: name, value, name, value … */
  public ModelUnderTest hyper(String name, Object... namesAndValues) {
    hypers.put(name, map(namesAndValues));
    return this;
  }

  /** A value per hyperparameter that must change the predictions: name, value, name, value … */
  public ModelUnderTest knobs(Object... namesAndValues) {
    knobs.putAll(map(namesAndValues));
    return this;
  }

  /** The hyperparameter that carries a monotone constraint, and the directions to try. */
  public ModelUnderTest monotone(String hyperparameter, Integer... tried) {
    monotone = hyperparameter;
    directions = List.of(tried);
    return this;
  }

  /** Its datasets, by id. */
  public ModelUnderTest on(List<Dataset> declared, String... ids) {
    for (String one : ids) {
      datasets.add(
          declared.stream()
              .filter(dataset -> dataset.id().equals(one))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no dataset " + one)));
    }
    return this;
  }

  /** The least skill over the naive forecast on a dataset. */
  public ModelUnderTest minSkill(String dataset, double least) {
    minSkill.put(dataset, least);
    return this;
  }

  /** A check that is known to fail until a day (yyyy-mm-dd). */
  public ModelUnderTest expectedFailure(String check, String reason, String until) {
    expectedFailures.add(new ExpectedFailure(check, reason, java.time.LocalDate.parse(until)));
    return this;
  }

  /** A value that is a map: name, value, name, value … */
  public static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      pairs.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return pairs;
  }

  /** Hyperparameters x datasets, made once. */
  synchronized List<Case> cases() {
    if (cases.isEmpty()) {
      List<Case> all = new ArrayList<>();
      Map<String, Map<String, Object>> sets =
          hypers.isEmpty() ? Map.of("default", Map.of()) : hypers;
      sets.forEach((hyper, values) ->
          datasets.forEach(dataset -> all.add(new Case(this, hyper, values, dataset))));
      cases = List.copyOf(all);
    }
    return cases;
  }

  Class<?> type() {
    return Calls.type(entry);
  }

  boolean declares(String capability) {
    return capabilities.contains(capability);
  }

  boolean classifies() {
    return classifier;
  }

  OptionalDouble leastSkill(Dataset dataset) {
    Double least = minSkill.get(dataset.id());
    return least == null ? OptionalDouble.empty() : OptionalDouble.of(least);
  }

  String id() {
    return id;
  }

  String entry() {
    return entry;
  }

  Pipeline data() {
    return data;
  }

  String fit() {
    return fit;
  }

  String predict() {
    return predict;
  }

  String save() {
    return save;
  }

  String load() {
    return load;
  }

  /** The names to try. */
  List<String> probabilities() {
    return probabilities;
  }

  String network() {
    return network;
  }

  Map<String, Object> knobs() {
    return knobs;
  }

  String monotone() {
    return monotone;
  }

  List<Integer> directions() {
    return directions;
  }

  List<ExpectedFailure> expectedFailures() {
    return expectedFailures;
  }
}
