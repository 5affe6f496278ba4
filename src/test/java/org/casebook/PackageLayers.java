package org.casebook;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The packages in rows: one that imports none of ours is in the lowest, every other in the row above the highest that it
 * imports.
 *
 * @param imports what each package imports of ours
 */
record PackageLayers(Map<String, Set<String>> imports) {
    private static final String ROOT = "org.casebook";

    static PackageLayers of(JavaClasses classes) {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass one : classes) {
            Set<String> imported = imports.computeIfAbsent(one.getPackageName(), none -> new TreeSet<>());
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                imported.add(dependency.getTargetClass().getBaseComponentType().getPackageName());
            }
            imported.removeIf(name -> !name.startsWith(ROOT));
            imported.remove(one.getPackageName());
        }
        return new PackageLayers(imports);
    }

    /** Row by row, the highest first. */
    String picture() {
        Map<Integer, Set<String>> rows = new TreeMap<>((one, other) -> Integer.compare(other, one));
        imports.keySet()
                .forEach(name -> rows.computeIfAbsent(height(name), none -> new TreeSet<>())
                        .add(name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1)));
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "  " + String.join("  ", row.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private int height(String name) {
        return imports.getOrDefault(name, Set.of()).stream()
                .mapToInt(other -> height(other) + 1)
                .max()
                .orElse(0);
    }
}
