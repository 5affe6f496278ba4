/**
 * The map of the places: {@code PlaceMap} is the way in, a {@code MappedPlace} is a place with coordinates and its people, a
 * {@code MapPanel} what is drawn of some of them, and {@code MarkSize} how large.
 */
@NullMarked
package org.casebook.pages.places;

import org.jspecify.annotations.NullMarked;
