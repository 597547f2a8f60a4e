package dev.signalbox.app.print;

import dev.signalbox.app.picture.TextWidths;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sheet as SVG 1.1: text is text, icons are outlines. */
final class SvgWriter {
  private final XMLStreamWriter xml;
  private final Fonts fonts = new Fonts();

  private SvgWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(Sheet sheet) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new SvgWriter(xml).sheet(sheet);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private void sheet(Sheet sheet) throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    put("width", sheet.width());
    put("height", sheet.height());
    xml.writeAttribute("viewBox", "0 0 " + number(sheet.width()) + " " + number(sheet.height()));
    xml.writeAttribute("role", "img");
    xml.writeCharacters("\n");
    empty("rect");
    xml.writeAttribute("width", "100%");
    xml.writeAttribute("height", "100%");
    xml.writeAttribute("fill", sheet.paper().hex());
    xml.writeCharacters("\n");
    for (Mark mark : sheet.marks()) {
      mark(mark);
      xml.writeCharacters("\n");
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void mark(Mark mark) throws XMLStreamException {
    switch (mark) {
      case Mark.Box m -> {
        empty("rect");
        put("x", m.x());
        put("y", m.y());
        put("width", m.width());
        put("height", m.height());
        put("rx", m.arc());
        colours(m.fill(), m.pen());
      }
      case Mark.Dot m -> {
        empty("circle");
        put("cx", m.x());
        put("cy", m.y());
        put("r", m.radius());
        colours(m.fill(), m.pen());
      }
      case Mark.Curves m -> path(data(m.curves()), Ink.NONE, m.pen());
      case Mark.Corners m -> {
        empty(m.closed() ? "polygon" : "polyline");
        xml.writeAttribute(
            "points", m.corners().stream().map(SvgWriter::point).collect(Collectors.joining(" ")));
        colours(m.fill(), m.pen());
      }
      case Mark.LeftField m -> path(data(m), m.fill(), m.pen());
      case Mark.Words m -> words(m);
      case Mark.Icon m -> path(data(fonts.outline(m)), m.ink(), Pen.NONE);
    }
  }

  /** A monospaced text keeps its width where another font stands in. */
  private void words(Mark.Words words) throws XMLStreamException {
    xml.writeStartElement("text");
    put("x", words.x());
    put("y", words.baseline());
    if (words.centred()) {
      xml.writeAttribute("text-anchor", "middle");
    }
    xml.writeAttribute("font-family", families(words.font()));
    put("font-size", words.size());
    put("font-weight", words.font().weight());
    if (words.font() == Lettering.MONO) {
      put("textLength", TextWidths.mono(words.text(), words.size()));
      xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    xml.writeAttribute("fill", words.ink().hex());
    xml.writeCharacters(words.text());
    xml.writeEndElement();
  }

  private static String families(Lettering font) {
    return font.families().stream()
        .map(name -> name.contains(" ") ? "'" + name + "'" : name)
        .collect(Collectors.joining(", "));
  }

  private void path(String data, Ink fill, Pen pen) throws XMLStreamException {
    empty("path");
    xml.writeAttribute("d", data);
    colours(fill, pen);
  }

  private void colours(Ink fill, Pen pen) throws XMLStreamException {
    xml.writeAttribute("fill", fill.alpha() == 0 ? "none" : fill.hex());
    if (fill.alpha() > 0 && fill.alpha() < 1) {
      put("fill-opacity", fill.alpha());
    }
    if (pen.width() == 0) {
      return;
    }
    xml.writeAttribute("stroke", pen.ink().hex());
    put("stroke-width", pen.width());
    if (!pen.dashes().isEmpty()) {
      xml.writeAttribute(
          "stroke-dasharray",
          pen.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
    }
    if (pen.round()) {
      xml.writeAttribute("stroke-linecap", "round");
    }
  }

  private void empty(String name) throws XMLStreamException {
    xml.writeEmptyElement(name);
  }

  private void put(String name, double value) throws XMLStreamException {
    xml.writeAttribute(name, number(value));
  }

  private static String data(List<CubicCurve> curves) {
    return curves.stream()
        .map(curve ->
            "C"
                + point(curve.control1())
                + " "
                + point(curve.control2())
                + " "
                + point(curve.end()))
        .collect(Collectors.joining("", "M" + point(curves.getFirst().start()), ""));
  }

  private static String data(Mark.LeftField m) {
    double left = m.x() + 0.5;
    double top = m.y() + 0.5;
    double right = m.x() + m.width();
    double bottom = m.y() + m.height() - 0.5;
    return "M%s H%s Q%s %s V%s Q%s %s H%s Z"
        .formatted(
            point(new Point(right, top)),
            number(left + m.arc()),
            point(new Point(left, top)),
            point(new Point(left, top + m.arc())),
            number(bottom - m.arc()),
            point(new Point(left, bottom)),
            point(new Point(left + m.arc(), bottom)),
            number(right));
  }

  private static String data(Shape outline) {
    StringBuilder data = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> data.append('M').append(points(c, 1));
        case PathIterator.SEG_LINETO -> data.append('L').append(points(c, 1));
        case PathIterator.SEG_QUADTO -> data.append('Q').append(points(c, 2));
        case PathIterator.SEG_CUBICTO -> data.append('C').append(points(c, 3));
        default -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static String points(double[] coordinates, int count) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < count; i++) {
      points.append(i == 0 ? "" : " ");
      points.append(point(new Point(coordinates[2 * i], coordinates[2 * i + 1])));
    }
    return points.toString();
  }

  private static String point(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  /** At most two decimals, the same on every machine. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
