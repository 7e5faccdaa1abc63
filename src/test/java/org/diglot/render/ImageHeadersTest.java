package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeadersTest {

  private static final HexFormat HEX = HexFormat.of();

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, out));
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void readsWhatTheJdkWrites(String format) throws IOException {
    ImageFacts facts = ImageHeaders.read("a." + format, picture(format));
    assertEquals(new ImageFacts(true, 321, 45), facts);
  }

  @Test
  void goesByTheBytesAmongPictures() throws IOException {
    assertEquals(321, ImageHeaders.read("a.png", picture("jpg")).width());
  }

  @ParameterizedTest
  @CsvSource({
    // One pixel in lossy, lossless and extended form.
    "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA, 1, 1",
    "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==, 1, 1",
    "UklGRhoAAABXRUJQVlA4WAoAAAAQAAAADwAABwAAAAAAAA==, 16, 8"
  })
  void readsWebP(String base64, int width, int height) {
    ImageFacts facts = ImageHeaders.read("a.webp", Base64.getDecoder().decode(base64));
    assertEquals(new ImageFacts(true, width, height), facts);
  }

  @Test
  void turnsAPictureAsTheCameraNoted() {
    String exif =
        "ffd8ffe1001e457869660000"
            + "49492a0008000000"
            + "0100"
            + "120103000100000006000000"
            + "ffc0";
    byte[] bytes = HEX.parseHex(exif + "0011080064" + "00c8" + "03012200021101031101");
    assertEquals(new ImageFacts(true, 100, 200), ImageHeaders.read("a.jpg", bytes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='x' width='12' height='8.4px'/>|12|8",
        "<?xml version='1.0'?><!-- a > b --><svg viewBox='0 0 300 150'>|300|150",
        "<svg width='100%' viewBox='0,0,30,15'>|30|15",
        "<svg width='90' viewBox='0 0 30 15'>|90|45",
        "<svg:svg xmlns:svg='x' height='30' viewBox='0 0 30 15'>|60|30",
        "<svg width='10em' height='3em'>|0|0",
        "<svg width='99999999999' height='1'>|0|0"
      })
  void readsSvg(String text, int width, int height) {
    ImageFacts facts = ImageHeaders.read("a.SVG", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(new ImageFacts(true, width, height), facts);
  }

  @Test
  void knowsWhatIsNoPicture() throws IOException {
    byte[] page = "<!doctype html><title>Not found</title>".getBytes(StandardCharsets.UTF_8);
    for (String name : new String[] {"a.png", "a.jpeg", "a.gif", "a.webp", "a.svg"}) {
      assertFalse(ImageHeaders.read(name, page).isImage(), name);
      assertFalse(ImageHeaders.read(name, new byte[0]).isImage(), name);
    }
    assertEquals(ImageFacts.UNKNOWN, ImageHeaders.read("a.avif", page));
    assertFalse(ImageHeaders.read("a.jpg", Arrays.copyOf(picture("jpg"), 60)).isImage());
  }

  @Test
  void survivesAnyBytes() throws IOException {
    Random random = new Random(7);
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] whole = picture(format);
      for (int i = 0; i < 3000; i++) {
        byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
        for (int j = 0; j < 4 && damaged.length > 3; j++) {
          damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt(256);
        }
        ImageHeaders.read("a." + format, damaged);
      }
    }
  }
}
