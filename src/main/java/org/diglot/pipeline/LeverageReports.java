package org.diglot.pipeline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.diglot.diagnostic.JsonLines;
import org.diglot.memory.Leverage;
import org.diglot.memory.LeverageBand;
import org.diglot.model.LanguageTag;

/**
 * A count of leverage as files and as lines.
 *
 * @param toolVersion this program's version
 * @param source the language of the sources
 * @param totals by locale
 * @param pages of each locale, in the order of paths
 */
record LeverageReports(
    String toolVersion,
    LanguageTag source,
    SortedMap<LanguageTag, Leverage> totals,
    List<PageLeverage> pages) {

  private static final int VERSION = 1;
  private static final String COLUMNS = "locale,page,band,segments,words,characters\r\n";

  /** A spreadsheet takes a cell that begins with one of these for a formula. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  /** What {@code leverage-1.schema.json} of the manual describes. */
  String json() {
    StringWriter text = new StringWriter();
    try {
      JsonLines json = new JsonLines(text);
      json.begin();
      json.field("version", VERSION);
      json.beginLine("tool");
      json.field("name", "Diglot");
      json.field("version", toolVersion);
      json.endLine();
      json.field("source", source.value());
      json.list("locales", totals.keySet().stream().map(LanguageTag::value).toList());
      json.beginList("totals");
      for (LanguageTag locale : totals.keySet()) {
        json.beginLine();
        json.field("locale", locale.value());
        bands(json, totals.getOrDefault(locale, Leverage.NONE));
        json.endLine();
      }
      json.endList();
      json.beginList("pages");
      for (PageLeverage page : pages) {
        json.beginLine();
        json.field("locale", page.locale().value());
        json.field("path", page.page().value());
        bands(json, page.leverage());
        json.endLine();
      }
      json.endList();
      json.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void bands(JsonLines json, Leverage leverage) throws IOException {
    json.begin("bands");
    for (LeverageBand band : LeverageBand.values()) {
      Leverage.Amount amount = leverage.of(band);
      json.begin(band.toString());
      json.field("segments", amount.segments());
      json.field("words", amount.words());
      json.field("characters", amount.characters());
      json.end();
    }
    json.end();
  }

  /** A line for each band of each page that has some of it, for spreadsheets. */
  String csv() {
    StringBuilder csv = new StringBuilder("\uFEFF").append(COLUMNS);
    for (PageLeverage page : pages) {
      page.leverage()
          .amounts()
          .forEach(
              (band, amount) ->
                  csv.append(page.locale())
                      .append(',')
                      .append(cell(page.page().value()))
                      .append(',')
                      .append(band)
                      .append(',')
                      .append(amount.segments())
                      .append(',')
                      .append(amount.words())
                      .append(',')
                      .append(amount.characters())
                      .append("\r\n"));
    }
    return csv.toString();
  }

  private static String cell(String text) {
    String whole = JsonLines.wellFormed(text);
    String inert = FORMULA_STARTS.indexOf(whole.charAt(0)) >= 0 ? "'" + whole : whole;
    return '"' + inert.replace("\"", "\"\"") + '"';
  }

  /** A table of each locale. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    totals.forEach(
        (locale, leverage) -> {
          lines.add(row(locale.value(), "segments", "words", "characters"));
          for (LeverageBand band : LeverageBand.values()) {
            lines.add(row("  " + name(band), leverage.of(band)));
          }
          lines.add(row("  all", leverage.total()));
        });
    return lines;
  }

  private static String name(LeverageBand band) {
    return switch (band) {
      case IN_CONTEXT -> "in context";
      case REPETITION -> "repetitions";
      case FUZZY_95_99 -> "fuzzy 95-99";
      case FUZZY_85_94 -> "fuzzy 85-94";
      case FUZZY_75_84 -> "fuzzy 75-84";
      case EXACT, NEW -> band.toString();
    };
  }

  private static String row(String name, Leverage.Amount amount) {
    return row(
        name,
        Integer.toString(amount.segments()),
        Integer.toString(amount.words()),
        Integer.toString(amount.characters()));
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, "%-14s%11s%11s%12s", cells[0], cells[1], cells[2], cells[3]);
  }
}
