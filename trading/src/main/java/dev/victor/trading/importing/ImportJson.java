package dev.victor.trading.importing;

import dev.victor.core.failure.Failure;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// One file's result as scripts read it.
final class ImportJson {

  private ImportJson() {}

  static Map<String, Object> of(FileResult result) {
    return switch (result) {
      case FileResult.Stored stored -> stored(stored.taken());
      case FileResult.Back back -> back(back);
      case FileResult.Refused refused -> refused(refused);
    };
  }

  private static Map<String, Object> back(FileResult.Back result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", result.file());
    json.put("format", "victor-export");
    json.put("accounts", result.rows().accounts());
    json.put("deals", result.rows().deals());
    json.put("positions", result.rows().positions());
    json.put("flows", result.rows().flows());
    json.put("duplicates", result.rows().known());
    return json;
  }

  private static Map<String, Object> stored(Taken result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", result.name());
    json.put("format", result.statement().format().id());
    json.put("account", result.account().id());
    json.put("currency", result.account().currency());
    json.put("deals", result.added().deals());
    json.put("positions", result.added().positions());
    json.put("flows", result.added().flows());
    json.put("duplicates", result.added().duplicates());
    json.put("unmatched", result.added().unmatched());
    Map<String, BigDecimal> stated = new LinkedHashMap<>();
    for (StatedTotal total : result.statement().stated()) {
      stated.put(total.name().label(), total.value());
    }
    json.put("stated", stated);
    Map<String, BigDecimal> computed = new LinkedHashMap<>();
    result
        .reconciliation()
        .computedAsStated(result.statement().stated())
        .forEach((total, value) -> computed.put(total.label(), value));
    json.put("computed", computed);
    json.put(
        "differences", result.reconciliation().differences().stream().map(ImportJson::of).toList());
    json.put(
        "notDerivable", result.reconciliation().notDerivable().stream().map(Total::label).toList());
    json.put("leftOut", result.statement().aside().leftOut());
    result.twice().ifPresent(file -> json.put("sameDaysAs", file.source().file()));
    json.put("reconciled", result.reconciliation().reconciled());
    return json;
  }

  private static Map<String, Object> of(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", difference.name().label());
    json.put("stated", difference.stated());
    json.put("computed", difference.computed());
    if (!difference.where().isEmpty()) {
      json.put("where", difference.where());
    }
    return json;
  }

  private static Map<String, Object> refused(FileResult.Refused result) {
    Failure failure = result.failure();
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.exit().number());
    error.put("message", failure.what());
    failure.where().ifPresent(where -> error.put("where", where));
    failure.remedy().ifPresent(remedy -> error.put("remedy", remedy));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", result.file());
    json.put("error", error);
    return json;
  }
}
