package org.diglot.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Faults in names, acronyms, paths, addresses and the names of commands. */
final class TermFaults {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}/._-])[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,}| 365)+(?![\\p{L}/_-]|\\.[a-z])");
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}/._-])[A-Z]{3,5}(?![\\p{L}/_-])");
  private static final Pattern PATH =
      Pattern.compile(
          "(?:[A-Za-z]:\\\\|\\\\\\\\|/)[A-Za-z0-9_.\\\\/-]{4,}|[A-Za-z0-9_-]+\\.(?:exe|dll|xml|json|csv|ps1|msc|config|txt)");
  private static final Pattern MAIL = Pattern.compile("[a-z0-9.]+@[a-z0-9.]+\\.[a-z]{2,4}");
  private static final Pattern COMMAND =
      Pattern.compile("(?<![\\p{L}-])[A-Z][a-z]+-[A-Z][A-Za-z]+");

  private static final Map<String, String> LITERAL =
      Map.of(
          "fr", "Répertoire Actif",
          "de", "Aktives Verzeichnis",
          "es", "Directorio Activo",
          "ja", "アクティブな辞書",
          "ko", "활동적인 사전",
          "ar", "الدليل النشط",
          "he", "המדריך הפעיל");

  private TermFaults() {}

  static List<FaultKind> all() {
    return List.of(
        kind("name-mistyped", NAME, TermFaults::mistyped),
        kind("name-translated", NAME, (spot, name) -> LITERAL.getOrDefault(spot.language(), name)),
        kind("name-lower-case", NAME, (spot, name) -> name.toLowerCase(java.util.Locale.ROOT)),
        kind("name-shortened", NAME, (spot, name) -> name.substring(0, name.lastIndexOf(' '))),
        new FaultKind("name-exchanged", TermFaults::exchanged),
        kind("acronym-altered", ACRONYM, (spot, name) -> swapped(name)),
        kind("acronym-dropped", ACRONYM, (spot, name) -> ""),
        kind("path-edited", PATH, (spot, path) -> path.replaceFirst("(.)(.)(.)$", "$2$1$3")),
        kind("mail-edited", MAIL, (spot, mail) -> mail.replace("@", ".")),
        kind("command-edited", COMMAND, (spot, name) -> name.substring(0, name.length() - 1)),
        FaultKind.ofTarget("ui-text-exchanged", TermFaults::interfaceText));
  }

  private interface Namer {
    String name(Spot spot, String name);
  }

  /** Only of names that the source has as well. */
  private static FaultKind kind(String name, Pattern pattern, Namer namer) {
    return FaultKind.ofTarget(
        name,
        spot -> {
          List<MatchResult> some =
              pattern
                  .matcher(spot.target())
                  .results()
                  .filter(m -> spot.source().contains(m.group()))
                  .filter(m -> !spot.source().equals(spot.target()))
                  .filter(m -> Spot.mask(spot.target()).get(m.start(), m.end()).isEmpty())
                  .toList();
          if (some.isEmpty()) {
            return spot.target();
          }
          MatchResult match = some.get(spot.random().nextInt(some.size()));
          return spot.target().substring(0, match.start())
              + namer.name(spot, match.group())
              + spot.target().substring(match.end());
        });
  }

  private static String mistyped(Spot spot, String name) {
    int at = 2 + spot.random().nextInt(2);
    return switch (spot.random().nextInt(3)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      default ->
          name.substring(0, at) + (name.charAt(at) == 'u' ? 'e' : 'u') + name.substring(at + 1);
    };
  }

  private static String swapped(String name) {
    String other = name.charAt(1) + name.substring(0, 1) + name.substring(2);
    return other.equals(name) ? name + "S" : other;
  }

  /** Another product of the same page. */
  private static Optional<Change> exchanged(Spot spot) {
    Set<String> names = new HashSet<>();
    spot.segments()
        .forEach(s -> NAME.matcher(s.source().text()).results().forEach(m -> names.add(m.group())));
    return spot.any(NAME, spot.target())
        .filter(m -> spot.source().contains(m.group()))
        .filter(m -> Spot.mask(spot.target()).get(m.start(), m.end()).isEmpty())
        .flatMap(
            m ->
                names.stream()
                    .sorted()
                    .filter(name -> !m.group().contains(name) && !name.contains(m.group()))
                    .filter(name -> !spot.source().contains(name))
                    .findFirst()
                    .flatMap(
                        name ->
                            spot.withTarget(
                                spot.target().substring(0, m.start())
                                    + name
                                    + spot.target().substring(m.end()))));
  }

  /** What a button is called, from elsewhere on the page. */
  private static String interfaceText(Spot spot) {
    Pattern strong = Pattern.compile("\\*\\*([^*]{2,40})\\*\\*");
    List<String> others =
        spot.segments().stream()
            .flatMap(s -> strong.matcher(s.target().text()).results().map(m -> m.group(1)))
            .filter(text -> !spot.target().contains(text))
            .toList();
    return others.isEmpty()
        ? spot.target()
        : spot.replaceAny(
            "(?<=\\*\\*)([^*]{2,40})(?=\\*\\*)", others.get(spot.random().nextInt(others.size())));
  }
}
