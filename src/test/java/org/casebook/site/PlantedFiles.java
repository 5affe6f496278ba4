package org.casebook.site;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Files as other programs write them, with a text in one of their rooms. */
final class PlantedFiles {
    private PlantedFiles() {}

    static byte[] docx(String text) throws IOException {
        return zip(Map.of(
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body><w:p>" + runs(text) + "</w:p></w:body></w:document>"));
    }

    /** Word parts a text into runs wherever it was edited. */
    private static String runs(String text) {
        int middle = text.length() / 2;
        return "<w:r><w:t>" + text.substring(0, middle) + "</w:t></w:r><w:r><w:t xml:space=\"preserve\">"
                + text.substring(middle) + "</w:t></w:r>";
    }

    static byte[] odt(String text) throws IOException {
        return zip(Map.of(
                "content.xml",
                "<office:text xmlns:office=\"o\" xmlns:text=\"t\"><text:p>With <text:span>" + text
                        + "</text:span>.</text:p></office:text>"));
    }

    static byte[] author(String name) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>" + name
                        + "</dc:creator></cp:coreProperties>"));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A picture with an international text, packed as the specification allows (PNG, 11.3.4.5). */
    static byte[] png(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("Description\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(packed(text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(png, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(png, "iTXt", out.toByteArray());
        chunk(png, "IDAT", packed(new byte[] {0, 0}));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(data);
        CRC32 sum = new CRC32();
        sum.update(body.toByteArray());
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(body.toByteArray());
        out.writeInt((int) sum.getValue());
    }

    static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                words.beginText();
                words.setFont(font, 12);
                words.showText(text);
                words.endText();
            }
            return bytes(document);
        }
    }

    static byte[] pdfBy(String author) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor(author);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A text as old programs of Windows save it. */
    static byte[] windows1251(String text) {
        return ("Список: " + text).getBytes(Charset.forName("windows-1251"));
    }

    static byte[] utf16(String text) {
        return ("\ufeffСписок: " + text).getBytes(StandardCharsets.UTF_16LE);
    }
}
