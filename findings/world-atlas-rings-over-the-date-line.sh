#!/bin/sh
# world-atlas 2.0.2 (Natural Earth as TopoJSON), made into GeoJSON by topojson-client 3.1.0: rings are for the sphere, in every resolution,
# though the coordinates lie within -180 and 180 as on a plane. Rings of Russia and Fiji go from 180 to -180 and back without being cut there,
# as GeoJSON asks, and the ring of Antarctica goes over once and never back: on a plane it is no closed ring, and has no inside.
# In the finest resolution the id 036 stands twice, so that who joins figures by it counts Australia twice. Needs Node.js with npm.
# Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '{"private": true, "dependencies": {"world-atlas": "2.0.2", "topojson-client": "3.1.0"}}\n' > package.json
npm install --silent --no-audit --no-fund >/dev/null
cat > rings.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

for (const scale of ['110m', '50m', '10m']) {
  const atlas = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scale}.json`, 'utf8'));
  const times = {};
  for (const { geometry, properties } of feature(atlas, atlas.objects.countries).features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      const over = ring.filter(([longitude], at) => at > 0 && Math.abs(longitude - ring[at - 1][0]) > 180).length;
      if (over > 0) {
        times[properties.name] = Math.max(over, times[properties.name] ?? 0);
      }
    }
  }
  console.log(scale, Object.keys(times).sort().map((name) => `${name} ${times[name]}`).join(', '));
}
const { geometries } = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8')).objects.countries;
console.log('036:', geometries.filter(({ id }) => id === '036').map(({ properties }) => properties.name).sort().join(', '));
JS
node rings.mjs | tee said.txt
for scale in 110m 50m 10m; do
    grep -qx "$scale Antarctica 1, Fiji 2, Russia 2" said.txt
done
grep -qx '036: Ashmore and Cartier Is., Australia' said.txt
