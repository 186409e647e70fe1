package contracts;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A check that is known to fail.
 *
 * @param check its name, or its name and a case as {@code name[model-hyper-dataset]}
 * @param reason why
 * @param until the last day on which it may
 */
public record ExpectedFailure(String check, String reason, LocalDate until) {

  boolean names(String method) {
    return plain(check.replaceAll("\\[.*", "")).equals(plain(method));
  }

  boolean covers(String method, String display) {
    int bracket = check.indexOf('[');
    return names(method)
        && (bracket < 0 || display.equals(check.substring(bracket + 1, check.length() - 1)));
  }

  private static String plain(String name) {
    String bare = name.replace("_", "").toLowerCase(Locale.ROOT);
    return bare.startsWith("test") ? bare.substring(4) : bare;
  }
}
