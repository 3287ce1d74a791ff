import type { Steps } from '../../utils/reading/steps';
import type { Clock } from './clock';
import { inSlices } from './slices';

/** So often a look is begun anew because the page changed under it; then it is brought to its end. */
const RESTARTS = 3;

/** At most one look under way, in slices; given up where the page changes under it. */
export type OneLook = {
  /** Ends the one under way and begins another. */
  begin(steps: Steps<void>): void;
  /** True for a look that was begun anew too often already: what changes is seen by the next one. */
  stubborn(): boolean;
  end(): void;
};

type Parts = {
  clock: Clock;
  may(): boolean;
  /** Equal as long as the page has not changed. */
  state(): string;
  /** A look was given up: another one is wanted. */
  again(): void;
  failed(): void;
};

export function makeOneLook({ clock, may, state, again, failed }: Parts): OneLook {
  let end: (() => void) | null = null;
  let restarts = 0;
  return {
    begin(steps) {
      end?.();
      end = null;
      const before = state();
      let through = false;
      const finished = () => {
        through = true;
        end = null;
      };
      const stop = inSlices(clock, steps, {
        valid() {
          if (may()) {
            if (restarts >= RESTARTS || state() === before) return true;
            restarts += 1;
          }
          end = null;
          again();
          return false;
        },
        done() {
          finished();
          restarts = 0;
        },
        failed() {
          finished();
          failed();
        },
      });
      if (!through) end = stop;
    },
    stubborn: () => end !== null && restarts >= RESTARTS,
    end() {
      end?.();
      end = null;
    },
  };
}
