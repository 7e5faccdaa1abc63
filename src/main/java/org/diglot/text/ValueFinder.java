package org.diglot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/**
 * Finds the numbers, dates and times of a text by their value, however a language writes them.
 *
 * <p>The text is scanned once for digits; a text without any costs no more than that.
 */
public final class ValueFinder {

  /** What a value is. */
  public enum Kind {
    NUMBER,
    DATE,
    TIME,
    /** A name with digits in it: {@code E5}, {@code SHA256}. */
    NAME
  }

  /**
   * A value in a text.
   *
   * @param kind what it is
   * @param value a number as plain decimal, {@code 1000} or {@code 0.5}, or as written where it is
   *     none, {@code 1.2.3}; a date as {@code 2019-10-21} with {@code ?} for a part it lacks; a
   *     time as {@code 17:00}; a name as written
   * @param unit what a number counts, as Unicode names it, {@code day}, or the sign of a currency;
   *     of a time {@code am} or {@code pm} where the text says so; empty where it is not known
   * @param start offset of its first character
   * @param end offset behind its last character; a unit is not part of it
   */
  public record Value(Kind kind, String value, String unit, int start, int end) {

    Value(Kind kind, String value, int start, int end) {
      this(kind, value, "", start, end);
    }
  }

  /** What a reader made of the runs from some run on. */
  record Found(Value value, int runs) {}

  /**
   * The values of a text.
   *
   * @param written those in digits, in its order
   * @param spelled those in words, in its order
   */
  public record Values(List<Value> written, List<Value> spelled) {

    /** No value at all. */
    public static final Values NONE = new Values(List.of(), List.of());
  }

  private record Readers(DateReader dates, TimeReader times, NumberReader numbers) {

    Readers(LanguageTag language) {
      this(new DateReader(language), new TimeReader(language), new NumberReader(language));
    }
  }

  private static final Map<LanguageTag, Readers> READERS = new ConcurrentHashMap<>();

  private final LanguageTag language;

  /**
   * @param language says how digits are grouped and what months and units are called
   */
  public ValueFinder(LanguageTag language) {
    this.language = language;
  }

  /** The language. */
  public LanguageTag language() {
    return language;
  }

  /**
   * The values of a text, in its order.
   *
   * @param text plain text, not Markdown
   */
  public List<Value> find(String text) {
    List<DigitRun> runs = DigitRun.of(text);
    if (runs.isEmpty()) {
      return List.of();
    }
    Readers readers = READERS.computeIfAbsent(language, Readers::new);
    List<Value> found = new ArrayList<>();
    int at = 0;
    while (at < runs.size()) {
      Found next = read(text, runs, at, readers);
      found.add(next.value());
      at += next.runs();
    }
    return List.copyOf(found);
  }

  /**
   * The values of a text, those in words among them.
   *
   * @param text plain text, not Markdown
   * @param hits the cues of the same text
   */
  public Values find(String text, List<Lexicon.Hit> hits) {
    List<Value> written = find(text);
    boolean words = ValueWords.isIn(hits);
    ValueWords reader = new ValueWords(text, hits, UnitNames.of(language));
    List<Value> values = words && !written.isEmpty() ? reader.around(written) : written;
    List<Value> spelled = reader.spelled(values);
    return values.isEmpty() && spelled.isEmpty() ? Values.NONE : new Values(values, spelled);
  }

  private static Found read(String text, List<DigitRun> runs, int at, Readers readers) {
    Optional<Found> name = NameReader.read(text, runs, at);
    if (name.isPresent()) {
      return name.get();
    }
    return readers
        .dates()
        .read(text, runs, at)
        .or(() -> readers.times().read(text, runs, at))
        .orElseGet(() -> readers.numbers().read(text, runs, at));
  }
}
