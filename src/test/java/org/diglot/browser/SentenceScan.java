package org.diglot.browser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search should find, by reading every sentence: an oracle that shares nothing with the
 * index. Where a script writes no spaces, and in Korean, which glues particles to words, a query is
 * found wherever its characters stand in a row; elsewhere where a word begins with it.
 */
final class SentenceScan {

  private static final Set<String> ANYWHERE = Set.of("ja", "zh", "ko", "th");
  private static final String PARTICLES =
      "(?:وال|فال|بال|كال|ولل|لل|ال|[وفبلك]|וה|שה|מה|בה|[והבלכמש])?";
  private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"|(\\S+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final boolean anywhere;
  private final boolean particles;
  private final List<String> sentences = new ArrayList<>();

  SentenceScan(SearchedTexts texts) {
    String language = texts.locale().replaceAll("-.*", "");
    this.anywhere = ANYWHERE.contains(language);
    this.particles = Set.of("ar", "he").contains(language);
    texts.sentences().forEach(sentence -> sentences.add(plain(sentence)));
  }

  private static String plain(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare =
        Normalizer.normalize(lower, Normalizer.Form.NFD)
            .replaceAll(
                "[\\u0300-\\u0303\\u0308-\\u0328\\u064B-\\u0652\\u0640\\u0591-\\u05C7]", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .replaceAll("[أإآ]", "ا")
        .replace('ى', 'ي')
        .replace('ة', 'ه')
        .replace('ؤ', 'و')
        .replace('ئ', 'ي')
        .replace("œ", "oe")
        .replace("ß", "ss")
        .replaceAll("[\\u00AD\\u200B-\\u200F\\uFEFF]", "")
        .replaceAll("\\s+", " ");
  }

  /** The sentences that a query should find. */
  BitSet found(String query) {
    List<Pattern> parts = new ArrayList<>();
    Matcher pieces = PIECE.matcher(query);
    while (pieces.find()) {
      boolean quoted = pieces.group(1) != null;
      parts.add(part(plain(quoted ? pieces.group(1) : pieces.group(2)), quoted));
    }
    BitSet found = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      found.set(i, parts.stream().allMatch(part -> part.matcher(sentence).find()));
    }
    return found;
  }

  private Pattern part(String text, boolean quoted) {
    StringBuilder regex = new StringBuilder();
    Matcher words = WORD.matcher(text);
    String last = "";
    while (words.find()) {
      last = words.group();
      regex.append(regex.isEmpty() ? "" : "[^\\p{L}\\p{N}\\p{M}]+").append(Pattern.quote(last));
    }
    if (anywhere) {
      return Pattern.compile(regex.toString());
    }
    boolean whole = quoted || last.codePointCount(0, last.length()) < 3;
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}\\p{M}])"
            + (particles ? PARTICLES : "")
            + regex
            + (whole ? "(?![\\p{L}\\p{N}\\p{M}])" : ""));
  }

  /** Phrases as they stand in the texts, in quotation marks: the same ones in every run. */
  List<String> phrases(SearchedTexts texts, int count) {
    Random random = new Random(20_26);
    Pattern phrase =
        Pattern.compile(
            anywhere && !texts.locale().startsWith("ko")
                ? "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}ー]{3,}"
                : "[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+){1,3}");
    List<String> all = texts.sentences();
    List<String> phrases = new ArrayList<>();
    while (phrases.size() < count) {
      Matcher matcher = phrase.matcher(all.get(random.nextInt(all.size())));
      List<String> candidates = matcher.results().map(result -> result.group()).toList();
      if (!candidates.isEmpty()) {
        String chosen = candidates.get(random.nextInt(candidates.size()));
        int length = Math.min(chosen.length(), 3 + random.nextInt(6));
        int start = random.nextInt(chosen.length() - length + 1);
        phrases.add(
            '"'
                + (anywhere && !chosen.contains(" ")
                    ? chosen.substring(start, start + length)
                    : chosen)
                + '"');
      }
    }
    return phrases;
  }
}
