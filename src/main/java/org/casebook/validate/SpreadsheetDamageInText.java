package org.casebook.validate;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** Nor is text anything that a spreadsheet made of it. */
final class SpreadsheetDamageInText implements RowRule {
    @Override
    public String name() {
        return "spreadsheet-damage-in-text";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<Field> texts = resource.fields().stream()
                .filter(field -> SpreadsheetDamage.isFreeText(tables, resource, field))
                .toList();
        int[] positions = texts.stream()
                .mapToInt(field -> resource.fields().indexOf(field))
                .toArray();
        return Optional.of((row, findings) -> {
            for (int position : positions) {
                String cell = row.cells().get(position);
                if (!cell.isEmpty()) {
                    SpreadsheetDamage.ofText(cell)
                            .ifPresent(refusal -> findings.at(
                                    row, resource.fields().get(position).name(), refusal));
                }
            }
        });
    }
}
