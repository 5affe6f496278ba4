package org.casebook.container;

/**
 * Something that could not be looked into.
 *
 * @param place the file, or the place in it
 * @param reason why, as the end of a sentence that begins with the place: "is encrypted"
 */
public record Obstacle(String place, String reason) {}
