package dev.victor.content.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a word is a form of, near enough that `promoted`, `promotes` and `promotion` are one. Rules
/// for endings as stemmers have them, after a list of what no rule joins.
final class Root {

  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS = List.of("ings", "ing", "ions", "ion", "ed", "ly");
  private static final List<String> HISSING = List.of("sses", "xes", "ches", "shes");
  private static final Map<String, String> IRREGULAR = irregular();

  private Root() {}

  private static Map<String, String> irregular() {
    Map<String, String> roots = new HashMap<>();
    WordList.lists("roots.txt")
        .forEach((root, forms) -> {
          roots.put(root, root);
          forms.forEach(form -> roots.putIfAbsent(form, root));
        });
    return Map.copyOf(roots);
  }

  /// The root of a word in lower case.
  static String of(String word) {
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    String known = IRREGULAR.get(plain);
    if (known != null) {
      return known;
    }
    String one = singular(plain);
    String root = IRREGULAR.get(one);
    return root != null ? root : bare(one);
  }

  private static String singular(String word) {
    if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - "ies".length()) + "y";
    }
    boolean hissing = HISSING.stream().anyMatch(word::endsWith);
    return word.substring(0, word.length() - (hissing ? 2 : 1));
  }

  private static String bare(String word) {
    String bare = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        bare = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    int last = bare.length() - 1;
    if (last >= SHORTEST && bare.charAt(last) == 'e') {
      return bare.substring(0, last);
    }
    if (last >= SHORTEST && bare.charAt(last) == 'y') {
      return bare.substring(0, last) + "i";
    }
    boolean twice = last >= SHORTEST && bare.charAt(last) == bare.charAt(last - 1);
    return twice && !bare.equals(word) ? bare.substring(0, last) : bare;
  }
}
