package org.casebook;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The packages in rows: one that imports none of ours is in the lowest, every other in the row above the highest that it
 * imports.
 *
 * @param imports what each package imports of ours
 */
record PackageLayers(Map<String, Set<String>> imports) {
    private static final String ROOT = "org.casebook";

    /** The packages beneath the root, each with its rooms as one. */
    static PackageLayers of(JavaClasses classes) {
        return of(classes, PackageLayers::house);
    }

    /** The rooms of each package that has some. */
    static String rooms(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .flatMap(name -> house(name).stream().filter(house -> !name.equals(ROOT) && !isHouse(name, house)))
                .distinct()
                .sorted()
                .map(house ->
                        house + "\n" + of(classes, name -> room(name, house)).picture())
                .collect(Collectors.joining("\n\n"));
    }

    private static PackageLayers of(JavaClasses classes, Function<String, Optional<String>> shownAs) {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass one : classes) {
            shownAs.apply(one.getPackageName()).ifPresent(name -> {
                Set<String> imported = imports.computeIfAbsent(name, none -> new TreeSet<>());
                for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                    shownAs.apply(dependency
                                    .getTargetClass()
                                    .getBaseComponentType()
                                    .getPackageName())
                            .ifPresent(imported::add);
                }
                imported.remove(name);
            });
        }
        return new PackageLayers(imports);
    }

    private static boolean isHouse(String name, String house) {
        return name.equals(ROOT + "." + house);
    }

    private static Optional<String> house(String name) {
        if (name.equals(ROOT)) {
            return Optional.of(ROOT);
        }
        return name.startsWith(ROOT + ".") ? Optional.of(name.split("\\.", -1)[2]) : Optional.empty();
    }

    /** The name of a room in its house; the house's own for what stands in none. */
    private static Optional<String> room(String name, String house) {
        if (isHouse(name, house)) {
            return Optional.of(house);
        }
        String within = ROOT + "." + house + ".";
        return name.startsWith(within) ? Optional.of(name.substring(within.length())) : Optional.empty();
    }

    /** Row by row, the highest first. */
    String picture() {
        Map<Integer, Set<String>> rows = new TreeMap<>((one, other) -> Integer.compare(other, one));
        imports.keySet()
                .forEach(name -> rows.computeIfAbsent(height(name), none -> new TreeSet<>())
                        .add(name));
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
