package dev.victor.content.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives a right number another unit.
final class WrongUnit implements Planter {

  private static final int MOST = 2;
  private static final Pattern UNIT =
      Pattern.compile(
          " ?(%|commits|files|lines|trades|positions|points|USD|EUR|ratio|epochs|steps|ms|min|h|s)"
              + "(?![\\p{L}\\p{N}])");
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("%", List.of(" points", " R", " USD")),
          Map.entry("commits", List.of(" files", " trades", " branches")),
          Map.entry("files", List.of(" commits", " lines", " modules")),
          Map.entry("lines", List.of(" files", " commits", " functions")),
          Map.entry("trades", List.of(" commits", " lots", " accounts")),
          Map.entry("positions", List.of(" pips", " accounts")),
          Map.entry("points", List.of(" %", " R")),
          Map.entry("USD", List.of(" EUR", " %", " R")),
          Map.entry("EUR", List.of(" USD", " GBP")),
          Map.entry("epochs", List.of(" hours", " folds")),
          Map.entry("steps", List.of(" epochs", " minutes")),
          Map.entry("ms", List.of(" s", " min")),
          Map.entry("min", List.of(" s", " h")),
          Map.entry("h", List.of(" min", " days")),
          Map.entry("s", List.of(" ms", " min")));

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_UNIT;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<String> drafts = new ArrayList<>();
    for (Numeral numeral : Numeral.in(bed.truth())) {
      Matcher unit = UNIT.matcher(numeral.after(bed.truth()));
      if (drafts.size() < MOST && unit.lookingAt() && OTHERS.containsKey(unit.group(1))) {
        String other = bed.any(OTHERS.get(unit.group(1)));
        if (!bed.known().couldBe(numeral.value(), other.strip())) {
          drafts.add(
              bed.truth().substring(0, numeral.end())
                  + other
                  + numeral.after(bed.truth()).substring(unit.end()));
        }
      }
    }
    return drafts;
  }
}
