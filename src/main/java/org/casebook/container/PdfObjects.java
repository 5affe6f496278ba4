package org.casebook.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.casebook.container.text.Encodings;

/** What stands in a PDF beside its pages: properties, notes, fields of forms, bookmarks, scripts, attachments. */
final class PdfObjects {
    private static final Set<String> SILENT = Set.of("XRef", "ObjStm", "Font", "CMap");
    private static final Set<String> SILENT_KINDS = Set.of("Type1C", "CIDFontType0C", "OpenType");
    private static final Set<String> OF_FONTS =
            Set.of("FontFile", "FontFile2", "FontFile3", "ToUnicode", "CIDToGIDMap");
    private static final List<String> PICTURES =
            List.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode");

    private final PDDocument document;
    private final FileLocation place;
    private final Opening opening;
    private final StringBuilder words = new StringBuilder();
    private final Set<COSBase> streamsOfFonts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSStream> streams = new ArrayList<>();

    PdfObjects(PDDocument document, FileLocation place, Opening opening) {
        this.document = document;
        this.place = place;
        this.opening = opening;
    }

    void read() throws IOException {
        walk(document.getDocument().getTrailer());
        for (COSObjectKey key :
                new TreeSet<>(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object != null) {
                walk(object);
            }
        }
        opening.passage(place, words.toString());
        for (COSStream stream : streams) {
            if (!streamsOfFonts.contains(stream)) {
                stream(stream);
            }
        }
    }

    private void walk(COSBase object) {
        if (object instanceof COSString string) {
            string(string);
        } else if (object instanceof COSName name) {
            words.append(name.getName()).append('\n');
        } else if (object instanceof COSArray array) {
            array.forEach(this::walk);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        }
        // Another object that is pointed at is walked through by itself.
    }

    private void string(COSString string) {
        words.append(string.getString()).append('\n');
        byte[] bytes = string.getBytes();
        if (!string.getString().chars().allMatch(letter -> letter < 0x80)) {
            Encodings.readings(bytes).forEach(reading -> words.append(reading).append('\n'));
        }
    }

    private void dictionary(COSDictionary dictionary) {
        dictionary.entrySet().forEach(entry -> {
            walk(entry.getKey());
            if (OF_FONTS.contains(entry.getKey().getName()) && entry.getValue() instanceof COSObject pointer) {
                streamsOfFonts.add(pointer.getObject());
            }
            walk(entry.getValue());
        });
        if (dictionary instanceof COSStream stream) {
            streams.add(stream);
        }
    }

    private void stream(COSStream stream) throws IOException {
        String type = String.valueOf(stream.getNameAsString(COSName.TYPE));
        String kind = String.valueOf(stream.getNameAsString(COSName.SUBTYPE));
        if (SILENT.contains(type) || SILENT_KINDS.contains(kind)) {
            return;
        }
        if (kind.equals("Image")) {
            picture(stream);
            return;
        }
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = opening.unpack(in);
        }
        if (type.equals("EmbeddedFile")) {
            opening.file(opening.inside(place, "attachment"), bytes);
        } else if (!Encodings.readings(bytes).isEmpty()) {
            opening.text(place, bytes);
        }
    }

    /** A photograph keeps its own properties. */
    private void picture(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSBase first = filters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : filters;
        if (first instanceof COSName name && PICTURES.contains(name.getName())) {
            try (InputStream in = stream.createRawInputStream()) {
                opening.strings(place, opening.unpack(in));
            }
        }
    }
}
