package org.casebook.chart.image;

import de.erichseifert.vectorgraphics2d.intermediate.CommandSequence;
import de.erichseifert.vectorgraphics2d.intermediate.commands.AffineTransformCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.FillShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetColorCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetStrokeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetTransformCommand;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casebook.chart.lettering.Lettering;

/** What was painted, in the image's own coordinates and in order: the one record from which SVG and PNG are made. */
public record Drawing(int width, int height, List<Mark> marks) {

    public sealed interface Mark permits Filled, Written {
        Color color();

        Mark moved(double right, double down);
    }

    public record Filled(Shape shape, Color color) implements Mark {
        @Override
        public Filled moved(double right, double down) {
            return new Filled(AffineTransform.getTranslateInstance(right, down).createTransformedShape(shape), color);
        }
    }

    public record Written(String text, boolean bold, int size, double x, double baseline, Color color) implements Mark {
        @Override
        public Written moved(double right, double down) {
            return new Written(text, bold, size, x + right, baseline + down, color);
        }
    }

    public Drawing {
        marks = List.copyOf(marks);
    }

    /**
     * What VectorGraphics2D recorded of XChart. Clips are passed over: XChart clips its bars to the plot, and no scale here
     * ends before its greatest value. XChart also paints transparent grounds and bars of no length, which are left out.
     */
    public static List<Mark> marks(CommandSequence commands) {
        List<Mark> marks = new ArrayList<>();
        AffineTransform transform = new AffineTransform();
        Color color = Color.BLACK;
        Stroke stroke = new BasicStroke();
        for (Command<?> command : commands) {
            if (command instanceof SetColorCommand set) {
                color = set.getValue();
            } else if (command instanceof SetStrokeCommand set) {
                stroke = set.getValue();
            } else if (command instanceof SetTransformCommand set) {
                transform = new AffineTransform(set.getValue());
            } else if (command instanceof AffineTransformCommand moved) {
                transform.concatenate(moved.getValue());
            } else if (command instanceof FillShapeCommand fill) {
                addFilled(marks, transform.createTransformedShape(fill.getValue()), color);
            } else if (command instanceof DrawShapeCommand draw) {
                addFilled(marks, transform.createTransformedShape(stroke.createStrokedShape(draw.getValue())), color);
            }
        }
        return marks;
    }

    private static void addFilled(List<Mark> marks, Shape shape, Color color) {
        Rectangle2D bounds = shape.getBounds2D();
        if (color.getAlpha() > 0 && bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            marks.add(new Filled(shape, color));
        }
    }

    /** As in a mirror, but for the words: a page whose lines begin at the right. */
    public Drawing mirrored(Lettering lettering) {
        AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, width, 0);
        return new Drawing(
                width,
                height,
                marks.stream().map(mark -> mirrored(mark, mirror, lettering)).toList());
    }

    private Mark mirrored(Mark mark, AffineTransform mirror, Lettering lettering) {
        if (mark instanceof Written text) {
            double wide = lettering.advance(text.text(), text.bold()) * text.size();
            return new Written(
                    text.text(), text.bold(), text.size(), width - text.x() - wide, text.baseline(), text.color());
        }
        return new Filled(mirror.createTransformedShape(((Filled) mark).shape()), mark.color());
    }
}
