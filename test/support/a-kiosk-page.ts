import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { KioskOutcome } from '#shared/contract/kiosk.ts';
import type { GivenAnswer, KioskForm } from '#shared/domain/feedback/form.ts';
import { complaintsOf } from './a-staff-page.ts';

type Voice = Readonly<{ lang: string; localService: boolean }>;
type Scene = Readonly<{
  form: KioskForm;
  voices?: readonly Voice[];
  viewport?: Readonly<{ width: number; height: number }>;
}>;

/** The kiosk's page, and what it has behind it: a bridge that the test answers for. */
export type KioskPage = Readonly<{
  page: Page;
  context: BrowserContext;
  /** What was sent, each visitor's answers by themselves. */
  sent: () => readonly (readonly GivenAnswer[])[];
  /** What the next calls are answered with; null takes the connection away. */
  answer: (outcome: KioskOutcome | null) => void;
  /** Ends the kiosk, as the host does. */
  end: () => void;
  /** What the page said aloud, in order. */
  spoken: () => Promise<string[]>;
  complaints: readonly string[];
}>;

export const kioskTimes = { idleSeconds: 60, thanksSeconds: 12 } as const;

/** Opens the page at the host's address with a clock that the test moves on. */
export async function aKioskPage(
  browser: Browser,
  origin: string,
  { form, voices = [], viewport = { width: 1366, height: 768 } }: Scene,
): Promise<KioskPage> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const sent: GivenAnswer[][] = [];
  let outcome: KioskOutcome | null = { outcome: 'done', waitSeconds: 0 };
  let isOpen = true;
  const kiosk = { venueName: 'Narikka Koivula', form, ...kioskTimes, takesPassphrase: true };
  await page.exposeFunction('kioskHost', (name: string, input: { answers?: GivenAnswer[] }) => {
    if (!outcome) return null;
    if (name === 'kiosk.show') return { kiosk: isOpen ? kiosk : null };
    if (name === 'kiosk.answer' && outcome.outcome === 'done') sent.push(input.answers ?? []);
    return outcome;
  });
  await page.addInitScript(bridge, voices);
  await page.clock.install();
  await page.goto(`${origin}/kiosk.html`);
  await page.getByRole('heading').first().waitFor();
  return {
    ...{ page, context, complaints },
    sent: () => sent,
    answer: (next) => {
      outcome = next;
    },
    end: () => {
      isOpen = false;
    },
    spoken: () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken),
  };
}

/** Runs in the page before its own script: the desktop's bridge, and voices that write down. */
function bridge(voices: readonly Voice[]): void {
  type Host = (name: string, input: unknown) => Promise<unknown>;
  const page = globalThis as unknown as { kioskHost: Host; spoken: string[] };
  const call = async ({ name, input }: { name: string; input: unknown }) => {
    const value = await page.kioskHost(name, input);
    return value ? { ok: true, value } : { ok: false, error: { code: 'gone' } };
  };
  page.spoken = [];
  const speech = {
    getVoices: () => voices.map((voice) => ({ ...voice, default: false })),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    cancel: () => undefined,
    speak: ({ text, lang }: { text: string; lang: string }) => page.spoken.push(`${lang}: ${text}`),
  };
  const utterance = class {
    readonly text: string;
    lang = '';
    constructor(text: string) {
      this.text = text;
    }
  };
  for (const [name, value] of Object.entries({
    ...{ narikka: { call }, speechSynthesis: speech, SpeechSynthesisUtterance: utterance },
  })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}
