package org.casebook.map;

/**
 * Where something lies on the earth.
 *
 * @param longitude in degrees, east of Greenwich; beyond 180 where a map goes on over the date line
 * @param latitude in degrees, north of the equator
 */
public record Point(double longitude, double latitude) {
    /** The same meridian one turn on. */
    Point turned() {
        return new Point(longitude + World.TURN, latitude);
    }
}
