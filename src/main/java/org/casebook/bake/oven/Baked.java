package org.casebook.bake.oven;

import java.util.SortedSet;

/**
 * What a bake wrote, as paths relative to the site's root.
 *
 * @param pages the pages from data and the hand-written ones
 * @param assets the files copied as they are
 */
public record Baked(SortedSet<String> pages, SortedSet<String> assets) {}
