import { element } from './element.ts';
import { stopRun } from './server.ts';
import { words } from './words.ts';

export interface RunLine {
  readonly begin: (caption: string) => void;
  /** `step`: as the server names it, or in the add-on's own words. */
  readonly step: (step: string) => void;
  readonly end: () => void;
}

/**
 * Says what a run is doing and offers to stop it.
 * @param say shows it in the head of the page
 */
export function makeRunLine(say: (text: string) => void): RunLine {
  const stop = element('stop') as HTMLButtonElement; // index.html says so
  let running = '';
  stop.textContent = words.stop;
  stop.onmousedown = (event) => event.preventDefault();
  stop.onclick = () => void stopRun().catch(() => {});
  return {
    begin(caption) {
      running = caption;
      stop.hidden = false;
      say(words.working(caption));
    },
    step(step) {
      if (running === '') return;
      const known: Readonly<Record<string, string>> = words.steps;
      say(words.atStep(running, known[step] ?? step));
    },
    end() {
      running = '';
      stop.hidden = true;
      say('');
    },
  };
}
