package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/** A word that stands for no row, such as {@code none}, says something of the whole list, and so is the whole list. */
public final class WordThatStandsAlone implements RowRule {
    @Override
    public String name() {
        return "word-that-stands-alone";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return Lists.judge(resource, list -> {
            List<String> also =
                    list.field().reference().map(reference -> reference.also()).orElse(List.of());
            return list.values().stream()
                    .filter(also::contains)
                    .findFirst()
                    .filter(word -> list.values().stream().distinct().count() > 1)
                    .map(word -> {
                        String others = list.joined(list.values().stream().filter(value -> !also.contains(value)));
                        return Refusal.says(
                                others.isEmpty() ? "word-that-stands-alone" : "word-that-stands-alone.others",
                                quoted(list.cell()),
                                quoted(word),
                                word,
                                others);
                    })
                    .stream()
                    .toList();
        });
    }
}
