package org.diglot.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON against a schema that the manual publishes. */
public final class SchemaCheck {

  private SchemaCheck() {}

  /** Fails where the JSON is not as the schema says. */
  public static void assertValid(String schema, String json) throws IOException {
    assertEquals(List.of(), errors(schema, json));
  }

  static List<String> errors(String schema, String json) throws IOException {
    Path file = Path.of(System.getProperty("diglot.basedir", "."), "content/manual/schema", schema);
    Schema checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(file), InputFormat.JSON);
    return checked.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
