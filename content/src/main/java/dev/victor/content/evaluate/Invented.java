package dev.victor.content.evaluate;

import java.util.ArrayList;
import java.util.List;

/// Adds a claim that no fact backs.
///
/// @param mistake what kind of claim
/// @param claims word by which facts would speak of it, and the sentence; `N` stands for a figure
record Invented(Mistake mistake, List<Claim> claims) implements Planter {

  private static final int EACH = 1;

  /// A claim.
  record Claim(String about, String sentence) {}

  private static Claim claim(String about, String sentence) {
    return new Claim(about, sentence);
  }

  /// Figures of what was never measured; half of them are figures of the sheet.
  static Planter metrics() {
    return new Invented(
        Mistake.INVENTED_METRIC,
        List.of(
            claim("sharpe", "The Sharpe ratio is N."),
            claim("latency", "Latency went down to 12 ms."),
            claim("mutation", "Mutation score: 78 %."),
            claim("f1", "F1 on the holdout is N."),
            claim("memory", "Memory use fell to 412 MB."),
            claim("star", "The repository has 128 stars now."),
            claim("issue", "Closed four issues."),
            claim("accuracy", "Accuracy is N %."),
            claim("slippage", "Slippage averaged 0.3 pips."),
            claim("throughput", "Throughput is up 3x."),
            claim("download", "It was downloaded N times."),
            claim("user", "There are N users now."),
            claim("warning", "The build has no warnings, down from 17."),
            claim("test", "All 212 tests pass."),
            claim("review", "Two pull requests were reviewed."),
            claim("complexity", "Cyclomatic complexity dropped by N."),
            claim("sortino", "Sortino came out at N."),
            claim("expectancy", "Expectancy stands at 0.42 R."),
            claim("uptime", "Uptime was 99.9 %."),
            claim("auc", "The AUC of the validation set reached N."),
            claim("recall", "Recall is up to N."),
            claim("cpu", "CPU use is down by a third."),
            claim("minutes a day", "It saves 15 minutes a day."),
            claim("twice as fast", "The import is twice as fast."),
            claim("revenue", "Revenue grew by N %."),
            claim("error rate", "The error rate is below 1 %."),
            claim("page load", "A page load takes 0.8 s."),
            claim("volatility", "Volatility was N %.")));
  }

  /// Deeds and systems of which nothing is known.
  static Planter systems() {
    return new Invented(
        Mistake.INVENTED_SYSTEM,
        List.of(
            claim("kubernetes", "Deployed it to Kubernetes."),
            claim("redis", "The Redis cache is live."),
            claim("postgres", "The Postgres migration went through."),
            claim("kafka", "Ticks arrive by Kafka now."),
            claim("grafana", "A Grafana dashboard shows it."),
            claim("slack", "The Slack bot announces releases."),
            claim("aws", "Training moved to AWS."),
            claim("docker", "The Docker image got smaller."),
            claim("login", "The login page has a password reset now."),
            claim("graphql", "Added a GraphQL endpoint."),
            claim("dark mode", "The mobile app got a dark mode."),
            claim("websocket", "Fixed a leak in the websocket server."),
            claim("terraform", "Terraform sets up the servers."),
            claim("investor", "Met the investors in the afternoon."),
            claim("customer", "Customers are happy with it."),
            claim("s3", "Backups go to S3."),
            claim("elasticsearch", "Logs are searchable in Elasticsearch."),
            claim("oauth", "Sign-in works with OAuth."),
            claim("mongodb", "Prices are stored in MongoDB."),
            claim("newsletter", "The newsletter went out."),
            claim("pagerduty", "Alerts go to PagerDuty."),
            claim("production", "The model is in production."),
            claim("extension", "Wrote a Chrome extension."),
            claim("scraper", "The scraper runs every night."),
            claim("cron", "A cron job cleans the logs."),
            claim("gitlab", "Moved the repository to GitLab."),
            claim("payment", "Added a payment form."),
            claim("rust", "There are bindings for Rust now.")));
  }

  /// More than the facts say.
  static Planter exaggerations() {
    return new Invented(
        Mistake.EXAGGERATION,
        List.of(
            claim("best day", "It was the best day so far."),
            claim("every test", "Every test passes."),
            claim("no bug", "No bugs are left."),
            claim("never been", "Quality has never been higher."),
            claim("record", "A new record."),
            claim("first time", "For the first time, nothing is broken."),
            claim("nothing is left", "Nothing is left to do."),
            claim("biggest", "The biggest change of the year."),
            claim("all of it is tested", "All of it is tested."),
            claim("fastest", "It is the fastest version ever."),
            claim("none of", "None of it needed a second try."),
            claim("always", "The model is always right now."),
            claim("every model", "Every model got better."),
            claim("most productive", "The most productive stretch in months."),
            claim("all-time", "Results are at an all-time high."),
            claim("failed", "Nothing failed."),
            claim("better than", "It could not have gone better."),
            claim("everyone", "Everyone is impressed."),
            claim("ever before", "That is more than ever before."),
            claim("whole code", "The whole code base is clean now."),
            claim("everything", "Everything works."),
            claim("untouched", "No file was left untouched."),
            claim("last week", "That beats last week by far."),
            claim("equal", "It has no equal."),
            claim("perfect", "It is perfect now."),
            claim("one mistake", "Not one mistake was made."),
            claim("never again", "It will never break again."),
            claim("greatest", "The greatest step since the beginning.")));
  }

  @Override
  public List<String> plant(Bed bed) {
    List<String> drafts = new ArrayList<>();
    for (int tries = 0; tries < claims.size() && drafts.size() < EACH; tries++) {
      Claim claim = bed.any(claims);
      if (!bed.known().says(claim.about())) {
        drafts.add(bed.with(claim.sentence().replaceFirst("\\bN\\b", figure(bed))));
      }
    }
    return drafts;
  }

  /// One of the text's own, without its sign.
  private static String figure(Bed bed) {
    List<Numeral> numerals = Numeral.in(bed.truth());
    return numerals.isEmpty() ? "17" : bed.any(numerals).words().replaceFirst("^[+\u2212-]", "");
  }
}
