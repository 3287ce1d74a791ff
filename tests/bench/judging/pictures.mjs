import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [SIDE, LEFT, TOP] = [260, 52, 40];
const COLOURS = { ink: '#3c4350', grid: '#c9ccd3', dot: '#33418f', ideal: '#9a9fab' };

/** A calibration plot: mean forecast of each tenth against the share that happened, dots as large as their counts. */
export function calibrationPicture(name, { calibration, ece, cases }) {
  const x = (p) => (LEFT + p * SIDE).toFixed(1);
  const y = (p) => (TOP + (1 - p) * SIDE).toFixed(1);
  const most = Math.max(...calibration.map(({ n }) => n));
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const grid = ticks.flatMap((p) => [
    `<path d="M${x(0)} ${y(p)}H${x(1)}M${x(p)} ${y(0)}V${y(1)}" stroke="${COLOURS.grid}" stroke-width=".6"/>`,
    `<text x="${x(p)}" y="${TOP + SIDE + 16}" text-anchor="middle">${p * 100}%</text>`,
    `<text x="${LEFT - 6}" y="${Number(y(p)) + 4}" text-anchor="end">${p * 100}%</text>`,
  ]);
  const dots = calibration.map(
    ({ forecast, happened, n }) =>
      `<circle cx="${x(forecast)}" cy="${y(happened)}" r="${(3 + 6 * Math.sqrt(n / most)).toFixed(1)}" fill="${COLOURS.dot}" fill-opacity=".75"/>`,
  );
  const path = calibration.map(
    ({ forecast, happened }, i) => `${i === 0 ? 'M' : 'L'}${x(forecast)} ${y(happened)}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIDE + 20} ${TOP + SIDE + 44}" width="${LEFT + SIDE + 20}" font-family="system-ui,sans-serif" font-size="11" fill="${COLOURS.ink}">`,
    `<title>Calibration: ${name}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${LEFT}" y="16" font-size="13" font-weight="600">${name}</text>`,
    `<text x="${LEFT}" y="31">${cases.toLocaleString('en-US')} forecasts, calibration error ${ece.toFixed(3)}</text>`,
    ...grid,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${COLOURS.ideal}" stroke-dasharray="4 3"/>`,
    `<path d="${path.join('')}" fill="none" stroke="${COLOURS.dot}" stroke-width="1.5"/>`,
    ...dots,
    `<text x="${LEFT + SIDE / 2}" y="${TOP + SIDE + 34}" text-anchor="middle">forecast</text>`,
    `<text transform="translate(12 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">happened</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Writes the plot of each walk; answers the files. */
export function writePictures(folder, walks) {
  mkdirSync(folder, { recursive: true });
  return Object.entries(walks).map(([name, { scores }]) => {
    const file = join(folder, `calibration-${name.replace(/[^a-z]+/gi, '-').toLowerCase()}.svg`);
    writeFileSync(
      file,
      calibrationPicture(
        name,
        scores.find((row) => row.ours),
      ),
    );
    return file;
  });
}
