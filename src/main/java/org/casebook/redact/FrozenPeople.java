package org.casebook.redact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;

/** The people of a release, as far as they can be read: what is wrong with a release is told elsewhere. */
final class FrozenPeople {
    private FrozenPeople() {}

    static List<Row> of(Path release) throws IOException {
        Optional<DataPackage> description = PackageFile.read(release).content();
        for (Resource resource : description.map(DataPackage::resources).orElse(List.of())) {
            if (resource.name().equals(People.TABLE) && !Redaction.isTooLarge(release.resolve(resource.path()))) {
                return TableFile.read(release, resource)
                        .content()
                        .map(Table::rows)
                        .orElse(List.of());
            }
        }
        return List.of();
    }
}
