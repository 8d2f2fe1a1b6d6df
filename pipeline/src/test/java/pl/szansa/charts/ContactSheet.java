package pl.szansa.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Puts the charts of a published folder on one picture, for the docs and to look over them. */
final class ContactSheet {

  private static final int COLUMNS = 4;
  private static final int WIDTH = 480;
  private static final int GAP = 16;
  private static final String PROFILE = "spine-";

  private ContactSheet() {}

  /**
   * @param arguments the folder with the charts, the picture to write
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    BufferedImage sheet = of(Path.of(arguments[0]));
    ImageIO.write(sheet, "png", Path.of(arguments[1]).toFile());
  }

  /**
   * The PNG files of a folder by name, of all profiles that with most to show, each below the
   * shortest column so far.
   */
  static BufferedImage of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
    Optional<Path> profile =
        files.stream()
            .filter(ContactSheet::isProfile)
            .max(Comparator.comparing(ContactSheet::size));
    List<BufferedImage> charts =
        files.stream()
            .filter(file -> !isProfile(file) || file.equals(profile.get()))
            .map(ContactSheet::thumbnail)
            .toList();
    int[] bottoms = new int[COLUMNS];
    Arrays.fill(bottoms, GAP);
    int[] columns = new int[charts.size()];
    int[] tops = new int[charts.size()];
    for (int i = 0; i < charts.size(); i++) {
      columns[i] = shortest(bottoms);
      tops[i] = bottoms[columns[i]];
      bottoms[columns[i]] += charts.get(i).getHeight() + GAP;
    }
    int height = Arrays.stream(bottoms).max().orElse(GAP);
    BufferedImage sheet =
        new BufferedImage(COLUMNS * (WIDTH + GAP) + GAP, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    g.setColor(new Color(0xE0E0E0));
    g.fillRect(0, 0, sheet.getWidth(), height);
    for (int i = 0; i < charts.size(); i++) {
      g.drawImage(charts.get(i), GAP + columns[i] * (WIDTH + GAP), tops[i], null);
    }
    g.dispose();
    return sheet;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isProfile(Path file) {
    return file.getFileName().toString().startsWith(PROFILE);
  }

  private static int shortest(int[] bottoms) {
    int shortest = 0;
    for (int i = 1; i < bottoms.length; i++) {
      shortest = bottoms[i] < bottoms[shortest] ? i : shortest;
    }
    return shortest;
  }

  /** Halved until it is near, because one large step would skip pixels. */
  private static BufferedImage thumbnail(Path file) {
    try {
      BufferedImage image = ImageIO.read(file.toFile());
      while (image.getWidth() > 2 * WIDTH) {
        image = scaled(image, image.getWidth() / 2);
      }
      return scaled(image, WIDTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage scaled(BufferedImage image, int width) {
    int height = Math.round(image.getHeight() * (width / (float) image.getWidth()));
    BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = smaller.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return smaller;
  }
}
