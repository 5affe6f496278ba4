package org.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.casebook.chart.image.ChartImage;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartValue;
import org.casebook.chart.plot.MonthPlotTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a JVM of its own whose machine has no font: the same bytes, and AWT's font machinery is never loaded. */
class MachineFontsTest {

    @Test
    void noMachineFontIsEverTouched(@TempDir Path folder) throws Exception {
        Path configuration = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        Path loaded = folder.resolve("loaded.txt");
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder, // the JDK keeps what it found of fonts in ~/.java
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                Digest.class.getName()));
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        assertThat(builder.start().waitFor()).as(Files.readString(out)).isZero();

        assertThat(Files.readString(out)).isEqualTo(Digest.ofAllSamples());
        assertThat(Files.readString(loaded))
                .contains("org.knowm.xchart.CategoryChart")
                .doesNotContain("FontManager", "FontConfiguration", "FontStrike", "TextLayout", "javax.imageio");
        assertThat(new File(folder.toFile(), ".java")).doesNotExist();
    }

    static final class Digest {
        private Digest() {}

        public static void main(String[] args) throws Exception {
            System.out.print(ofAllSamples());
        }

        static String ofAllSamples() throws Exception {
            ChartPainter painter = new ChartPainter();
            StringBuilder digests = new StringBuilder();
            List<ChartModel> models = new ArrayList<>(ChartSamples.all());
            models.add(MonthPlotTest.months(60, ChartValue.about(ChartSamples.n(30), "about 30")));
            for (ChartModel model : models) {
                ChartImage image = painter.paint(model);
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(image.svg().getBytes(StandardCharsets.UTF_8));
                digest.update(image.png());
                digests.append(HexFormat.of().formatHex(digest.digest())).append('\n');
            }
            return digests.toString();
        }
    }
}
