package org.diglot.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Faults that exchange words of a language: what turns a policy's meaning. */
final class WordFaults {

  private record Exchange(String language, Pattern pattern, String replacement) {}

  private WordFaults() {}

  static List<FaultKind> all() {
    Map<String, List<Exchange>> exchanges = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new IllegalStateException("not four columns: " + line);
      }
      exchanges
          .computeIfAbsent(cells[0], kind -> new ArrayList<>())
          .add(new Exchange(cells[1], pattern(cells[1], cells[2]), cells[3]));
    }
    List<FaultKind> kinds = new ArrayList<>();
    exchanges.forEach((name, some) -> kinds.add(new FaultKind(name, spot -> at(spot, some))));
    return kinds;
  }

  /** In a language that writes spaces a word stands alone. */
  private static Pattern pattern(String language, String words) {
    boolean spaced = List.of("fr", "de", "es", "pt", "ru").contains(language);
    String before = spaced && Character.isLetter(words.charAt(0)) ? "(?<![\\p{L}'’-])" : "";
    String prefixes = language.equals("ar") || language.equals("he") ? "(?<!\\p{L})" : before;
    char last = words.charAt(words.length() - 1);
    boolean closed = Character.isLetter(last) || ")?".indexOf(last) >= 0;
    boolean ends = closed && (spaced || language.equals("ar") || language.equals("he"));
    return Pattern.compile(
        prefixes + "(?:" + words + ")" + (ends ? "(?![\\p{L}])" : ""),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Optional<Change> at(Spot spot, List<Exchange> exchanges) {
    if (spot.source().equals(spot.target())) {
      return Optional.empty();
    }
    List<Exchange> some =
        exchanges.stream().filter(e -> e.language().equals(spot.language())).toList();
    int first = some.isEmpty() ? 0 : spot.random().nextInt(some.size());
    for (int i = 0; i < some.size(); i++) {
      Exchange exchange = some.get((first + i) % some.size());
      Optional<Change> change =
          spot.withTarget(spot.replaceProse(exchange.pattern(), exchange.replacement()));
      if (change.isPresent()) {
        return change;
      }
    }
    return Optional.empty();
  }

  private static List<String> lines() {
    try (InputStream in = WordFaults.class.getResourceAsStream("/faults/words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
