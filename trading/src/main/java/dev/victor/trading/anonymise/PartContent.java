package dev.victor.trading.anonymise;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a part of a workbook stays: of sheets and the book what a table is made of, without
/// formulas, of charts and drawings what they show.
///
/// @param name of the part
/// @param known identifiers of what the part may refer to
record PartContent(String name, Set<String> known) {

  private static final Set<String> BOOK =
      Set.of("workbook", "fileVersion", "workbookPr", "bookViews", "sheets", "calcPr");

  private static final Set<String> SHEET =
      Set.of(
          "worksheet",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "mergeCells",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "drawing");

  /// Below those of a book and a sheet.
  private static final Set<String> WITHIN =
      Set.of(
          "workbookView",
          "sheet",
          "sheetView",
          "pane",
          "selection",
          "col",
          "row",
          "c",
          "v",
          "is",
          "t",
          "r",
          "rPr",
          "mergeCell",
          "b",
          "i",
          "u",
          "strike",
          "sz",
          "color",
          "rFont",
          "family",
          "charset",
          "scheme",
          "vertAlign",
          "outline",
          "shadow",
          "condense",
          "extend");

  /// Where names and addresses can be, in any other part.
  private static final Set<String> DROPPED =
      Set.of(
          "extLst",
          "AlternateContent",
          "userShapes",
          "externalData",
          "printSettings",
          "pivotSource",
          "hlinkClick",
          "hlinkHover",
          "cellStyles",
          "dxfs",
          "tableStyles",
          "custDataLst",
          "rPh",
          "custClrLst");

  private static final Pattern REFERENCE =
      Pattern.compile("\\s\\w+:(?:id|embed|link|pict|dm|lo|qs|cs)\\s*=\\s*[\"']([^\"']*)[\"']");

  private static final Pattern TOLD =
      Pattern.compile(
          "\\s(?:codeName|activeTab|firstSheet|descr|title|macro|textlink)\\s*="
              + "\\s*(?:\"[^\"]*\"|'[^']*')");

  /// The settings of the printer that a page was set up for.
  private static final Pattern PRINTER =
      Pattern.compile("(<(?:\\w+:)?pageSetup\\b[^>]*?)\\s\\w+:id\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

  /// The part without the rest.
  String of(String text) {
    boolean book = name.startsWith("xl/workbook");
    boolean sheet = name.startsWith("xl/worksheets/");
    String kept =
        Tags.without(
            text,
            tag -> {
              String local = Tags.local(tag);
              boolean strange =
                  (book && !BOOK.contains(local)) || (sheet && !SHEET.contains(local));
              return (strange && !WITHIN.contains(local))
                  || DROPPED.contains(local)
                  || (!local.equals("pageSetup") && refersElsewhere(tag));
            });
    if (sheet) {
      return PRINTER.matcher(kept).replaceAll("$1");
    }
    return book || name.startsWith("xl/drawings/") ? TOLD.matcher(kept).replaceAll("") : kept;
  }

  private boolean refersElsewhere(String tag) {
    Matcher reference = REFERENCE.matcher(tag);
    while (reference.find()) {
      if (!reference.group(1).isEmpty() && !known.contains(reference.group(1))) {
        return true;
      }
    }
    return false;
  }
}
