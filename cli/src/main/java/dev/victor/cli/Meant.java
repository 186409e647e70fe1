package dev.victor.cli;

import dev.victor.core.failure.Nearest;
import java.util.ArrayList;
import java.util.List;

/// The command somebody probably meant: misspelt, in another order, or without its noun.
final class Meant {

  /// What it costs to leave out the noun.
  private static final int NOUN = 1;

  private static final int MOST = 3;

  private final List<String> typed;
  private final List<String> near = new ArrayList<>();
  private int best = Integer.MAX_VALUE;

  private Meant(List<String> typed) {
    this.typed = typed;
  }

  /// The nearest of these commands, several when they are equally near.
  ///
  /// @param words as typed, of which those before the first option count
  /// @param commands as they are typed
  static List<String> of(List<String> words, List<String> commands) {
    List<String> typed = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("-")) {
        break;
      }
      typed.add(word);
    }
    Meant meant = new Meant(typed);
    commands.forEach(meant::weigh);
    return meant.near.subList(0, Math.min(MOST, meant.near.size()));
  }

  /// The question a person is asked, beginning each command with `before`.
  static String question(String before, List<String> commands) {
    StringBuilder question = new StringBuilder("did you mean ");
    for (int i = 0; i < commands.size(); i++) {
      String comma = i + 1 == commands.size() ? " or " : ", ";
      question.append(i == 0 ? "" : comma).append(before).append(commands.get(i));
    }
    return question.append("?").toString();
  }

  private void weigh(String command) {
    List<String> words = List.of(command.split(" ", -1));
    int cost = cost(words);
    if (words.size() > 1) {
      cost = Math.min(cost, plus(cost(words.subList(1, words.size()))));
      cost = Math.min(cost, cost(turned(words)));
    }
    if (cost < best) {
      best = cost;
      near.clear();
    }
    if (cost == best && cost != Integer.MAX_VALUE) {
      near.add(command);
    }
  }

  private static int plus(int cost) {
    return cost == Integer.MAX_VALUE ? cost : cost + NOUN;
  }

  private static List<String> turned(List<String> words) {
    List<String> turned = new ArrayList<>(words.subList(1, words.size()));
    turned.add(words.getFirst());
    return turned;
  }

  /// Letters that differ, when no word differs by more than a third of them.
  private int cost(List<String> words) {
    if (typed.size() < words.size()) {
      return Integer.MAX_VALUE;
    }
    int cost = 0;
    for (int i = 0; i < words.size(); i++) {
      int distance = Nearest.distance(typed.get(i), words.get(i));
      if (distance > Math.max(1, (words.get(i).length() + 1) / 3)) {
        return Integer.MAX_VALUE;
      }
      cost += distance;
    }
    return cost;
  }
}
