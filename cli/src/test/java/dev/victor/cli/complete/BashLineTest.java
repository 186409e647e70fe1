package dev.victor.cli.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How lines of bash are read, and what is put into them. `;` stands for nothing put in.
class BashLineTest {

  private static final String BREAKS = " \t\n\"'@><=;|&(:";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          v git sy|sync|sync\s
          v |my file|my\\ file\s
          v my\\ f|my file|my\\ file\s
          v "my f|my file|my file
          v 'my f|my file|my file
          v 'it|it's|it'\\''s
          v "a|a"$`\\b|a\\"\\$\\`\\\\b
          v $|$(x)|\\$\\(x\\)\s
          v --set=|--set=a b|a\\ b\s
          v --set=a=|--set=a=b|b\s
          v d@0|d@00;id|00\\;id\s
          v "d@0|d@00|d@00
          v a:b|a:bc|bc\s
          v ~/f|~/f x|~/f\\ x\s
          v |~x|\\~x\s
          v x|y|;
          v "|wow!|;
          v |wow!|wow\\!\s
          v ä|äö|äö\s
          """)
  void what_is_put_in_goes_on_where_bash_parts_the_word(String line, String value, String put) {
    assertThat(new BashLine(BREAKS, line).replacement(value, false))
        .isEqualTo(put.equals(";") ? "" : put);
  }

  @Test
  void words_lose_their_quotes_and_nothing_else() {
    BashLine line = new BashLine(BREAKS, "v 'a b' \"c $d \\\" \\e\" f\\ g '' h=i ");

    assertThat(line.before()).containsExactly("v", "a b", "c $d \" \\e", "f g", "", "h=i");
    assertThat(line.word()).isEmpty();
  }

  @Test
  void a_folder_may_go_on() {
    assertThat(new BashLine(BREAKS, "v d").replacement("docs/", true)).isEqualTo("docs/");
  }
}
