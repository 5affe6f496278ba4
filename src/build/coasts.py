#!/usr/bin/env python3
"""Makes the table of coasts and borders that maps are cut from, out of the npm package world-atlas:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 src/build/coasts.py package/countries-10m.json > src/main/resources/org/casebook/map/natural-earth.txt

It was run once and is run again only for another edition of Natural Earth. No line is drawn or moved by hand: points are left out
(Douglas and Peucker), and the rest rounded to a hundredth of a degree. The same file gives the same bytes.

A line of the table is `coast` or `border` with its first point (longitude, latitude) and the steps to the next ones, in hundredths of
a degree, beyond 180 where it goes over the date line; or `land` with the coasts that are a ring of land or of a hole in it, numbered from 0, `~` before one that runs backwards.
"""

import json
import sys

TOLERANCE = 0.01
"""No point that is left out lay farther from its line, in degrees."""
UNITS = 100
SMALLEST = 16
"""Rings of less than this are left out, in square hundredths of a degree: about 20 square kilometres at the equator."""


def thinned(points):
    """Douglas and Peucker, without recursion."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        farthest, at = 0.0, -1
        for i in range(first + 1, last):
            px, py = points[i][0] - ax, points[i][1] - ay
            along = max(0.0, min(1.0, (px * dx + py * dy) / length)) if length else 0.0
            ex, ey = px - along * dx, py - along * dy
            if ex * ex + ey * ey > farthest:
                farthest, at = ex * ex + ey * ey, i
        if farthest > TOLERANCE * TOLERANCE:
            keep[at] = True
            spans += [(first, at), (at, last)]
    return [point for point, kept in zip(points, keep) if kept]


def rounded(points):
    whole = [(round(x * UNITS), round(y * UNITS)) for x, y in points]
    return whole[:1] + [b for a, b in zip(whole, whole[1:]) if a != b]


def arcs_of(world):
    (sx, sy), (tx, ty) = world["transform"]["scale"], world["transform"]["translate"]
    for arc in world["arcs"]:
        x = y = 0
        points = []
        turn = 0
        for dx, dy in arc:
            x, y = x + dx, y + dy
            longitude = x * sx + tx + turn
            # A line that goes over the date line goes on, and does not jump round the world.
            if points and abs(longitude - points[-1][0]) > 180:
                turn += 360 if longitude < points[-1][0] else -360
                longitude = x * sx + tx + turn
            points.append((longitude, y * sy + ty))
        yield rounded(thinned(points))


def numbers(arcs):
    return [n for part in arcs for n in numbers(part)] if isinstance(arcs, list) else [arcs]


def line(kind, points):
    steps = [points[0]] + [(bx - ax, by - ay) for (ax, ay), (bx, by) in zip(points, points[1:])]
    return " ".join([kind] + [f"{x} {y}" for x, y in steps])


def area(points):
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]))) / 2


def ring_points(ring, arcs):
    return [point for arc in ring for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        world = json.load(file)
    arcs = list(arcs_of(world))
    owners = {}
    for country in world["objects"]["countries"]["geometries"]:
        for arc in numbers(country.get("arcs", [])):
            owners.setdefault(arc if arc >= 0 else ~arc, set()).add(id(country))
    rings = [ring for land in world["objects"]["land"]["geometries"] for polygon in land["arcs"] for ring in polygon]
    rings = [ring for ring in rings if area(ring_points(ring, arcs)) >= SMALLEST]
    coasts = sorted({arc if arc >= 0 else ~arc for ring in rings for arc in ring})
    number = {arc: place for place, arc in enumerate(coasts)}
    print("# Coasts and borders of the world (Natural Earth), in hundredths of a degree. natural-earth.md says where from and how.")
    for arc in coasts:
        print(line("coast", arcs[arc]))
    for arc in sorted(arc for arc, countries in owners.items() if len(countries) > 1 and len(arcs[arc]) > 1):
        print(line("border", arcs[arc]))
    for ring in rings:
        print("land " + " ".join(str(number[arc]) if arc >= 0 else f"~{number[~arc]}" for arc in ring))


main()
