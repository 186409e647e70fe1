package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Flex queries of Interactive Brokers: activity statements and trade confirmations, as XML.
///
/// Money is in the account's currency, by the rates of the file (`fxRateToBase`, else its
/// conversion rates), exact to eight decimals and rounded half to even beyond.
public final class FlexReader implements StatementReader {

  private static final Set<String> ROOTS =
      Set.of("FlexQueryResponse", "FlexStatements", "FlexStatement", "FlexStatementResponse");

  private static final Pattern ERROR = Pattern.compile("<ErrorCode>\\s*(\\d{1,6})\\s*</ErrorCode>");
  private static final Pattern MESSAGE =
      Pattern.compile("<ErrorMessage>\\s*([^<]{1,300}?)\\s*</ErrorMessage>");

  @Override
  public boolean recognises(StatementFile file) {
    return file.kind() == StatementFile.Kind.TEXT && ROOTS.contains(root(file.beginning()));
  }

  /// The name of the first element, behind a prolog, comments and a document type.
  private static String root(String text) {
    int at = text.indexOf('<');
    if (at < 0 || !text.substring(0, at).isBlank()) {
      return "";
    }
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (next != '?' && next != '!') {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        return text.substring(at + 1, end);
      }
      String close = text.startsWith("<!--", at) ? "-->" : ">";
      int end = text.indexOf(close, at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    return "";
  }

  @Override
  public Statement read(StatementFile file) {
    if (root(file.beginning()).equals("FlexStatementResponse")) {
      throw answer(file);
    }
    FlexDocument document = new FlexDocument(file);
    FlexSurvey survey = new FlexSurvey();
    document.each(survey::accept);
    survey.check(file);
    FlexRows rows = new FlexRows(survey);
    document.each(rows::accept);
    file.checkUnchanged();
    return rows.statement();
  }

  /// What the web service answers instead of a statement.
  private static BadInput answer(StatementFile file) {
    String text = file.beginning();
    Matcher code = ERROR.matcher(text);
    Matcher message = MESSAGE.matcher(text);
    if (!code.find() || !message.find()) {
      return file.refused(
          "is the Flex service's receipt, not the statement",
          "fetch the statement by its reference code, or download the query as XML");
    }
    return file.refused(
        "is no statement: the Flex service answered "
            + code.group(1)
            + ", \""
            + message.group(1).replaceAll("[\\p{Cntrl}\\s]+", " ")
            + "\"",
        "wait a minute and run the query again; if it stays, check its token and number");
  }
}
