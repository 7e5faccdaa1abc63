package org.diglot.maven;

import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.diglot.diagnostic.NearestName;

/**
 * Finds properties on the command line that look like this plugin's and are none. Maven takes any
 * {@code -D}; without this check a typing error would silently build something else.
 */
final class PropertyNames {

  static final String PREFIX = "diglot.";

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
    return "unknown property -D"
        + name
        + NearestName.of(name, known).map(near -> ": did you mean -D" + near + "?").orElse("")
        + " (known: "
        + String.join(", ", known)
        + ")";
  }
}
