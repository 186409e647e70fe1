package dev.victor.trading.feed.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;

/// An OANDA v20 server with one account, made up by hand.
final class OandaStub extends Dispatcher {

  static final String ACCOUNT = "101-004-7654321-001";
  static final String TOKEN = "made-up-token";

  final List<String> asked = new ArrayList<>();
  private final Map<Integer, String> transactions = new TreeMap<>();

  /// Adds a transaction; its number is the next one.
  OandaStub add(String type, String time, String more) {
    int id = transactions.size() + 1;
    transactions.put(
        id,
        "{\"id\":\"%d\",\"type\":\"%s\",\"time\":\"%s\",\"accountID\":\"%s\"%s}"
            .formatted(id, type, time, ACCOUNT, more.isEmpty() ? "" : "," + more));
    return this;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    String query = request.getUrl().query();
    asked.add(path.replace("/v3/accounts/" + ACCOUNT, "") + (query == null ? "" : "?" + query));
    if (!("Bearer " + TOKEN).equals(request.getHeaders().get("Authorization"))) {
      return answer(401, "{\"errorMessage\":\"Insufficient authorization to perform request.\"}");
    }
    if (!path.startsWith("/v3/accounts/" + ACCOUNT + "/")) {
      return answer(404, "{\"errorMessage\":\"no such account\"}");
    }
    int last = transactions.size();
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "summary" ->
          answer(
              200,
              "{\"account\":{\"id\":\"%s\",\"currency\":\"EUR\",\"hedgingEnabled\":false,\"balance\":\"0\",\"lastTransactionID\":\"%d\"},\"lastTransactionID\":\"%d\"}"
                  .formatted(ACCOUNT, last, last));
      case "sinceid" -> between(number(request, "id") + 1, last);
      case "idrange" -> between(number(request, "from"), number(request, "to"));
      case "transactions" -> pages(String.valueOf(request.getUrl().queryParameter("from")));
      default -> answer(404, "{}");
    };
  }

  private static int number(RecordedRequest request, String name) {
    return Integer.parseInt(String.valueOf(request.getUrl().queryParameter(name)));
  }

  private MockResponse between(int from, int to) {
    return answer(
        200,
        transactions.entrySet().stream()
            .filter(entry -> entry.getKey() >= from && entry.getKey() <= to)
            .map(Map.Entry::getValue)
            .collect(
                Collectors.joining(
                    ",",
                    "{\"transactions\":[",
                    "],\"lastTransactionID\":\"" + transactions.size() + "\"}")));
  }

  private MockResponse pages(String time) {
    String pages =
        transactions.entrySet().stream()
            .filter(entry -> entry.getValue().compareTo("") > 0)
            .filter(entry -> time(entry.getValue()).compareTo(time) >= 0)
            .findFirst()
            .map(entry ->
                "\"https://elsewhere.example/v3/accounts/%s/transactions/idrange?from=%d&to=%d\""
                    .formatted(ACCOUNT, entry.getKey(), transactions.size()))
            .orElse("");
    return answer(
        200, "{\"pages\":[" + pages + "],\"lastTransactionID\":\"" + transactions.size() + "\"}");
  }

  private static String time(String transaction) {
    int at = transaction.indexOf("\"time\":\"") + 8;
    return transaction.substring(at, transaction.indexOf('"', at));
  }

  static MockResponse answer(int status, String json) {
    return new MockResponse(status, Headers.of("Content-Type", "application/json"), json);
  }
}
