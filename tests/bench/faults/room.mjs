import { spawnSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, contents, idsOf, send, settle } from './feed.mjs';
import { OWN, openSession } from './session.mjs';

/** The quota is used up: nothing more is written, and it is said. With room again reading goes on. */
export async function quotaReached({ profile, site, runs, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  let noticed = 0;
  try {
    const cdp = await session.context.newCDPSession(session.still);
    for (let run = 0; run < runs; run += 1) {
      await keep(session, 2 * run, acknowledged);
      const quotaSize = 10 * 1024 * 1024;
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: OWN, quotaSize });
      const isStored = await keep(session, 2 * run + 1, acknowledged);
      if (!isStored && (await saysFull(session))) noticed += 1;
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: OWN });
      await keep(session, 2 * run + 1, acknowledged);
      progress(run + 1);
    }
    await settle(session);
    return { runs, ...compare(acknowledged, await contents(session)), noticed };
  } finally {
    await session.context.close();
  }
}

/** A disk of 200 MB that is filled up while pages come in. Needs root on Linux: a disk in memory is mounted for it. */
export async function diskFull({ profile, site, runs, random, progress }) {
  const disk = `${profile}-disk`;
  await mkdir(disk, { recursive: true });
  const mounted = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mounted || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]).status !== 0)
    return { runs: 0, lost: 0, doubled: 0, noticed: 0, skipped: 'needs root on Linux' };
  const acknowledged = new Set();
  let noticed = 0;
  let page = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const session = await openSession(join(disk, 'profile'), site);
      if (!(await keep(session, page, acknowledged))) throw new Error('nothing was stored with room enough');
      page += 1;
      const { bavail, bsize } = await statfs(disk);
      const filler = join(disk, 'filler');
      // Between nothing left and a little less than the guard wants.
      const left = Math.floor(random() * 36e6);
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
      let refused = false;
      for (let i = 0; i < 6; i += 1) {
        if (!(await keep(session, page, acknowledged))) refused = true;
        page += 1;
      }
      if (refused && (await saysFull(session))) noticed += 1;
      await session.context.close();
      await rm(filler);
      progress(run + 1);
    }
    const last = await openSession(join(disk, 'profile'), site);
    try {
      await settle(last);
      return { runs, ...compare(acknowledged, await contents(last)), noticed };
    } finally {
      await last.context.close();
    }
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
}

async function keep(session, page, acknowledged) {
  const isStored = await send(session, page).catch(() => false);
  if (isStored) for (const id of idsOf(page)) acknowledged.add(id);
  return isStored;
}

/** Whether the popup of the site's tab would say that there is no room. */
async function saysFull({ still }) {
  const statuses = await still.evaluate(async () => Object.entries(await chrome.storage.session.get(null)));
  return statuses.some(([key, value]) => key.startsWith('site:') && value.storageFull === true);
}
