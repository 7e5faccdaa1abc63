package org.diglot.text;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import org.diglot.model.LanguageTag;
import org.diglot.text.ValueFinder.Found;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/**
 * Reads numbers as a language groups them, with the word for a power of ten and the unit behind.
 */
final class NumberReader {

  private static final String MARKS = ".,'\u2019\u066B\u066C";
  private static final int MOST_GROUPS = 8;
  private static final int LONGEST = 60;

  private final char grouping;
  private final boolean groupsBySpace;
  private final UnitNames units;
  private final ScaleNames scales;

  NumberReader(LanguageTag language) {
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language.value()));
    char group = symbols.getGroupingSeparatorString().charAt(0);
    // Where a language has digits of its own, 0 to 9 are written as in English.
    this.grouping = group == '\u066C' ? ',' : group;
    this.groupsBySpace = TextSteps.isSpace(group);
    this.units = UnitNames.of(language);
    this.scales = ScaleNames.of(language);
  }

  Found read(String text, List<DigitRun> runs, int at) {
    int last = at;
    while (last + 1 < runs.size() && last - at < MOST_GROUPS && joins(text, runs, at, last)) {
      last++;
    }
    int start = runs.get(at).start();
    int end = runs.get(last).end();
    String value = value(text, runs, at, last);
    ScaleNames.Scale scale = scales.behind(text, end);
    if (scale.power() > 0 && isPlain(value)) {
      value = plain(new BigDecimal(value).scaleByPowerOfTen(scale.power()));
      end = scale.end();
      if (last + 1 < runs.size() && runs.get(last + 1).start() == end) {
        value = plain(new BigDecimal(value).add(new BigDecimal(limited(runs.get(last + 1)))));
        last++;
        end = runs.get(last).end();
      }
    }
    String unit = units.around(text, start, end);
    return new Found(new Value(Kind.NUMBER, value, unit, start, end), last - at + 1);
  }

  private static String limited(DigitRun run) {
    return run.length() > LONGEST ? "0" : run.ascii();
  }

  private boolean joins(String text, List<DigitRun> runs, int first, int last) {
    DigitRun left = runs.get(last);
    DigitRun right = runs.get(last + 1);
    if (right.start() - left.end() != 1) {
      return false;
    }
    char mark = text.charAt(left.end());
    if (MARKS.indexOf(mark) >= 0) {
      // "Teams2,4" has two footnotes.
      return mark != ',' || !NameReader.isBehindWord(text, runs.get(first).start());
    }
    boolean space = TextSteps.isSpace(mark) && (groupsBySpace || mark != ' ');
    return space
        && right.length() == 3
        && runs.get(first).length() <= 3
        && (last == first
            || (left.length() == 3 && TextSteps.isSpace(text.charAt(left.start() - 1))));
  }

  private String value(String text, List<DigitRun> runs, int first, int last) {
    if (first == last) {
      return number(runs.get(first).ascii());
    }
    StringBuilder written = new StringBuilder(runs.get(first).ascii());
    for (int i = first + 1; i <= last; i++) {
      char mark = text.charAt(runs.get(i - 1).end());
      if (mark == '\u066B') {
        written.append('.');
      } else if (".,".indexOf(mark) >= 0) {
        written.append(mark);
      }
      written.append(runs.get(i).ascii());
    }
    return number(ungrouped(written.toString()));
  }

  private String ungrouped(String written) {
    int dots = count(written, '.');
    int commas = count(written, ',');
    if (dots > 0 && commas > 0) {
      return mixed(written, dots, commas);
    }
    char mark = dots > 0 ? '.' : ',';
    int marks = dots + commas;
    boolean grouped = marks > 0 && isGrouped(written, mark);
    if (marks > 1) {
      return grouped && (mark == ',' || grouping == '.') ? written.replace(mark + "", "") : written;
    }
    return grouped && mark == grouping ? written.replace(mark + "", "") : written.replace(',', '.');
  }

  private static String mixed(String written, int dots, int commas) {
    int dot = written.lastIndexOf('.');
    int comma = written.lastIndexOf(',');
    char decimal = dot > comma ? '.' : ',';
    char group = dot > comma ? ',' : '.';
    boolean once = (dot > comma ? dots : commas) == 1;
    int at = Math.max(dot, comma);
    return once && isGrouped(written.substring(0, at), group)
        ? written.replace(group + "", "").replace(decimal, '.')
        : written;
  }

  private static boolean isGrouped(String written, char mark) {
    int first = written.indexOf(mark);
    if (first < 1 || first > 3 || written.charAt(0) == '0') {
      return false;
    }
    for (int at = first; at < written.length(); at += 4) {
      if (written.charAt(at) != mark || at + 4 > written.length()) {
        return false;
      }
      if (written.indexOf(mark, at + 1) >= 0 && written.indexOf(mark, at + 1) != at + 4) {
        return false;
      }
    }
    return true;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(other -> other == c).count();
  }

  private static boolean isPlain(String value) {
    return value.length() <= LONGEST && count(value, '.') <= 1 && value.indexOf(',') < 0;
  }

  private static String number(String written) {
    boolean simple = written.charAt(0) != '0' && written.indexOf('.') < 0;
    return simple || !isPlain(written) ? written : plain(new BigDecimal(written));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
