package org.casebook.tabulate.count;

/** Sets of numbers that share none, as a forest in which each number points to another of its set. */
final class DisjointSets {
    private DisjointSets() {}

    /** Joins two sets of a disjoint-set forest. */
    static void join(int[] root, int one, int other) {
        root[find(root, one)] = find(root, other);
    }

    /** The representative of a set of a disjoint-set forest. */
    static int find(int[] root, int index) {
        int top = index;
        while (root[top] != top) {
            root[top] = root[root[top]];
            top = root[top];
        }
        return top;
    }
}
