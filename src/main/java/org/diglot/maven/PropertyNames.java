package org.diglot.maven;

import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * Finds properties on the command line that look like this plugin's and are none. Maven takes any
 * {@code -D}; without this check a typing error would silently build something else.
 */
final class PropertyNames {

  static final String PREFIX = "diglot.";

  private static final int MAX_EDITS = 3;

  private final SortedSet<String> known;

  PropertyNames(SortedSet<String> known) {
    this.known = known;
  }

  /** The properties of every goal, so that one command line may run several goals. */
  static PropertyNames of(PluginDescriptor plugin) {
    SortedSet<String> names = new TreeSet<>();
    for (MojoDescriptor goal : plugin.getMojos()) {
      if (goal.getParameters() != null) {
        for (Parameter parameter : goal.getParameters()) {
          String expression = parameter.getExpression();
          if (expression != null && expression.startsWith("${" + PREFIX)) {
            names.add(expression.substring(2, expression.length() - 1));
          }
        }
      }
    }
    return new PropertyNames(names);
  }

  /** What is wrong with the properties given, for the user; nothing where all are known. */
  Optional<String> complaint(Properties given) {
    return new TreeSet<>(given.stringPropertyNames())
        .stream()
            .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
            .findFirst()
            .map(this::complaint);
  }

  private String complaint(String name) {
    String known = String.join(", ", this.known);
    return "unknown property -D"
        + name
        + nearest(name).map(near -> ": did you mean -D" + near + "?").orElse("")
        + " (known: "
        + known
        + ")";
  }

  private Optional<String> nearest(String name) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> edits(name, candidate)))
        .filter(candidate -> edits(name, candidate) <= MAX_EDITS);
  }

  /** Fewest insertions, deletions and replacements of a character that make one word the other. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
