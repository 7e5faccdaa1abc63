package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user wants findings to weigh, by rule and by page: {@code outdated-guidance=error,
 * outdated-guidance@policy/**=off, *@drafts/**=note}. Later entries win.
 */
public final class Levels {

  /** Every rule weighs what it weighs. */
  public static final Levels NONE = new Levels(List.of());

  private static final String PARAMETER = "levels";
  private static final String OFF = "off";
  private static final String EVERY_RULE = "*";

  private record Level(String rule, Optional<PathGlob> pages, Optional<Severity> severity) {

    boolean applies(Finding finding) {
      return (rule.equals(EVERY_RULE) || rule.equals(finding.diagnostic().rule().id()))
          && (pages.isEmpty() || pages.get().matches(finding.page()));
    }
  }

  private final List<Level> levels;

  private Levels(List<Level> levels) {
    this.levels = levels;
  }

  /**
   * Reads the parameter's text; blank text means {@link #NONE}.
   *
   * @param ruleIds every rule there is
   * @throws SettingsException for an unknown rule, a pattern or a level that cannot be used
   */
  public static Levels parse(String text, Collection<String> ruleIds) throws SettingsException {
    List<Level> levels = new ArrayList<>();
    for (SettingEntry entry :
        SettingEntry.parse(PARAMETER, text, "outdated-guidance@policy/**=off")) {
      checkRule(entry.name(), ruleIds);
      Optional<PathGlob> pages = Optional.empty();
      if (entry.where().isPresent()) {
        pages = Optional.of(PathGlob.parse(PARAMETER, entry.where().get()));
      }
      levels.add(new Level(entry.name(), pages, severity(entry.value())));
    }
    return new Levels(List.copyOf(levels));
  }

  private static void checkRule(String name, Collection<String> ruleIds) throws SettingsException {
    if (!name.equals(EVERY_RULE) && !ruleIds.contains(name)) {
      throw new SettingsException(
          PARAMETER
              + ": there is no rule \""
              + SafeText.escape(name)
              + "\""
              + NearestName.of(name, ruleIds)
                  .map(near -> "; write " + near)
                  .orElse("; write the name that a finding shows in brackets"));
    }
  }

  private static Optional<Severity> severity(String word) throws SettingsException {
    if (word.toLowerCase(Locale.ROOT).equals(OFF)) {
      return Optional.empty();
    }
    return Optional.of(
        Severity.ofWord(word)
            .orElseThrow(
                () ->
                    new SettingsException(
                        PARAMETER
                            + ": \""
                            + SafeText.escape(word)
                            + "\" is not a level; write "
                            + words()
                            + " or "
                            + OFF)));
  }

  static String words() {
    return Arrays.stream(Severity.values()).map(Severity::word).collect(Collectors.joining(", "));
  }

  /** The finding with the weight that the user wants; nothing where the rule is off there. */
  public Optional<Finding> apply(Finding finding) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).applies(finding)) {
        return levels.get(i).severity().map(finding::with);
      }
    }
    return Optional.of(finding);
  }
}
