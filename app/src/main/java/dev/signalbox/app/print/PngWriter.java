package dev.signalbox.app.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a sheet. */
final class PngWriter {
  /** Four bytes each while the image is painted. */
  private static final double MAX_PIXELS = 400_000_000;

  private final Graphics2D graphics;
  private final Fonts fonts = new Fonts();

  private PngWriter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** A sheet of thousands of services is drawn smaller rather than not at all. */
  static double scale(Sheet sheet, double wanted) {
    return Math.min(wanted, Math.sqrt(MAX_PIXELS / (sheet.width() * sheet.height())));
  }

  static byte[] write(Sheet sheet, double wanted) {
    double scale = scale(sheet, wanted);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(sheet.width() * scale),
            (int) Math.ceil(sheet.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(color(sheet.paper()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    PngWriter writer = new PngWriter(graphics);
    sheet.marks().forEach(writer::paint);
    graphics.dispose();
    return bytes(image);
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Box m ->
          paint(
              new RoundRectangle2D.Double(
                  m.x(), m.y(), m.width(), m.height(), 2 * m.arc(), 2 * m.arc()),
              m.fill(),
              m.pen());
      case Mark.Dot m ->
          paint(
              new Ellipse2D.Double(
                  m.x() - m.radius(), m.y() - m.radius(), 2 * m.radius(), 2 * m.radius()),
              m.fill(),
              m.pen());
      case Mark.Curves m -> paint(path(m), Ink.NONE, m.pen());
      case Mark.Corners m -> paint(path(m), m.fill(), m.pen());
      case Mark.LeftField m -> paint(path(m), m.fill(), m.pen());
      case Mark.Words m -> paint(fonts.outline(m), m.ink(), Pen.NONE);
      case Mark.Icon m -> paint(fonts.outline(m), m.ink(), Pen.NONE);
    }
  }

  private void paint(Shape shape, Ink fill, Pen pen) {
    if (fill.alpha() > 0) {
      graphics.setColor(color(fill));
      graphics.fill(shape);
    }
    if (pen.width() > 0) {
      graphics.setColor(color(pen.ink()));
      graphics.setStroke(stroke(pen));
      graphics.draw(shape);
    }
  }

  private static Path2D path(Mark.Curves mark) {
    Path2D path = new Path2D.Double();
    var start = mark.curves().getFirst().start();
    path.moveTo(start.x(), start.y());
    for (var curve : mark.curves()) {
      path.curveTo(
          curve.control1().x(),
          curve.control1().y(),
          curve.control2().x(),
          curve.control2().y(),
          curve.end().x(),
          curve.end().y());
    }
    return path;
  }

  private static Path2D path(Mark.Corners mark) {
    Path2D path = new Path2D.Double();
    var first = mark.corners().getFirst();
    path.moveTo(first.x(), first.y());
    mark.corners().stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
    if (mark.closed()) {
      path.closePath();
    }
    return path;
  }

  private static Path2D path(Mark.LeftField m) {
    Path2D path = new Path2D.Double();
    double left = m.x() + 0.5;
    double top = m.y() + 0.5;
    double right = m.x() + m.width();
    double bottom = m.y() + m.height() - 0.5;
    path.moveTo(right, top);
    path.lineTo(left + m.arc(), top);
    path.quadTo(left, top, left, top + m.arc());
    path.lineTo(left, bottom - m.arc());
    path.quadTo(left, bottom, left + m.arc(), bottom);
    path.lineTo(right, bottom);
    path.closePath();
    return path;
  }

  private static BasicStroke stroke(Pen pen) {
    int cap = pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    float width = (float) pen.width();
    if (pen.dashes().isEmpty()) {
      return new BasicStroke(width, cap, BasicStroke.JOIN_MITER);
    }
    float[] dashes = new float[pen.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = pen.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, cap, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  private static Color color(Ink ink) {
    int alpha = (int) Math.round(ink.alpha() * 255);
    return new Color(ink.rgb() | alpha << 24, true);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
