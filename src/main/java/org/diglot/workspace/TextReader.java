package org.diglot.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.DocumentPath;
import org.diglot.model.LineMap;
import org.diglot.model.SourceFile;

/**
 * Reads a text file as strict UTF-8. A bad byte is an error with its place, never a replacement
 * character: a text that was changed on the way in cannot be checked against its source.
 */
final class TextReader {

  /** Pages are kilobytes; beyond this somebody put the wrong file here. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  /** Memories of a whole site are larger; beyond this they do not fit into a common heap. */
  static final int MAX_LARGE_BYTES = 64 * 1024 * 1024;

  private static final int BYTES_SHOWN = 4;

  private final String location;
  private final DocumentPath path;
  private final int limit;
  private final DiagnosticSink sink;

  private TextReader(String location, DocumentPath path, int limit, DiagnosticSink sink) {
    this.location = location;
    this.path = path;
    this.limit = limit;
    this.sink = sink;
  }

  /** The decoded file; nothing where it cannot be used, which is then reported. */
  static Optional<SourceFile> read(
      Path file, String location, DocumentPath path, DiagnosticSink sink) {
    return read(file, location, path, MAX_BYTES, sink);
  }

  /** The decoded file, of so many bytes at most. */
  static Optional<SourceFile> read(
      Path file, String location, DocumentPath path, int limit, DiagnosticSink sink) {
    return new TextReader(location, path, limit, sink).read(file);
  }

  private Optional<SourceFile> read(Path file) {
    try {
      byte[] bytes = bytes(file);
      if (bytes.length > limit) {
        report(
            WorkspaceRules.FILE_TOO_LARGE,
            "this file is larger than the limit of " + limit / (1024 * 1024) + " MiB for text",
            "split it, or move data out of it");
        return Optional.empty();
      }
      return decode(bytes);
    } catch (IOException e) {
      report(
          WorkspaceRules.UNREADABLE_FILE,
          "this file cannot be read: " + Faults.reason(e),
          "make it readable or remove it");
      return Optional.empty();
    }
  }

  /** One byte more than the limit tells that there are more, also where the file still grows. */
  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit + 1);
    }
  }

  private Optional<SourceFile> decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      reportBadByte(bytes, in.position(), text);
      return Optional.empty();
    }
    return Optional.of(new SourceFile(location, path, text));
  }

  private void reportBadByte(byte[] bytes, int offset, String textBefore) {
    byte[] there = Arrays.copyOfRange(bytes, offset, Math.min(bytes.length, offset + BYTES_SHOWN));
    HexFormat hex = HexFormat.ofDelimiter(" ").withUpperCase();
    String message =
        String.format(
            Locale.ROOT,
            "byte %s at offset %d is not valid UTF-8 (bytes from there: %s)",
            hex.formatHex(there, 0, 1),
            offset,
            hex.formatHex(there));
    Location place = Location.of(location, new LineMap(textBefore).positionOf(textBefore.length()));
    sink.report(
        Diagnostic.of(WorkspaceRules.INVALID_UTF8, place, message)
            .withRemedy(
                "save the file as UTF-8" + (isUtf16(bytes) ? "; it looks like UTF-16" : "")));
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private void report(Rule rule, String message, String remedy) {
    sink.report(Diagnostic.of(rule, Location.ofFile(location), message).withRemedy(remedy));
  }
}
