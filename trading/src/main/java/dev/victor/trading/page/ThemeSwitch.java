package dev.victor.trading.page;

import java.util.List;

/// The switch between the colours of the machine, light and dark; needs no script.
public final class ThemeSwitch {

  private ThemeSwitch() {}

  /// Writes it.
  public static void write(Html page) {
    page.open("fieldset", "class", "theme").element("legend", "colours");
    for (String each : List.of("auto", "light", "dark")) {
      page.open("label").shape("input", attributes(each)).element("span", each).close("label");
    }
    page.close("fieldset");
  }

  private static String[] attributes(String theme) {
    return theme.equals("auto")
        ? new String[] {"type", "radio", "name", "theme", "id", "theme-auto", "checked", ""}
        : new String[] {"type", "radio", "name", "theme", "id", "theme-" + theme};
  }
}
