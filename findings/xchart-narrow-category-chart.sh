#!/bin/sh
# XChart 4.0.3: a CategoryChart that is asked for a tick at each category (setXAxisTickMarkSpacingHint(1)) and is narrower than the 60
# pixels that XChart first takes for the labels of the Y axis, and its padding, is an ArithmeticException "/ by zero" in
# AxisTickCalculator_Category, even where no label, title or legend is visible. Ten pixels more, or setXAxisMaxLabelCount, and it is
# painted. Needs a JDK and Maven. Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q dependency:copy -Dartifact=org.knowm.xchart:xchart:4.0.3 -DoutputDirectory="$work" >/dev/null
cat > Narrow.java <<'JAVA'
import java.awt.image.BufferedImage;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.CategoryStyler;

public class Narrow {
    public static void main(String[] arguments) {
        say("70 wide", 70, 0);
        say("70 wide, at most 3 labels", 70, 3);
        say("90 wide", 90, 0);
    }

    private static void say(String name, int width, int labels) {
        CategoryChart chart = new CategoryChart(width, 100);
        chart.addSeries("fines", List.of("May", "June"), List.of(3, 5));
        CategoryStyler style = chart.getStyler();
        style.setLegendVisible(false);
        style.setAxisTicksVisible(false);
        style.setXAxisTickMarkSpacingHint(1);
        style.setXAxisMaxLabelCount(labels);
        style.setYAxisTickMarkSpacingHint(1000); // no ticks of the scale, so that no font is asked for
        style.setYAxisTickLabelsFormattingFunction(Object::toString);
        try {
            chart.paint(new BufferedImage(width, 100, BufferedImage.TYPE_INT_RGB).createGraphics(), width, 100);
            System.out.println(name + ": painted");
        } catch (ArithmeticException e) {
            System.out.println(name + ": " + e.getMessage());
        }
    }
}
JAVA
javac -cp xchart-4.0.3.jar Narrow.java
java -Djava.awt.headless=true -cp xchart-4.0.3.jar:. Narrow | tee said.txt
grep -qx '70 wide: / by zero' said.txt
grep -qx '70 wide, at most 3 labels: painted' said.txt
grep -qx '90 wide: painted' said.txt
