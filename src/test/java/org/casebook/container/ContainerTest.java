package org.casebook.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of file with an invented name in it, and the reading in which the name is whole. */
class ContainerTest {
    private static final String NAME = "Жанат Дюсенкулова";

    /** What was told of a file. */
    private record Told(List<String> texts, List<String> places, List<Obstacle> obstacles) {
        boolean has(String words) {
            return texts.stream().anyMatch(text -> text.replaceAll("\\s+", " ").contains(words));
        }

        List<String> reasons() {
            return obstacles.stream().map(Obstacle::reason).toList();
        }
    }

    private static Told read(String name, byte[] bytes, Limits limits) {
        List<String> texts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Obstacle> obstacles = Container.read(name, bytes, limits, new TextListener() {
            @Override
            public String enter(String place, String inside) {
                texts.add(inside);
                return place + " > " + inside;
            }

            @Override
            public void lines(String place, byte[] text) {
                passage(place, text);
            }

            @Override
            public void passage(String place, byte[] text) {
                String words = new String(text, StandardCharsets.UTF_8);
                texts.add(words);
                if (words.replaceAll("\\s+", " ").contains(NAME)) {
                    places.add(place);
                }
            }
        });
        return new Told(texts, places, obstacles);
    }

    private static Told read(String name, byte[] bytes) {
        return read(name, bytes, Limits.OF_ASSETS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bzip2(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packed = new BZip2CompressorOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        return zip(Map.of(name, bytes));
    }

    private static byte[] zip(String name, String text) throws IOException {
        return zip(name, utf8(text));
    }

    private static byte[] tar(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream chunk = new DataOutputStream(out);
        chunk.writeInt(data.length);
        chunk.writeBytes(type);
        chunk.write(data);
        chunk.writeInt(0);
        return out.toByteArray();
    }

    private static byte[] png(byte[]... chunks) throws IOException {
        return joined(latin("\u0089PNG\r\n\u001a\n"), joined(chunks), chunk("IEND", new byte[0]));
    }

    private static byte[] jpeg(int marker, byte[] data) {
        int length = data.length + 2;
        return joined(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
                data,
                new byte[] {(byte) 0xff, (byte) 0xda, 0, 2, 1, 2, (byte) 0xff, 0, 3, (byte) 0xff, (byte) 0xd9});
    }

    private static byte[] gif(byte[] comment) {
        return joined(
                latin("GIF89a\1\0\1\0\0\0\0!\u00fe"),
                new byte[] {(byte) comment.length},
                comment,
                latin("\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"));
    }

    private static byte[] webp(byte[] xmp) {
        byte[] even = xmp.length % 2 == 0 ? xmp : joined(xmp, new byte[] {' '});
        return joined(latin("RIFF"), little(4 + 8 + even.length), latin("WEBPXMP "), little(even.length), even);
    }

    private static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }

    /** Draws a name on a page, or does something else with a document. */
    private interface Pdf {
        void make(PDDocument document, PDPage page, PDFont font) throws IOException;
    }

    private static byte[] pdf(Pdf pdf) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFont font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                words.beginText();
                words.setFont(font, 12);
                words.showText("Листовка");
                words.endText();
            }
            pdf.make(document, page, font);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, Object... pieces) throws IOException {
        try (PDPageContentStream words =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            words.beginText();
            words.setFont(font, 12);
            words.newLineAtOffset(50, 500);
            words.showTextWithPositioning(pieces);
            words.endText();
        }
    }

    private static void attach(PDDocument document, byte[] bytes) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("notes.bin");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("notes.bin", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] earlierVersion() throws IOException {
        byte[] before = pdf((document, page, font) -> draw(document, page, font, NAME));
        try (PDDocument document = Loader.loadPDF(before)) {
            PDPage page = document.getPage(0);
            page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(utf8("BT ET"))));
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static String runs(String open, String close) {
        return open + "Жа" + close + open + "нат Дюс" + close + open + "енкулова" + close;
    }

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
    }

    private static String letters(String element) {
        StringBuilder letters = new StringBuilder();
        int x = 10;
        for (int at = 0; at < NAME.length(); at++) {
            char letter = NAME.charAt(at);
            if (letter != ' ') {
                letters.append('<')
                        .append(element)
                        .append(" x=\"")
                        .append(x)
                        .append("\" y=\"20\">")
                        .append(letter);
                letters.append("</").append(element).append(">\n");
            }
            x += 10;
        }
        return letters.toString();
    }

    static Stream<Arguments> files() throws IOException {
        byte[] name = utf8(NAME);
        byte[] text = utf8("Comment\0" + NAME);
        byte[] exif = joined(
                latin("Exif\0\0II*\0"),
                "\0Автор\0".getBytes(StandardCharsets.UTF_16LE),
                NAME.getBytes(StandardCharsets.UTF_16LE),
                new byte[] {0, 0, 1, 2});
        String xmp = "<x:xmpmeta><dc:creator>" + NAME + "</dc:creator></x:xmpmeta>";
        return Stream.of(
                Arguments.of("picture.png", png(chunk("tEXt", text))),
                Arguments.of("old.png", png(chunk("tEXt", joined(latin("Author\0"), NAME.getBytes("windows-1251"))))),
                Arguments.of("packed.png", png(chunk("zTXt", joined(latin("Comment\0\0"), zlib(name))))),
                Arguments.of("plain.png", png(chunk("iTXt", joined(latin("Title\0\0\0ru\0\0"), name)))),
                Arguments.of("itxt.png", png(chunk("iTXt", joined(latin("Title\0\1\0ru\0\0"), zlib(name))))),
                Arguments.of("exif.png", png(chunk("eXIf", exif))),
                Arguments.of(
                        "profile.png",
                        png(chunk(
                                "zTXt",
                                joined(
                                        latin("Raw profile type exif\0\0"),
                                        zlib(latin("\nexif\n      "
                                                + name.length
                                                + "\n"
                                                + java.util.HexFormat.of().formatHex(name)
                                                + "\n")))))),
                Arguments.of("after.png", joined(png(), zip("a.txt", NAME))),
                Arguments.of("comment.jpg", jpeg(0xfe, name)),
                Arguments.of("comment-1251.jpg", jpeg(0xfe, NAME.getBytes("windows-1251"))),
                Arguments.of("exif.jpg", jpeg(0xe1, exif)),
                Arguments.of("xmp.jpg", jpeg(0xe1, joined(latin("http://ns.adobe.com/xap/1.0/\0"), utf8(xmp)))),
                Arguments.of("comment.gif", gif(name)),
                Arguments.of("xmp.webp", webp(utf8(xmp))),
                Arguments.of("picture.tif", joined(latin("II*\0\10\0\0\0"), name, new byte[] {0, 0, 0, 0})),
                Arguments.of("page.pdf", pdf((document, page, font) -> draw(document, page, font, NAME))),
                Arguments.of(
                        "kerned.pdf",
                        pdf((document, page, font) ->
                                draw(document, page, font, "Жа", -40f, "нат Дю", 30f, "сенку", -60f, "лова"))),
                Arguments.of(
                        "properties.pdf",
                        pdf((document, page, font) ->
                                document.getDocumentInformation().setAuthor(NAME))),
                Arguments.of("note.pdf", pdf((document, page, font) -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents(NAME);
                    page.setAnnotations(List.of(note));
                })),
                Arguments.of("attachment.pdf", pdf((document, page, font) -> attach(document, zip("a.txt", NAME)))),
                Arguments.of("earlier.pdf", earlierVersion()),
                Arguments.of(
                        "letter.docx",
                        zip(
                                "word/document.xml",
                                "<w:document><w:p>"
                                        + runs("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">", "</w:t></w:r>")
                                        + "</w:p></w:document>")),
                Arguments.of(
                        "deleted.docx",
                        zip(
                                "word/footnotes.xml",
                                "<w:p><w:r><w:t>Жанат </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>X</w:delText></w:r></w:del>"
                                        + "<w:r><w:t>Дюсенкулова</w:t></w:r></w:p>")),
                Arguments.of(
                        "slides.pptx",
                        zip("ppt/slides/slide1.xml", "<a:p>" + runs("<a:r><a:t>", "</a:t></a:r>") + "</a:p>")),
                Arguments.of(
                        "letter.odt",
                        zip("content.xml", "<text:p>" + runs("<text:span>", "</text:span>") + "</text:p>")),
                Arguments.of(
                        "rich.xlsx",
                        zip(
                                "xl/sharedStrings.xml",
                                "<sst><si>" + runs("<r><t xml:space=\"preserve\">", "</t></r>") + "</si></sst>")),
                Arguments.of(
                        "cells.xlsx",
                        zip(
                                Map.of(
                                        "xl/sharedStrings.xml",
                                        utf8(
                                                "<sst><si><t>Дюсенкулова</t></si><si><t>цех</t></si><si><t>Жанат</t></si></sst>"),
                                        "xl/worksheets/sheet1.xml",
                                        utf8(
                                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")))),
                Arguments.of("book.epub", zip("OEBPS/one.xhtml", "<p>" + runs("<span>", "</span>") + "</p>")),
                Arguments.of("properties.docx", zip("docProps/core.xml", "<dc:creator>" + NAME + "</dc:creator>")),
                Arguments.of("tspan.svg", utf8(svg("<text>" + runs("<tspan>", "</tspan>") + "</text>"))),
                Arguments.of(
                        "title.svg", utf8(svg("<title>" + runs("", "&#8203;").replace("&#8203;", "") + "</title>"))),
                Arguments.of("letters.svg", utf8(svg("<text>" + letters("tspan") + "</text>"))),
                Arguments.of("texts.svg", utf8(svg(letters("text")))),
                Arguments.of(
                        "embedded.svg",
                        utf8(svg("<image href=\"data:image/png;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(png(chunk("zTXt", joined(latin("A\0\0"), zlib(name)))))
                                + "\"/>"))),
                Arguments.of("page.html", utf8("<p>" + runs("<b>", "</b>") + "</p>")),
                Arguments.of("comment.html", utf8("<p>Жан<!-- -->ат Дюсен<wbr>кулова</p>")),
                Arguments.of("old.html", ("<p>" + NAME + "</p>").getBytes("windows-1251")),
                Arguments.of("list.csv", ("id;name\n1;" + NAME + "\n").getBytes("windows-1251")),
                Arguments.of("koi8.txt", NAME.getBytes("KOI8-R")),
                Arguments.of("dos.txt", NAME.getBytes("IBM866")),
                Arguments.of("utf16.txt", ("\ufeff" + NAME).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("utf16-no-mark.txt", NAME.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("utf16be-no-mark.txt", NAME.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("utf32.txt", NAME.getBytes(Charset.forName("UTF-32BE"))),
                Arguments.of("utf32-mark.txt", ("\ufeff" + NAME).getBytes(Charset.forName("UTF-32LE"))),
                Arguments.of("hyphens.txt", utf8("в цехе Жанат Дюсен-\nкулова была")),
                Arguments.of("spaced.txt", utf8("Ж а н а т   Д ю с е н к у л о в а")),
                Arguments.of("folded.ics", utf8("BEGIN:VCALENDAR\r\nSUMMARY:Жанат Дюс\r\n енкулова\r\n")),
                Arguments.of("card.vcf", latin("BEGIN:VCARD\nFN;QUOTED-PRINTABLE:" + quoted(NAME) + "\nEND:VCARD\n")),
                Arguments.of(
                        "letter.eml",
                        latin("Content-Transfer-Encoding: base64\n\n"
                                + Base64.getMimeEncoder().encodeToString(name))),
                Arguments.of("one.zip", zip("a.txt", NAME)),
                Arguments.of("name.zip", zip(NAME + ".txt", "nothing")),
                Arguments.of("two.zip", zip("b.zip", zip("a.txt", NAME.getBytes("windows-1251")))),
                Arguments.of("a.tar", tar("a.txt", name)),
                Arguments.of(
                        "a.tar.gz", gzip(tar("a.docx", zip("word/document.xml", "<w:p>" + runs("<w:t>", "</w:t>"))))),
                Arguments.of("a.txt.bz2", bzip2(name)));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (byte one : utf8(text)) {
            quoted.append(String.format("=%02X", one));
        }
        return quoted.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aNameIsReadWhereverItIs(String file, byte[] bytes) {
        Told told = read(file, bytes);

        assertThat(told.has(NAME)).as("%s", told.texts()).isTrue();
        assertThat(told.obstacles()).isEmpty();
    }

    @Test
    void aPlaceSaysWhereToLook() throws IOException {
        byte[] page = pdf((document, first, font) -> {
            PDPage second = new PDPage();
            document.addPage(second);
            draw(document, second, font, NAME);
        });

        assertThat(read("leaflet.pdf", page).places()).isNotEmpty().containsOnly("leaflet.pdf, page 2");
        assertThat(read("all.zip", zip("b.zip", zip("a.txt", NAME))).places()).containsOnly("all.zip > b.zip > a.txt");
    }

    static Stream<Arguments> closed() throws IOException {
        return Stream.of(
                Arguments.of("a.7z", latin("7z\u00bc\u00af'\u001c\0\4"), "is a 7z archive, which is not looked into"),
                Arguments.of("a.rar", latin("Rar!\u001a\7\1\0"), "is a RAR archive, which is not looked into"),
                Arguments.of(
                        "a.doc",
                        latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0"),
                        "is a document of an old Office, which is not looked into"),
                Arguments.of("a.rtf", latin("{\\rtf1 \\u1046?}"), "is a Rich Text document, which is not looked into"),
                Arguments.of("a.mp3", latin("ID3\4\0\0\0\0\0\0\1"), "is a sound, which is not looked into"),
                Arguments.of(
                        "a.mp4",
                        latin("\0\0\0\30ftypmp42\0\0"),
                        "is a film, or a HEIC or AVIF picture, which is not looked into"),
                Arguments.of(
                        "a.bin",
                        new byte[] {1, 2, 3, 0, (byte) 0x99, 4, 0, 7, 9, 2},
                        "is of a kind that cannot be looked into"),
                Arguments.of("cut.png", java.util.Arrays.copyOf(png(chunk("tEXt", new byte[90])), 60), "is broken"),
                Arguments.of("cut.jpg", java.util.Arrays.copyOf(jpeg(0xfe, new byte[90]), 60), "is broken"),
                Arguments.of("cut.zip", java.util.Arrays.copyOf(zip("a.txt", "many words"), 40), "is broken"),
                Arguments.of("cut.gz", java.util.Arrays.copyOf(gzip(new byte[900]), 16), "is broken"),
                Arguments.of("not.pdf", latin("%PDF-1.7\nnothing"), "is broken"),
                Arguments.of(
                        "inside.zip",
                        zip("a.bin", new byte[] {1, 2, 3, 0, (byte) 0x99, 4, 0, 7, 9, 2}),
                        "is of a kind that cannot be looked into"),
                Arguments.of(
                        "after.png",
                        joined(png(), new byte[] {1, 2, 3, 0, (byte) 0x99, 4, 0, 7, 9, 2}),
                        "is of a kind that cannot be looked into"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closed")
    void whatCannotBeLookedIntoIsSaid(String file, byte[] bytes, String reason) {
        assertThat(read(file, bytes).reasons()).containsExactly(reason);
    }

    @Test
    void aPdfWithAPasswordIsEncryptedAndOneThatEverybodyMayReadIsNot() throws IOException {
        assertThat(read("a.pdf", protectedBy("secret")).reasons()).containsExactly("is encrypted");
        Told open = read("a.pdf", protectedBy(""));
        assertThat(open.reasons()).isEmpty();
        assertThat(open.has(NAME)).isTrue();
    }

    private static byte[] protectedBy(String password) throws IOException {
        return pdf((document, page, font) -> {
            draw(document, page, font, NAME);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    @Test
    void filesMayBeFiveDeepInEachOther() throws IOException {
        byte[] file = utf8(NAME);
        for (int depth = 1; depth <= 5; depth++) {
            file = zip("a", file);
        }
        assertThat(read("a.zip", file).has(NAME)).isTrue();
        assertThat(read("a.zip", file).reasons()).isEmpty();
        assertThat(read("a.zip", zip("a", file)).reasons()).containsExactly("is in more than 5 files, one in another");
    }

    @Test
    void whatUnpacksToTooMuchIsNotRead() throws IOException {
        byte[] zeros = new byte[3000];
        Limits small = new Limits(5, 2000);

        for (byte[] file : List.of(
                zip("a", zeros), gzip(zeros), bzip2(zeros), png(chunk("zTXt", joined(latin("A\0\0"), zlib(zeros)))))) {
            assertThat(read("a", file, small).obstacles())
                    .extracting(Obstacle::place, Obstacle::reason)
                    .containsExactly(tuple("a", "unpacks to more than 2000 bytes"));
        }
        assertThat(read("a.pdf", pdf((document, page, font) -> attach(document, zeros)), small)
                        .reasons())
                .containsExactly("unpacks to more than 2000 bytes");
    }

    @Test
    void soundFilesOfManyKindsAreLookedIntoWithoutObstacle() throws IOException {
        assertThat(read("empty.txt", new byte[0]).obstacles()).isEmpty();
        assertThat(read("MZ.txt", latin("MZ is the beginning of a text.")).obstacles())
                .isEmpty();
        assertThat(read("plain.pdf", pdf((document, page, font) -> {})).obstacles())
                .isEmpty();
        assertThat(read("padded.png", joined(png(), new byte[8])).obstacles()).isEmpty();
        assertThat(read(
                                "font.ttf",
                                PDDocument.class
                                        .getResourceAsStream(
                                                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")
                                        .readAllBytes())
                        .obstacles())
                .isEmpty();
        assertThat(read("empty.zip", zip(Map.of())).obstacles()).isEmpty();
    }
}
