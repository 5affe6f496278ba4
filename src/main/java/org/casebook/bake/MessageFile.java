package org.casebook.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a message file. */
final class MessageFile {
    private MessageFile() {}

    static Map<String, Messages.Text> read(SourceText source, String language, Problems problems) {
        Map<String, Messages.Text> texts = new HashMap<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int number = i + 1;
            int equals = line.indexOf('=');
            if (equals < 1 || line.startsWith(" ") || line.startsWith("\t")) {
                problems.add(BakeProblem.at(source.file(), number, "messages.no-pair"));
                continue;
            }
            String key = line.substring(0, equals).strip();
            StringBuilder text = new StringBuilder(line.substring(equals + 1).strip());
            while (i + 1 < lines.size() && continues(lines.get(i + 1))) {
                i++;
                text.append(' ').append(lines.get(i).strip());
            }
            if (text.indexOf("\\") >= 0) {
                problems.add(BakeProblem.at(source.file(), number, "messages.backslash"));
            }
            Messages.Text earlier = texts.put(
                    key,
                    new Messages.Text(source.file(), number, text.toString().strip(), language));
            if (earlier != null) {
                problems.add(BakeProblem.at(source.file(), number, "messages.twice", key, earlier.line()));
            }
        }
        return texts;
    }

    private static boolean continues(String line) {
        return !line.isBlank() && (line.startsWith(" ") || line.startsWith("\t"));
    }
}
