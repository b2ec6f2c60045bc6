import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createRandom, type Random } from '#electron/demo/random.ts';
import { openFeedback } from '#electron/store/open-feedback.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { enter, startHost } from './host-process.ts';
import { passphrase, prepare, type Scene } from './scene.ts';
import { firstVenue, signIn } from './stream-calls.ts';

export type KioskCrashOptions = Readonly<{
  kills: number;
  seed: number;
  /** Told after each kill. */
  onKill?: (line: string) => void;
}>;

export type KioskCrashResult = Readonly<{
  /** Answers that the kiosk had said thanks for. */
  acknowledged: number;
  /** Of those, what is not in the file. */
  lost: readonly string[];
  /** What is in the file that nobody gave, or half of what somebody gave. */
  wrong: readonly string[];
}>;

/** From before the answer has arrived until after it was answered. */
const longestMs = 60;

/**
 * Kills the program again and again while somebody answers the kiosk, and looks each time whether
 * every answer that it had thanked for is in the file whole. Stops at the first that is not.
 */
export async function runKioskCrash(options: KioskCrashOptions): Promise<KioskCrashResult> {
  const scene = await prepare(options.seed);
  const random = createRandom(options.seed);
  const [given, thanked] = [new Set<string>(), new Set<string>()];
  let found: KioskCrashResult = { acknowledged: 0, lost: [], wrong: [] };
  try {
    for (let kill = 1; kill <= options.kills; kill++) {
      const text = `vastaus ${kill} ${'x'.repeat(random.int(0, 900))}`;
      given.add(text);
      if (await answerAndDie(scene, { text, random })) thanked.add(text);
      found = { acknowledged: thanked.size, ...compare(scene, { given, thanked }) };
      const { lost, wrong } = found;
      options.onKill?.(
        `kill ${kill}: acknowledged=${thanked.size} lost=${lost.length} wrong=${wrong.length}`,
      );
      if (lost.length + wrong.length > 0) break;
    }
    return found;
  } finally {
    scene.remove();
  }
}

type One = Readonly<{ text: string; random: Random }>;

/** One program from its start to its kill; whether the answer was thanked for. */
async function answerAndDie(scene: Scene, { text, random }: One): Promise<boolean> {
  const script = join(import.meta.dirname, 'serve-venue.ts');
  const host = await startHost([script, scene.folder, scene.root]);
  try {
    const staff = await enter(host.url);
    await signIn(staff, passphrase);
    const { venueId } = await firstVenue(staff);
    const { formId } = standardForms.visitors;
    const { address } = await staff('kiosk.start', { venueId, sessionId: null, formId });
    const visitor = await enter(address ?? '');
    const answers = [
      { questionId: 'feeling', value: 4 },
      { questionId: 'words', value: text },
    ];
    let isThanked = false;
    const answering = visitor('kiosk.answer', { answers }).then(
      ({ outcome }) => {
        isThanked = outcome === 'done';
      },
      // The kill came first.
      () => undefined,
    );
    await pause(random.int(0, longestMs));
    await host.end('SIGKILL');
    await answering;
    return isThanked;
  } finally {
    await host.end('SIGKILL');
  }
}

type Ledger = Readonly<{ given: ReadonlySet<string>; thanked: ReadonlySet<string> }>;

/** Reads the file as the next start does. */
function compare({ folder, feedbackKey }: Scene, { given, thanked }: Ledger) {
  const opened = openFeedback({ path: pathsOf(folder).feedback, key: feedbackKey });
  if (!opened.ok) return { lost: [], wrong: [`the file does not open: ${opened.error.code}`] };
  const held = opened.value.held();
  opened.value.close();
  const texts = held.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const numbers = held.length - texts.length;
  const kept = new Set(texts);
  const half = numbers === texts.length ? [] : [`${numbers} numbers, ${texts.length} texts`];
  return {
    lost: [...thanked].filter((text) => !kept.has(text)),
    wrong: [...half, ...texts.filter((text) => !given.has(text))],
  };
}
