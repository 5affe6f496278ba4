package org.casebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casebook.language.Message;
import org.casebook.release.Exposure;
import org.casebook.release.ReleaseOutcome;

/** What a publisher looks at before a release goes out; no program can look at it for them. */
final class PublishingChecklist {
    private PublishingChecklist() {}

    static void tell(ReleaseOutcome.Frozen frozen, Speaker speaker) {
        speaker.words().println();
        speaker.say("checklist");
        lines(frozen.exposure(), frozen.folder())
                .forEach(line -> speaker.words().println("- " + line.in(speaker.language())));
    }

    private static List<Message> lines(Exposure exposure, Path folder) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("checklist.people", exposure.named(), exposure.pseudonyms(), exposure.withheld()));
        lines.add(Message.of("checklist.stubs", exposure.stubs(), exposure.leftOut()));
        if (exposure.accepted() > 0) {
            lines.add(Message.of("checklist.accepted", exposure.accepted()));
        }
        if (exposure.earlier() > 0) {
            lines.add(Message.of("checklist.earlier", exposure.earlier()));
        }
        lines.add(Message.of("checklist.pictures"));
        lines.add(Message.of("checklist.private", folder));
        lines.add(Message.of("checklist.verify"));
        lines.add(Message.of("checklist.answer"));
        return lines;
    }
}
