package org.casebook.container;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.casebook.container.text.WordsAsShown;
import org.casebook.language.Message;
import org.jspecify.annotations.Nullable;

/** The words on the pages of a PDF, visible or not, in the order of the file and in that of the page. */
final class PdfPages {
    /** Bullets and the like have no letter; so many signs without one are words that nobody can search. */
    private static final int SIGNS = 6;

    private final PDDocument document;
    private final FileLocation place;
    private final Opening opening;
    private final Set<String> signs = new HashSet<>();

    PdfPages(PDDocument document, FileLocation place, Opening opening) {
        this.document = document;
        this.place = place;
        this.opening = opening;
    }

    void read() throws IOException, Unopenable {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            FileLocation shown = place.part("page " + number);
            page(shown, document, number);
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDFormXObject appearance = annotation.getNormalAppearanceStream();
                if (appearance != null) {
                    appearance(shown, appearance);
                }
            }
        }
        if (signs.size() >= SIGNS) {
            throw new Unopenable(Message.of("container.font"));
        }
    }

    /** A note, a stamp or a field of a form is drawn by itself. */
    private void appearance(FileLocation shown, PDFormXObject appearance) throws IOException {
        try (PDDocument alone = new PDDocument()) {
            PDPage page = new PDPage();
            alone.addPage(page);
            try (PDPageContentStream drawing = new PDPageContentStream(alone, page)) {
                drawing.drawForm(appearance);
            }
            page(shown, alone, 1);
        }
    }

    private void page(FileLocation shown, PDDocument from, int number) throws IOException {
        for (Order order : Order.values()) {
            StringWriter words = new StringWriter();
            Stripper stripper = new Stripper(order);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            stripper.writeText(from, words);
            told(shown, words + "\n" + stripper.instead);
        }
    }

    private void told(FileLocation shown, String words) {
        opening.passage(shown, words);
        WordsAsShown.of(words).forEach(other -> opening.passage(shown, other));
    }

    private enum Order {
        OF_FILE,
        OF_PAGE
    }

    private final class Stripper extends PDFTextStripper {
        /** What is to be read, or copied, in place of what is drawn. */
        private final StringBuilder instead = new StringBuilder();

        Stripper(Order order) throws IOException {
            setSortByPosition(order == Order.OF_PAGE);
        }

        @Override
        public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            if (properties != null) {
                for (COSName key : Set.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E)) {
                    String text = properties.getString(key);
                    instead.append(text == null ? "" : text + "\n");
                }
            }
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector room) throws IOException {
            if (font.toUnicode(code) == null) {
                signs.add(font.getName() + " " + code);
            }
            super.showGlyph(matrix, font, code, room);
        }
    }
}
