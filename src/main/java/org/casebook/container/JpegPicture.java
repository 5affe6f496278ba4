package org.casebook.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import org.casebook.container.text.Bytes;

/** The comments of a JPEG picture (ITU T.81, annex B) and what programs and cameras put before its points: EXIF, XMP, IPTC. */
final class JpegPicture implements Format {
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_OF_PROGRAMS = 0xe0;
    private static final int LAST_OF_PROGRAMS = 0xef;
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String XMP_CONTINUED = "http://ns.adobe.com/xmp/extension/\0";

    /** Behind the name: a digest, the length of all, and the position of this part. */
    private static final int CONTINUED_HEADER = XMP_CONTINUED.length() + 40;

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.startsWith("\u00ff\u00d8\u00ff");
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        ByteArrayOutputStream continued = new ByteArrayOutputStream();
        int at = 2;
        int marker = marker(bytes, at);
        while (marker != END) {
            int length = bytes.shortAt(at + 2, ByteOrder.BIG_ENDIAN);
            segment(place, marker, new Bytes(bytes.part(at + 4, length - 2)), continued, opening);
            at += 2 + length;
            if (marker == SCAN) {
                at = endOfScan(bytes, at);
            }
            while (bytes.at(at + 1) == 0xff) {
                at++;
            }
            marker = marker(bytes, at);
        }
        opening.text(place, continued.toByteArray());
        opening.rest(place, bytes.from(at + 2));
    }

    private static int marker(Bytes bytes, int at) throws IOException {
        if (bytes.at(at) != 0xff) {
            throw new IOException("no marker");
        }
        return bytes.at(at + 1);
    }

    /** Where the points end: at the next marker that is none of theirs. */
    private static int endOfScan(Bytes bytes, int start) throws IOException {
        int at = bytes.indexOf(0xff, start);
        while (isOfScan(bytes.at(at + 1))) {
            at = bytes.indexOf(0xff, at + 2);
        }
        return at;
    }

    private static boolean isOfScan(int marker) {
        return marker == 0 || (marker >= 0xd0 && marker <= 0xd7);
    }

    private static void segment(
            FileLocation place, int marker, Bytes segment, ByteArrayOutputStream continued, Opening opening)
            throws IOException {
        if (marker == COMMENT) {
            opening.text(place, segment.all());
        } else if (segment.startsWith(XMP)) {
            opening.text(place, segment.from(XMP.length()));
        } else if (segment.startsWith(XMP_CONTINUED)) {
            continued.writeBytes(segment.from(CONTINUED_HEADER));
        } else if (marker >= FIRST_OF_PROGRAMS && marker <= LAST_OF_PROGRAMS) {
            opening.strings(place, segment.all());
        }
    }
}
