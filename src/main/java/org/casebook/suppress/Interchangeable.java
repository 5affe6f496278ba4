package org.casebook.suppress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Term;
import org.casebook.tabulate.Category;

/**
 * The cases of each sanction of which one can be thought to be another: they have the same about them of all that stands
 * beside a figure, such as how many of its cases are only reported, have no amount or are under several articles. They are
 * most of those that are in one company's cell and one article's and in no group. Of the others nobody is thought elsewhere,
 * since the published numbers of such cases would become others.
 */
final class Interchangeable {
    private Interchangeable() {}

    /** What of a penalty is known. */
    private record KnownPenalty(Set<Term> terms, boolean hasAmount, String currency) {
        static KnownPenalty of(Sanction sanction) {
            return new KnownPenalty(
                    sanction.penalty().terms().keySet(),
                    sanction.penalty().amount().isPresent(),
                    sanction.penalty().currency());
        }
    }

    /** Finds them, and how many people each is about: of what differs, those of which it is so of the most people. */
    static Map<String, Integer> of(Dataset dataset) {
        Set<String> groups = new HashSet<>();
        dataset.sanctions()
                .forEach(sanction -> sanction.facts().partOf().ifPresent(group -> groups.add(group.caseId())));
        List<Sanction> single = dataset.sanctions().stream()
                .filter(sanction -> isSingle(sanction.facts())
                        && !groups.contains(sanction.facts().caseId()))
                .toList();
        Map<Category, List<Sanction>> byCategory = new EnumMap<>(Category.class);
        most(single, sanction -> sanction.facts().certainty() == Facts.Certainty.STATED)
                .forEach(sanction -> byCategory
                        .computeIfAbsent(Category.of(sanction), none -> new ArrayList<>())
                        .add(sanction));
        return byCategory.values().stream()
                .flatMap(ofCategory -> most(ofCategory, KnownPenalty::of).stream())
                .map(Sanction::facts)
                .collect(Collectors.toUnmodifiableMap(
                        Facts::caseId, facts -> facts.people().low().intValue()));
    }

    private static boolean isSingle(Facts facts) {
        return facts.isWhole()
                && facts.partOf().isEmpty()
                && facts.companyIds().size() <= 1
                && facts.articleIds().size() <= 1;
    }

    /** Those that have the same of something as the most people. */
    private static <T> List<Sanction> most(List<Sanction> sanctions, Function<Sanction, T> something) {
        Map<T, List<Sanction>> alike =
                sanctions.stream().collect(Collectors.groupingBy(something, LinkedHashMap::new, Collectors.toList()));
        List<Sanction> most = List.of();
        for (List<Sanction> others : alike.values()) {
            if (people(others) > people(most)) {
                most = others;
            }
        }
        return most;
    }

    private static long people(List<Sanction> sanctions) {
        return sanctions.stream()
                .mapToLong(sanction -> sanction.facts().people().low().longValue())
                .sum();
    }
}
